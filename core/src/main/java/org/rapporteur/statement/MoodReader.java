package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Reads whether something was said at all, and how what is said is held: hoped, planned, possible, due, past, denied. */
final class MoodReader {
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");

    private final StatementWords kinds;

    MoodReader(StatementWords kinds) {
        this.kinds = kinds;
    }

    /**
     * Whether the speaking took place: announced for later, only supposed, denied, or made.
     *
     * @param act what is done by it; who keeps silent has done so
     */
    Statement.Status status(SpeechAct act, Optional<Token> cue) {
        return act == SpeechAct.NO_COMMENT ? Statement.Status.MADE : status(cue);
    }

    private Statement.Status status(Optional<Token> cue) {
        if (cue.isEmpty() || !cue.get().is(Upos.VERB)) {
            return cue.filter(MoodReader::isAsked).isPresent() ? Statement.Status.HYPOTHETICAL : Statement.Status.MADE;
        }
        Predicate predicate = new Predicate(cue.get());
        boolean ahead = predicate.isFuture() || predicate.isConditional();
        if (predicate.isStillToDo()) {
            return Statement.Status.DENIED;
        }
        if (isNegated(cue.get()) && (ahead || !predicate.isPossible() || isUnable(cue.get()))) {
            return Statement.Status.DENIED;
        }
        if (isAsked(cue.get())) {
            return Statement.Status.HYPOTHETICAL;
        }
        if (predicate.isConditional() && kinds.is(cue.get(), Kind.TASTE)) {
            return Statement.Status.MADE; // "would like to see" is how one says so
        }
        if (predicate.isFuture() || (predicate.isConditional() && !predicate.isPossible())) {
            return Conditions.isOn(cue.get()) ? Statement.Status.HYPOTHETICAL : Statement.Status.ANNOUNCED;
        }
        if (predicate.isPossible() || isUnderIf(cue.get())) {
            return Statement.Status.HYPOTHETICAL;
        }
        return predicate.isInfinitive() ? ofInfinitive(cue.get()) : Statement.Status.MADE;
    }

    /** "could not agree". */
    private static boolean isUnable(Token verb) {
        return verb.children("aux").stream().anyMatch(aux -> aux.hasForm("could", "can", "ca"));
    }

    private Statement.Status ofInfinitive(Token verb) {
        Optional<Token> governor = verb.hasRelation("xcomp") ? verb.head() : Optional.empty();
        if (governor.filter(one -> kinds.is(one, Kind.IMPLICATIVE)).isPresent()) {
            return status(governor);
        }
        return governor.filter(one -> one.lemma().equals("fail")).isPresent()
                ? Statement.Status.DENIED
                : Statement.Status.ANNOUNCED;
    }

    /** "Are you concerned about the port?", "Who said so?": it is asked whether it was said. */
    private static boolean isAsked(Token verb) {
        List<Token> words = verb.sentence().tokens();
        boolean question = words.get(words.size() - 1).hasForm("?");
        return question
                && verb.children("nsubj").stream()
                        .anyMatch(subject -> subject.hasForm("who", "what", "which")
                                || verb.children("aux", "cop").stream()
                                        .anyMatch(auxiliary -> auxiliary.index() < subject.index()));
    }

    private static boolean isUnderIf(Token verb) {
        return new Predicate(verb).marker().filter(Conditions::opens).isPresent();
    }

    /** "did not say", "no side admitted", "neither confirmed nor denied". */
    private static boolean isNegated(Token verb) {
        Predicate predicate = new Predicate(verb);
        boolean neither = Stream.concat(
                        verb.children().stream(),
                        verb.head().stream()
                                .filter(above -> verb.hasRelation("conj"))
                                .flatMap(above -> above.children().stream()))
                .anyMatch(word ->
                        word.form().equalsIgnoreCase("neither") && word.hasRelation("cc", "advmod", "cc:preconj"));
        return predicate.isNegated()
                || neither
                || predicate.subject().filter(MoodReader::isNobody).isPresent();
    }

    private static boolean isNobody(Token noun) {
        return NOBODY.contains(noun.form().toLowerCase(Locale.ROOT))
                || noun.children("det").stream()
                        .anyMatch(det -> NO.contains(det.form().toLowerCase(Locale.ROOT)));
    }

    Modality modality(Attribution attribution, SpeechAct act, Optional<Token> head) {
        if (act == SpeechAct.HOPE) {
            return Modality.HOPED;
        }
        if (head.isEmpty()) {
            return Modality.ASSERTED;
        }
        Predicate predicate = new Predicate(head.get());
        if (act == SpeechAct.NO_COMMENT && predicate.isInfinitive()) {
            return Modality.ASSERTED;
        }
        if (Conditions.isOn(head.get())) {
            return Modality.CONDITIONAL;
        }
        boolean foretold = act == SpeechAct.WARN && predicate.explicitSubject().isPresent();
        boolean asked = act.family() == SpeechAct.Family.DIRECTIVE && act != SpeechAct.ASK;
        boolean shall =
                predicate.auxiliaries().stream().anyMatch(aux -> aux.form().equalsIgnoreCase("shall"));
        if (DirectiveForms.isGuessed(head.get(), predicate)) {
            return Modality.POSSIBLE;
        }
        if (predicate.isDue() || shall || (asked && !foretold)) {
            return Modality.OBLIGATORY;
        }
        if (isAhead(attribution, act, head.get())) {
            return Modality.PLANNED;
        }
        if (predicate.isPossible() || isMaybe(head.get())) {
            return Modality.POSSIBLE;
        }
        return isOver(attribution, head.get()) ? Modality.PAST : Modality.ASSERTED;
    }

    private boolean isAhead(Attribution attribution, SpeechAct act, Token head) {
        Predicate predicate = new Predicate(head);
        boolean promised = act == SpeechAct.COMMIT || act == SpeechAct.OFFER || act == SpeechAct.THREATEN;
        boolean made = attribution.predicate().isPresent() && promised && !isOver(attribution, head);
        boolean planned = kinds.is(head, Kind.AHEAD)
                && (head.child("xcomp", "ccomp").isPresent()
                        || predicate.isPassive()
                        || head.child("cop").isPresent());
        boolean aim = predicate.isInfinitive() && !head.xpos().equals("VBG"); // "confessed to killing": it is done
        return predicate.isFuture() || predicate.isConditional() || aim || made || planned;
    }

    private boolean isMaybe(Token head) {
        return head.children("advmod").stream().anyMatch(word -> kinds.isForm(word, Kind.MAYBE))
                || (kinds.is(head, Kind.POSSIBLE)
                        && head.child("ccomp", "csubj", "xcomp").isPresent());
    }

    /** "had left", "has left", "left the town": over when it is told. */
    private boolean isOver(Attribution attribution, Token head) {
        Predicate predicate = new Predicate(head);
        boolean perfect =
                predicate.auxiliaries().stream().anyMatch(aux -> aux.lemma().equals("have"));
        boolean been = head.children("cop").stream().anyMatch(cop -> cop.xpos().equals("VBN"));
        if (perfect && (been || head.xpos().equals("VBN"))) {
            return true;
        }
        boolean did = head.xpos().equals("VBD")
                || (head.xpos().equals("VB")
                        && predicate.auxiliaries().stream()
                                .anyMatch(aux -> aux.form().equalsIgnoreCase("did")));
        boolean isCue = attribution.predicate().filter(head::equals).isPresent();
        return did && head.is(Upos.VERB) && !isCue && !kinds.is(head, Kind.STATIVE);
    }

    /** Negative when the cue turns the content down, is negated itself, or the content is; two of them make a positive. */
    Polarity polarity(Attribution attribution, SpeechAct act, Optional<Token> head) {
        if (act == SpeechAct.NO_COMMENT) {
            return Polarity.NEGATIVE;
        }
        Optional<Cue> cue = attribution.cue();
        boolean content = head.filter(MoodReader::isNegatedContent).isPresent();
        boolean own =
                act == SpeechAct.REFUSE && !content && cue.filter(Cue::neutral).isPresent();
        boolean turned = cue.filter(Cue::negative).isPresent() || own;
        boolean unsaid = attribution
                .predicate()
                .filter(verb -> verb.is(Upos.VERB, Upos.ADJ) && (isNegated(verb) || isFailed(verb)))
                .isPresent();
        return turned ^ content ^ unsaid ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private static boolean isFailed(Token verb) {
        return verb.hasRelation("xcomp")
                && verb.head().filter(above -> above.lemma().equals("fail")).isPresent();
    }

    private static boolean isNegatedContent(Token head) {
        List<Token> parts = head.children("nsubj", "nsubj:pass", "obj");
        return new Predicate(head).isNegated() || parts.stream().anyMatch(MoodReader::isNobody);
    }
}
