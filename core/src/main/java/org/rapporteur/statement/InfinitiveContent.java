package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds what is said under a verb of speaking in an infinitive or a gerund: "urged both to leave", "ruled out making a bid". */
final class InfinitiveContent {
    private final Voices voices;
    private final NextSaying next;

    InfinitiveContent(CueLexicon lexicon, StatementWords kinds) {
        this.voices = new Voices(kinds);
        this.next = new NextSaying(lexicon);
    }

    /** "urged both to leave": of one who is asked, or of the speaker himself. */
    Optional<Content> of(Token verb, List<Token> addressee) {
        for (Token child : verb.children("xcomp", "ccomp", "advcl", "obj", "iobj", "obl")) {
            Optional<Token> head = child.hasRelation("obj", "iobj", "obl") ? child.child("acl") : Optional.of(child);
            boolean fits = head.filter(one -> new Predicate(one).isInfinitive()).isPresent()
                    && (child.hasRelation("xcomp", "ccomp", "obl:agent")
                            || !addressee.isEmpty()
                            || hasObject(verb, child));
            if (fits) {
                return head.map(one -> new Content("infinitive", one, withoutSaying(one, verb)));
            }
        }
        return Optional.empty();
    }

    /** "urged the valley to find a compromise": somebody is asked, though not one that we know. */
    private boolean hasObject(Token verb, Token clause) {
        return clause.hasRelation("advcl", "obj", "iobj")
                && verb.child("obj", "iobj").filter(voices::isPerson).isPresent();
    }

    /** The infinitive without a participle of speaking behind a comma, which is the speaker's own: "urged both to leave, saying …". */
    private List<Span> withoutSaying(Token head, Token verb) {
        List<Token> left = new ArrayList<>(verb.isWithin(head) ? verb.subtree() : List.of());
        for (Token clause : head.children("advcl")) {
            if (next.isBehind(clause) || isOccasion(clause, head)) {
                left.addAll(clause.subtree());
            }
        }
        return ContentSpans.pieces(head.subtree(), left);
    }

    /** "vowed to rebuild the road as he visited the valley": when it was said, not what. */
    private static boolean isOccasion(Token clause, Token head) {
        return clause.index() > head.index()
                && clause.children("mark", "advmod").stream()
                        .anyMatch(word -> word.index() < clause.index() && word.hasForm("as", "after", "when", "while"))
                && new Predicate(clause).isFinite();
    }

    /** "called for aid to be let in": an infinitive right behind the phrase belongs to it. */
    static Content lengthened(Content content) {
        Span last = content.spans().get(content.spans().size() - 1);
        Sentence sentence = content.head().sentence();
        Optional<Token> to = sentence.tokenAt(last.end() - 1)
                .flatMap(Token::next)
                .filter(next -> next.form().equals("to") && next.is(Upos.PART));
        return to.flatMap(Token::head)
                .filter(verb -> verb.index() > to.get().index())
                .map(verb -> {
                    List<Span> spans = new ArrayList<>(content.spans());
                    List<Token> below = verb.subtree();
                    Span end = below.get(below.size() - 1).span();
                    spans.set(
                            spans.size() - 1,
                            Span.covering(List.of(last, to.get().span(), verb.span(), end)));
                    return new Content(content.kind(), content.head(), spans);
                })
                .orElse(content);
    }

    /** "ruled out making a bid", "insisted on leaving". */
    static Optional<Content> gerund(Token verb, Optional<String> particle) {
        for (Token child : verb.children("xcomp", "ccomp", "advcl")) {
            boolean joined = child.child("mark")
                    .map(mark -> particle.filter(mark.form()::equalsIgnoreCase).isPresent())
                    .orElse(child.hasRelation("xcomp", "ccomp") || isRightBehind(child, verb, particle));
            if (child.xpos().equals("VBG") && joined) {
                return Optional.of(new Content("gerund", child, ContentSpans.withoutPreposition(child, verb)));
            }
        }
        return Optional.empty();
    }

    /** "ruled out making a bid". */
    private static boolean isRightBehind(Token child, Token verb, Optional<String> particle) {
        Token first = child.subtree().get(0);
        return first.previous()
                .filter(before -> before.equals(verb)
                        || particle.filter(before.form()::equalsIgnoreCase).isPresent())
                .isPresent();
    }
}
