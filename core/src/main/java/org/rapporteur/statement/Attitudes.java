package org.rapporteur.statement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;

/** Reads what a speaker does or feels by saying so of himself: "said it condemned …", "said he was worried". */
final class Attitudes {
    /** Attitudes and performatives whose act is that of the clause built on them: "said it condemned …". */
    private static final Set<SpeechAct> OF_ONESELF = EnumSet.of(
            SpeechAct.HOPE,
            SpeechAct.CONCERN,
            SpeechAct.REGRET,
            SpeechAct.PRAISE,
            SpeechAct.CONDEMN,
            SpeechAct.SUPPORT,
            SpeechAct.ACCUSE,
            SpeechAct.REFUSE,
            SpeechAct.DENY,
            SpeechAct.COMMIT,
            SpeechAct.OFFER,
            SpeechAct.AGREE,
            SpeechAct.THREATEN,
            SpeechAct.DEMAND,
            SpeechAct.REQUEST,
            SpeechAct.PROPOSE,
            SpeechAct.BELIEVE,
            SpeechAct.CONFIRM,
            SpeechAct.PREDICT);

    /** Acts that stay what they are when they are negated. */
    private static final Set<SpeechAct> EITHER_WAY = EnumSet.of(SpeechAct.HOPE, SpeechAct.BELIEVE, SpeechAct.PREDICT);

    /** Acts for which an object is enough: "supports the law". */
    private static final Set<SpeechAct> DOING = EnumSet.of(
            SpeechAct.SUPPORT,
            SpeechAct.CONDEMN,
            SpeechAct.PRAISE,
            SpeechAct.REFUSE,
            SpeechAct.AGREE,
            SpeechAct.CONFIRM,
            SpeechAct.HOPE);

    private static final Set<SpeechAct> WILLING =
            EnumSet.of(SpeechAct.COMMIT, SpeechAct.OFFER, SpeechAct.AGREE, SpeechAct.SUPPORT);

    private final CueLexicon lexicon;

    Attitudes(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "said it condemned …", "said he was worried": what the speaker does or feels by saying so. */
    Optional<SpeechAct> act(Token head, Predicate predicate) {
        boolean clause = head.child("ccomp", "xcomp").isPresent();
        boolean object = head.child("obj").isPresent();
        boolean ahead = predicate.isFuture() || predicate.isConditional() || predicate.isPossible();
        return lexicon.ofVerb(head).stream()
                .filter(cue -> OF_ONESELF.contains(cue.act()))
                .filter(cue -> !ContentAct.isPassive(head) || cue.isState())
                .filter(cue -> !cue.ambiguous()
                        || (clause && !isPerception(cue, head))
                        || (object && DOING.contains(cue.act())))
                .filter(cue -> !ahead || cue.act() == SpeechAct.REFUSE)
                .findFirst()
                .flatMap(cue -> held(readiness(cue, head), predicate))
                .map(act -> act == SpeechAct.COMMIT && Conditions.isOn(head) ? SpeechAct.OFFER : act);
    }

    /** "is ready to talk" offers, as the cue itself does. */
    private static SpeechAct readiness(Cue cue, Token head) {
        if (cue.when().filter("others"::equals).isPresent()) {
            return SpeechAct.PRAISE; // "likes the plan", as "would like" is ahead
        }
        boolean toDo = cue.when().filter("infinitive"::equals).isPresent()
                && head.children("xcomp", "ccomp", "advcl").stream()
                        .anyMatch(verb -> new Predicate(verb).isInfinitive());
        return cue.second().filter(second -> toDo && second == SpeechAct.OFFER).orElse(cue.act());
    }

    /** "saw people run": with the eyes; who sees that something is so believes it. */
    private static boolean isPerception(Cue cue, Token head) {
        return cue.act() == SpeechAct.BELIEVE && head.child("ccomp").isEmpty();
    }

    private static Optional<SpeechAct> held(SpeechAct act, Predicate predicate) {
        if (!predicate.isNegated() || EITHER_WAY.contains(act)) {
            return Optional.of(act);
        }
        boolean over =
                predicate.auxiliaries().stream().anyMatch(aux -> aux.lemma().equals("have"));
        return WILLING.contains(act) ? Optional.of(over ? SpeechAct.DENY : SpeechAct.REFUSE) : Optional.empty();
    }
}
