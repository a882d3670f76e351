package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Reads the act of a statement from its cue and, where that is neutral, from its content; and how the content is held. */
final class ActReader {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> GOING_ON =
            Set.of("continue", "begin", "start", "go", "keep", "remain", "manage", "use");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "once");
    /** Words that turn a warning into a threat and a promise into one: harm done. */
    private static final Set<String> HOSTILE = Set.of(
            "attack",
            "strike",
            "retaliate",
            "retaliation",
            "punish",
            "destroy",
            "bomb",
            "invade",
            "crush",
            "force",
            "war",
            "kill",
            "violate",
            "violation",
            "breach",
            "crime",
            "aggression",
            "massacre",
            "terrorism",
            "lie",
            "consequence",
            "respond",
            "fail",
            "failure",
            "sanction",
            "siege",
            "torture");

    /** Words for what others say: who rejects one of these denies it, who rejects a plan refuses it. */
    private static final Set<String> CLAIMS = Set.of(
            "accusation",
            "allegation",
            "assertion",
            "charge",
            "claim",
            "criticism",
            "insinuation",
            "notion",
            "report",
            "rumor",
            "rumour",
            "statement",
            "story",
            "suggestion");

    private final NounCues nouns;

    ActReader(NounCues nouns) {
        this.nouns = nouns;
    }

    /** @param head the word that the content is built on; empty when it is of several sentences */
    SpeechAct act(Attribution attribution, Optional<Token> head) {
        Optional<Cue> cue = attribution.cue();
        if (cue.isEmpty()) {
            return head.flatMap(ActReader::fromClause).orElse(SpeechAct.STATE);
        }
        Optional<SpeechAct> second = cue.get()
                .second()
                .filter(act -> decides(cue.get(), head))
                .filter(act -> act != SpeechAct.THREATEN
                        || head.filter(ActReader::isOfOthers).isEmpty());
        if (second.isPresent()) {
            return second.get();
        }
        if (cue.get().neutral() || (cue.get().quote() && cue.get().act() == SpeechAct.STATE)) {
            return head.flatMap(this::fromContent).orElse(cue.get().act());
        }
        return cue.get().act();
    }

    private static boolean decides(Cue cue, Optional<Token> head) {
        return switch (cue.when().orElse("")) {
            case "infinitive" ->
                head.filter(one -> new Predicate(one).isInfinitive()).isPresent();
            case "noun" -> head.filter(one -> one.is(Upos.NOUN, Upos.PROPN)).isPresent();
            case "claim" ->
                head.filter(one -> CLAIMS.contains(one.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
            case "modal" ->
                head.filter(one -> new Predicate(one).isDue() || isSubjunctive(one))
                        .isPresent();
            case "hostile" -> head.filter(ActReader::isHostile).isPresent();
            default -> false;
        };
    }

    /** "demanded that he be released": a bare form under "that". */
    private static boolean isSubjunctive(Token verb) {
        Predicate predicate = new Predicate(verb);
        boolean bare = verb.xpos().equals("VB")
                || verb.children("aux:pass", "cop").stream()
                        .anyMatch(aux -> aux.xpos().equals("VB"));
        return bare
                && !predicate.isInfinitive()
                && predicate.auxiliaries().stream().allMatch(aux -> aux.xpos().equals("VB"));
    }

    /** "warned that the army would bomb the town": who foretells another's deed does not threaten. */
    private static boolean isOfOthers(Token head) {
        return new Predicate(head)
                .explicitSubject()
                .filter(subject -> !subject.is(Upos.PRON)
                        && subject.children("nmod:poss").stream().noneMatch(owner -> owner.is(Upos.PRON)))
                .isPresent();
    }

    /** Whether harm is spoken of; what stands in the condition is the other side's deed. */
    private static boolean isHostile(Token head) {
        List<Token> condition = condition(head).map(Token::subtree).orElse(List.of());
        return head.subtree().stream()
                .filter(token -> !condition.contains(token))
                .anyMatch(token -> HOSTILE.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private Optional<SpeechAct> fromContent(Token head) {
        if (head.is(Upos.NOUN)) {
            return nouns.cueOf(head)
                    .filter(cue -> isOwn(head, cue))
                    .map(Cue::act)
                    .filter(act -> act != SpeechAct.STATE);
        }
        return fromClause(head);
    }

    /** "reiterated his support" supports; "noted the readiness of the other side" only notes. */
    private static boolean isOwn(Token noun, Cue cue) {
        boolean others = noun.children("nmod:poss").stream().anyMatch(owner -> !owner.is(Upos.PRON));
        boolean of = NounPhrase.complements(noun).stream()
                .anyMatch(complement ->
                        complement.preposition().equals("of") && !cue.content().contains("of"));
        return !others && !of;
    }

    private static Optional<SpeechAct> fromClause(Token head) {
        Predicate predicate = new Predicate(head);
        if (isQuestion(head)) {
            return Optional.of(SpeechAct.ASK);
        }
        boolean own = predicate
                .subject()
                .filter(subject -> FIRST_PERSON.contains(subject.form().toLowerCase(Locale.ROOT)))
                .isPresent();
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (own && lemma.equals("hope")) {
            return Optional.of(SpeechAct.HOPE);
        }
        if (own && (predicate.isFuture() || predicate.isPossible()) && predicate.isNegated()) {
            return Optional.of(SpeechAct.REFUSE);
        }
        if (own && predicate.isFuture()) {
            boolean threat = isHostile(head) && hasCondition(head);
            return Optional.of(threat ? SpeechAct.THREATEN : hasCondition(head) ? SpeechAct.OFFER : SpeechAct.COMMIT);
        }
        if (predicate.isDue() && !own) {
            return Optional.of(SpeechAct.DEMAND);
        }
        return Optional.empty();
    }

    private static boolean isQuestion(Token head) {
        List<Token> tokens = head.sentence().tokens();
        boolean own = head.subtree().stream().anyMatch(token -> token.form().equals("?"));
        boolean last = head.hasRelation("root")
                && tokens.stream()
                        .skip(Math.max(0, tokens.size() - 3))
                        .anyMatch(token -> token.form().equals("?"));
        return own || last;
    }

    static boolean hasCondition(Token head) {
        return condition(head).isPresent();
    }

    /** The clause that the content depends on: "if the siege is lifted". */
    static Optional<Token> condition(Token head) {
        return head.children("advcl").stream()
                .filter(clause -> clause.children("mark").stream()
                        .anyMatch(mark -> CONDITIONS.contains(mark.form().toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    /** Whether the speaking took place: announced for later, only supposed, denied, or made. */
    static Statement.Status status(Optional<Token> cue) {
        if (cue.isEmpty()) {
            return Statement.Status.MADE;
        }
        Predicate predicate = new Predicate(cue.get());
        if (!cue.get().is(Upos.VERB)) {
            return Statement.Status.MADE;
        }
        if (predicate.isNegated() && (predicate.isFuture() || predicate.isConditional())) {
            return Statement.Status.DENIED;
        }
        if (predicate.isFuture() || (predicate.isConditional() && !predicate.isPossible())) {
            return predicate.isConditional() && hasCondition(cue.get())
                    ? Statement.Status.HYPOTHETICAL
                    : Statement.Status.ANNOUNCED;
        }
        if (predicate.isPossible() || isUnderIf(cue.get())) {
            return Statement.Status.HYPOTHETICAL;
        }
        if (predicate.isInfinitive()) {
            Optional<Token> governor =
                    cue.get().hasRelation("xcomp") ? cue.get().head() : Optional.empty();
            if (governor.filter(verb -> GOING_ON.contains(verb.lemma())).isPresent()) {
                return status(governor);
            }
            return Statement.Status.ANNOUNCED;
        }
        return predicate.isNegated() ? Statement.Status.DENIED : Statement.Status.MADE;
    }

    private static boolean isUnderIf(Token verb) {
        return new Predicate(verb)
                .marker()
                .filter(mark -> CONDITIONS.contains(mark.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    static Modality modality(SpeechAct act, Optional<Token> head) {
        if (act == SpeechAct.HOPE) {
            return Modality.HOPED;
        }
        if (head.isEmpty()) {
            return Modality.ASSERTED;
        }
        Predicate predicate = new Predicate(head.get());
        if (hasCondition(head.get())) {
            return Modality.CONDITIONAL;
        }
        if (predicate.isDue() || act.family() == SpeechAct.Family.DIRECTIVE) {
            return Modality.OBLIGATORY;
        }
        if (predicate.isFuture() || predicate.isConditional() || predicate.isInfinitive()) {
            return Modality.PLANNED;
        }
        if (predicate.isPossible()) {
            return Modality.POSSIBLE;
        }
        boolean perfect =
                predicate.auxiliaries().stream().anyMatch(aux -> aux.lemma().equals("have"));
        return perfect && head.get().xpos().equals("VBN") ? Modality.PAST : Modality.ASSERTED;
    }

    static Polarity polarity(Optional<Cue> cue, Optional<Token> head) {
        boolean turned = cue.filter(Cue::negative).isPresent();
        boolean negated = head.filter(one -> new Predicate(one).isNegated()).isPresent();
        return turned != negated ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }
}
