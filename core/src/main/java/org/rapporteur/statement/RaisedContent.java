package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * Finds what is held of the subject of a passive, or of a verb of seeming: "the convoy is expected to leave", "the truce
 * seems dead". Subject and complement are the content; whoever holds it is not the subject.
 */
final class RaisedContent {
    static final String KIND = "raised";

    private static final Set<String> LIKE = Set.of("as", "like", "for", "of");

    private RaisedContent() {}

    static Optional<Content> of(Cue cue, Token verb) {
        Predicate predicate = new Predicate(verb);
        boolean seems = seems(cue);
        boolean reduced = isReduced(cue, verb);
        boolean passive = verb.child("nsubj:pass", "aux:pass").isPresent() || reduced;
        if (!seems && !passive) {
            return Optional.empty();
        }
        Optional<Token> complement = complement(verb, seems)
                .filter(told -> !isFact(cue) || !told.hasRelation("obl")) // "is known for its cheese"
                .or(() -> cue.act() == SpeechAct.PREDICT && !seems ? circumstance(verb) : Optional.empty());
        Optional<Token> subject = predicate
                .explicitSubject()
                .or(() -> reduced ? verb.head() : Optional.empty())
                .or(() -> passive ? SpeakerBeside.of(verb) : Optional.empty())
                .filter(one -> one.index() < verb.index());
        if (complement.isEmpty() || (subject.isEmpty() && verb.child("expl").isEmpty())) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        subject.filter(one -> !isEmptyIt(one, complement.get()))
                .ifPresent(one -> spans.addAll(ContentSpans.below(one, verb)));
        Token head = participle(complement.get(), verb).orElse(complement.get());
        List<Token> words = new ArrayList<>(complement.get().subtree());
        words.addAll(head.equals(complement.get()) ? List.of() : head.subtree());
        spans.addAll(ContentSpans.pieces(words, List.of()));
        return Optional.of(new Content(KIND, head, spans));
    }

    /** "were reported to have | assaulted": where the parser hung the participle beside its "have". */
    private static Optional<Token> participle(Token have, Token verb) {
        return have.next()
                .filter(next -> have.hasLemma("have")
                        && next.xpos().equals("VBN")
                        && next.head().filter(verb::equals).isPresent());
    }

    /** What is known is no view: of knowing only a clause tells. */
    private static boolean isFact(Cue cue) {
        return cue.attitude() && cue.neutral();
    }

    /** "people believed to have fled": it is not they who believe it. */
    private static boolean isReduced(Cue cue, Token verb) {
        return cue.content().contains(KIND)
                && verb.hasRelation("acl")
                && verb.xpos().matches("VBN|VBD")
                && verb.child("nsubj", "aux", "obj").isEmpty()
                && verb.child("xcomp")
                        .filter(below -> new Predicate(below).isInfinitive()
                                || below.child("mark")
                                        .filter(to -> to.hasForm("to"))
                                        .isPresent())
                        .isPresent();
    }

    /** Whether the verb has no other content than its subject and complement: "seem". */
    static boolean seems(Cue cue) {
        return cue.content().equals(List.of(KIND));
    }

    private static Optional<Token> complement(Token verb, boolean seems) {
        return verb.children().stream()
                .filter(child -> child.index() > verb.index())
                .filter(child -> isComplement(child, seems))
                .findFirst();
    }

    /** "is expected in May": nothing is told of the subject but when or where. */
    private static Optional<Token> circumstance(Token verb) {
        return verb.children("obl").stream()
                .filter(phrase -> phrase.index() > verb.index()
                        && phrase.children("case").stream().noneMatch(link -> link.hasForm("by", "from", "of")))
                .findFirst();
    }

    private static boolean isComplement(Token child, boolean seems) {
        if (child.hasRelation("xcomp", "ccomp", "csubj")) {
            return seems || !child.is(Upos.ADV);
        }
        boolean clause = child.hasRelation("advcl") && new Predicate(child).isInfinitive();
        return clause
                || (child.hasRelation("obl", "advcl")
                        && child.children("case", "mark").stream()
                                .anyMatch(
                                        link -> LIKE.contains(link.lemma()) && (!seems || link.hasForm("like", "as"))));
    }

    /** "it seems that …". */
    private static boolean isEmptyIt(Token subject, Token complement) {
        return subject.hasForm("it") && complement.hasRelation("ccomp", "csubj");
    }
}
