package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds what is said under a verb of speaking: a clause, an infinitive, a noun, or what follows a preposition. */
final class ContentFinder {
    private static final Set<String> CLAUSES = Set.of("clause", "infinitive", "gerund", "noun", "that");
    /** Acts that need no more content than whom they are about: "praised the officers". */
    private static final Set<SpeechAct> EVALUATING =
            Set.of(SpeechAct.PRAISE, SpeechAct.CONDEMN, SpeechAct.SUPPORT, SpeechAct.REGRET);

    private final CueLexicon lexicon;

    ContentFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What is said.
     *
     * @param kind where it stands, as in the knowledge file: "clause", "noun", a preposition
     * @param head the word that it is built on
     */
    record Content(String kind, Token head, List<Span> spans) {}

    /** The content in the first of the places that the cue allows. */
    Optional<Content> content(Cue cue, Token verb, List<Token> addressee, References references) {
        Predicate predicate = new Predicate(verb);
        Optional<String> particle = CueLexicon.lastWord(cue);
        for (String kind : cue.content()) {
            Optional<Content> content = switch (kind) {
                case "clause", "that" -> clause(verb, references);
                case "infinitive" -> infinitive(verb, addressee);
                case "gerund" -> gerund(verb, particle);
                case "noun" -> cue.ambiguous() ? Optional.empty() : noun(verb, predicate, particle, addressee);
                default -> ofPreposition(verb, predicate, kind);
            };
            if (content.isPresent() && !content.get().spans().isEmpty()) {
                if (kind.equals("noun") && cue.content().contains("as")) {
                    return content.map(object -> withAs(object, verb));
                }
                boolean toDo = cue.content().contains("infinitive") && !kind.equals("clause");
                return toDo ? content.map(ContentFinder::withInfinitive) : content;
            }
        }
        return EVALUATING.contains(cue.act()) && !cue.ambiguous()
                ? noun(verb, predicate, particle, List.of())
                : Optional.empty();
    }

    private Optional<Content> clause(Token verb, References references) {
        return verb.child("ccomp", "csubj:pass")
                .filter(head -> !new Predicate(head).isInfinitive())
                .or(() -> inStatement(verb))
                .map(head -> new Content("clause", head, clauseSpans(head, verb, references)))
                .or(() -> behindThat(verb))
                .or(() -> inFront(verb));
    }

    /** "demands that …": where the tree has lost the clause, it runs from "that" to the end of the sentence. */
    private static Optional<Content> behindThat(Token verb) {
        Optional<Token> that = verb.next().filter(next -> next.form().equals("that") && next.is(Upos.SCONJ));
        return that.flatMap(first -> {
            List<Token> words = verb.sentence().tokens();
            return words.stream()
                    .filter(word -> word.index() > first.index() && word.is(Upos.VERB, Upos.AUX, Upos.NOUN))
                    .findFirst()
                    .map(head -> new Content(
                            "clause",
                            head,
                            ContentSpans.pieces(words.subList(first.index(), words.size()), List.of())));
        });
    }

    /** "At least ten people fled, the mayor said on Monday.": the sentence up to the comma before the speaker. */
    private static Optional<Content> inFront(Token verb) {
        List<Token> words = verb.sentence().tokens();
        Optional<Token> speaker = new Predicate(verb).explicitSubject();
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int start = Math.min(NounPhrase.core(speaker.get()).get(0).index(), verb.index());
        boolean comma = start > 1 && words.get(start - 1).form().equals(",");
        List<Token> before = words.subList(0, Math.max(0, start - 1));
        Optional<Token> head = before.stream()
                .filter(word -> word.is(Upos.VERB, Upos.AUX))
                .filter(word -> word.head()
                        .map(up -> up.index() >= start || up.equals(verb))
                        .orElse(true))
                .findFirst()
                .or(() -> before.stream().filter(word -> word.is(Upos.VERB)).findFirst());
        boolean nothingBehind = words.stream()
                .noneMatch(word -> word.index() > verb.index()
                        && word.is(Upos.SCONJ)
                        && word.form().equals("that"));
        return comma && nothingBehind && before.size() > 2
                ? head.map(one -> new Content("clause", one, ContentSpans.pieces(before, List.of())))
                : Optional.empty();
    }

    /** The clause without a second verb of speaking that belongs beside the first: "said that … and urged …". */
    private List<Span> clauseSpans(Token head, Token verb, References references) {
        List<Token> left = new ArrayList<>(verb.isWithin(head) ? verb.subtree() : List.of());
        for (Token conjunct : head.children("conj")) {
            if (belongsAbove(conjunct, head, verb, references)) {
                left.addAll(conjunct.subtree());
            }
        }
        return ContentSpans.pieces(head.subtree(), left);
    }

    /** Whether a verb of speaking that hangs on another's content stands beside that other in truth. */
    boolean belongsAbove(Token conjunct, Token head, Token verb, References references) {
        boolean speaks = !lexicon.ofVerb(conjunct).isEmpty()
                && new Predicate(conjunct).explicitSubject().isEmpty()
                && conjunct.child("aux").isEmpty()
                && conjunct.xpos().equals(verb.xpos());
        boolean otherForm =
                !head.xpos().equals(conjunct.xpos()) || head.child("aux").isPresent();
        boolean cannotSpeak = new Predicate(head)
                .explicitSubject()
                .filter(subject -> !references.isActor(subject))
                .isPresent();
        return speaks && (otherForm || cannotSpeak);
    }

    /** "said in a statement that …": the clause hangs on the paper it was said in. */
    private static Optional<Token> inStatement(Token verb) {
        return verb.children("obl").stream()
                .filter(paper -> Papers.carry(paper))
                .flatMap(paper -> paper.children("acl", "ccomp").stream())
                .filter(clause -> clause.children("mark").stream()
                        .anyMatch(mark -> mark.form().equals("that")))
                .findFirst();
    }

    private Optional<Content> infinitive(Token verb, List<Token> addressee) {
        for (Token child : verb.children("xcomp", "ccomp", "advcl", "obj", "obl")) {
            Optional<Token> head = child.hasRelation("obj", "obl") ? child.child("acl") : Optional.of(child);
            boolean fits = head.filter(one -> new Predicate(one).isInfinitive()).isPresent()
                    && (child.hasRelation("xcomp", "ccomp") || !addressee.isEmpty());
            if (fits) {
                return head.map(one -> new Content("infinitive", one, withoutSaying(one, verb)));
            }
        }
        return Optional.empty();
    }

    /** The infinitive without a participle of speaking behind a comma, which is the speaker's own: "urged both to leave, saying …". */
    private List<Span> withoutSaying(Token head, Token verb) {
        List<Token> left = new ArrayList<>(verb.isWithin(head) ? verb.subtree() : List.of());
        for (Token clause : head.children("advcl")) {
            if (isSayingBehind(clause)) {
                left.addAll(clause.subtree());
            }
        }
        return ContentSpans.pieces(head.subtree(), left);
    }

    /** Whether the verb is a participle of speaking behind a comma: ", saying that …". */
    boolean isSayingBehind(Token verb) {
        return verb.xpos().equals("VBG")
                && verb.previous().filter(before -> before.form().equals(",")).isPresent()
                && !lexicon.ofVerb(verb).isEmpty();
    }

    /** "described the opening as a historic moment": what it is called belongs to what is said. */
    private static Content withAs(Content object, Token verb) {
        List<Span> spans = new ArrayList<>(object.spans());
        new Predicate(verb)
                .obliques("as").stream()
                        .filter(called -> !called.isWithin(object.head()))
                        .forEach(called -> spans.addAll(ContentSpans.below(called, verb)));
        return new Content(object.kind(), object.head(), spans);
    }

    /** "called for aid to be let in": an infinitive right behind the phrase belongs to it. */
    private static Content withInfinitive(Content content) {
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

    private static Optional<Content> gerund(Token verb, Optional<String> particle) {
        for (Token child : verb.children("xcomp", "ccomp", "advcl")) {
            boolean joined = child.child("mark")
                    .map(mark -> particle.filter(mark.form()::equalsIgnoreCase).isPresent())
                    .orElse(child.hasRelation("xcomp", "ccomp"));
            if (child.xpos().equals("VBG") && joined) {
                return Optional.of(new Content("gerund", child, ContentSpans.withoutPreposition(child, verb)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Content> noun(
            Token verb, Predicate predicate, Optional<String> particle, List<Token> addressee) {
        Optional<Token> object = particle.filter(
                        word -> !predicate.obliques(word).isEmpty())
                .map(word -> predicate.obliques(word).get(0))
                .or(predicate::object)
                .or(() -> predicate.isPassive() ? predicate.explicitSubject() : Optional.empty());
        return object.filter(head -> !addressee.contains(head) && (!isRelative(head) || isPointing(head)))
                .map(head -> new Content("noun", head, ContentSpans.withoutPreposition(head, verb)));
    }

    /** "denied it": the words pointed to stand before. */
    private static boolean isPointing(Token head) {
        return Set.of("it", "this", "that").contains(head.form().toLowerCase(Locale.ROOT))
                && head.xpos().matches("PRP|DT");
    }

    private static boolean isRelative(Token head) {
        return head.is(Upos.PRON) || head.xpos().startsWith("W");
    }

    private static Optional<Content> ofPreposition(Token verb, Predicate predicate, String preposition) {
        if (CLAUSES.contains(preposition)) {
            return Optional.empty();
        }
        return predicate.obliques(preposition).stream()
                .findFirst()
                .or(() -> behindObject(predicate, preposition))
                .map(head -> new Content(preposition, head, ContentSpans.withoutPreposition(head, verb)));
    }

    /** "accused a militia allied with him of killing …": the phrase hangs somewhere below the object it follows. */
    private static Optional<Token> behindObject(Predicate predicate, String preposition) {
        return predicate
                .object()
                .flatMap(object -> object.subtree().stream()
                        .filter(word -> word.index() > object.index())
                        .filter(word -> word.children("case", "mark").stream()
                                .anyMatch(link -> link.form().equalsIgnoreCase(preposition)))
                        .max((a, b) ->
                                Boolean.compare(a.xpos().equals("VBG"), b.xpos().equals("VBG"))));
    }
}
