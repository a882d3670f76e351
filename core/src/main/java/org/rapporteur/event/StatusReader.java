package org.rapporteur.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Tense;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Whether an event happened, is planned, is only supposed, or is denied: read from the words around its trigger upwards. */
final class StatusReader {
    private static final Set<String> SUPPOSED =
            Set.of("any", "possible", "potential", "likely", "future", "hypothetical", "alleged", "no");
    private static final Set<String> PLANNED =
            Set.of("planned", "upcoming", "forthcoming", "scheduled", "next", "proposed", "expected", "imminent");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "whether", "before", "should");
    /** What follows these has happened before or meanwhile, whatever becomes of the rest. */
    private static final Set<String> GIVEN = Set.of("after", "following", "since", "amid", "despite");

    private static final int HIGHEST = 6;

    private final Embeddings embeddings;
    private final EventWords words;

    StatusReader(Embeddings embeddings, EventWords words) {
        this.words = words;
        this.embeddings = embeddings;
    }

    /** The status that grammar gives to the trigger in its sentence, up to the cue of the statement it lies in. */
    EventStatus inSentence(Token trigger, Optional<Token> upTo) {
        List<Token> words = trigger.sentence().tokens();
        if (words.get(words.size() - 1).hasForm("?")) {
            return EventStatus.HYPOTHETICAL;
        }
        if (new Predicate(trigger).isStillToDo()) {
            return EventStatus.DENIED;
        }
        Optional<EventStatus> own = trigger.is(Upos.VERB) ? ofVerb(trigger) : ofNoun(trigger);
        if (own.isPresent()) {
            return own.get();
        }
        Token at = trigger;
        for (int height = 0; height < HIGHEST; height++) {
            Optional<Token> head = at.head();
            if (head.isEmpty() || head.equals(upTo) || isGiven(at)) {
                break;
            }
            Optional<EventStatus> above = throughGovernor(at, head.get());
            if (above.isPresent()) {
                return above.get();
            }
            if (!carries(at, head.get())) {
                break;
            }
            at = head.get();
        }
        return EventStatus.HAPPENED;
    }

    /** "must be approved". */
    boolean isOpen(Token trigger) {
        Predicate predicate = new Predicate(trigger);
        return trigger.is(Upos.VERB)
                && predicate.isDue()
                && predicate.explicitSubject().isPresent();
    }

    /** "following the resignation of …", "after the mayor resigned". */
    private static boolean isGiven(Token word) {
        return (word.hasRelation("obl", "nmod")
                        || (word.hasRelation("advcl") && word.xpos().equals("VBD")))
                && word.children("case", "mark").stream()
                        .anyMatch(link -> GIVEN.contains(link.form().toLowerCase(Locale.ROOT)));
    }

    /** "Before resigning, she named her heir", "reached the yard before he was shot": told of the past it has come to that. */
    private static boolean isBeforehand(Token verb, Token mark) {
        boolean past = verb.xpos().equals("VBG")
                || new Predicate(verb).tense().filter(Tense.PAST::equals).isPresent();
        return mark.hasForm("before")
                && past
                && verb.head()
                        .filter(head -> new Predicate(head)
                                .tense()
                                .filter(Tense.PAST::equals)
                                .isPresent())
                        .isPresent();
    }

    /** "did not concede or admit defeat". */
    private static boolean isAlsoNegated(Token verb) {
        return verb.hasRelation("conj")
                && verb.children("cc").stream().anyMatch(link -> link.hasForm("or", "nor"))
                && new Predicate(verb).explicitSubject().isEmpty()
                && verb.head().filter(head -> new Predicate(head).isNegated()).isPresent();
    }

    /** "would sometimes shell the village". */
    private boolean isHabit(Token verb) {
        return verb.children("advmod").stream().anyMatch(adverb -> words.is(adverb, Kind.HABIT));
    }

    /** Whether what holds of the governor holds of the dependent too: an argument or complement, not a clause of time or reason. */
    private static boolean carries(Token dependent, Token governor) {
        return dependent.hasRelation("obj", "nsubj", "nmod", "obl", "xcomp", "ccomp", "acl", "conj", "iobj", "compound")
                && !dependent.hasRelation("acl:relcl")
                && governor.is(Upos.VERB, Upos.NOUN, Upos.ADJ);
    }

    private Optional<EventStatus> throughGovernor(Token dependent, Token governor) {
        Optional<EventStatus> embedded = embeddings.of(governor, dependent);
        if (embedded.filter(status -> status != EventStatus.HAPPENED).isPresent()) {
            return embedded;
        }
        boolean unknownComplement = embedded.isEmpty()
                && !new Predicate(dependent).isPerfect()
                && dependent.is(Upos.VERB)
                && dependent.hasRelation("xcomp")
                && new Predicate(dependent).isInfinitive();
        if (unknownComplement) {
            return Optional.of(EventStatus.HYPOTHETICAL);
        }
        boolean clause =
                dependent.is(Upos.VERB) || dependent.child("cop").isPresent(); // "is no member, but is part of a pact"
        if (clause && dependent.hasRelation("advcl", "acl:relcl", "parataxis", "conj")) {
            return Optional.empty();
        }
        return governor.is(Upos.VERB) || governor.child("cop").isPresent() ? ofVerb(governor) : ofNoun(governor);
    }

    private Optional<EventStatus> ofVerb(Token verb) {
        Predicate predicate = new Predicate(verb);
        if (predicate
                .marker()
                .filter(mark -> CONDITIONS.contains(mark.form().toLowerCase(Locale.ROOT)))
                .filter(mark -> !isBeforehand(verb, mark))
                .isPresent()) {
            return Optional.of(EventStatus.HYPOTHETICAL);
        }
        boolean idea = verb.xpos().equals("VBG")
                && verb.hasRelation("acl", "nmod", "csubj", "nsubj", "obl")
                && verb.child("mark", "case").isPresent();
        if (idea) {
            return Optional.of(EventStatus.HYPOTHETICAL);
        }
        if (predicate.isNegated() || isAlsoNegated(verb)) {
            return Optional.of(
                    predicate.isFuture() || predicate.isConditional() || predicate.isDue()
                            ? EventStatus.HYPOTHETICAL
                            : EventStatus.DENIED);
        }
        if (predicate.isFuture()) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (predicate.isConditional() && !isHabit(verb)) {
            return Optional.of(verb.children("advcl").isEmpty() ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL);
        }
        if (predicate.isPossible() || predicate.isDue()) {
            return Optional.of(EventStatus.HYPOTHETICAL);
        }
        if (predicate.isInfinitive() && predicate.copula().isPresent()) {
            return Optional.of(EventStatus.PLANNED); // "the troops are to leave"
        }
        if (predicate.isInfinitive() && predicate.isPerfect()) {
            return Optional.empty(); // "claimed to have taken the town"
        }
        boolean aim = predicate.isInfinitive() && !verb.xpos().equals("VBG"); // not "confessed to killing"
        if (aim && verb.hasRelation("advcl", "acl", "root", "nmod", "csubj") && !isFirst(verb)) {
            return Optional.of(EventStatus.PLANNED);
        }
        boolean imperative = verb.xpos().equals("VB")
                && verb.hasRelation("ccomp", "root")
                && predicate.explicitSubject().isEmpty();
        return imperative && !predicate.isInfinitive() ? Optional.of(EventStatus.HYPOTHETICAL) : Optional.empty();
    }

    /** "the first in Asia to legalise it": it has. */
    private static boolean isFirst(Token verb) {
        return verb.hasRelation("acl")
                && verb.head().stream()
                        .flatMap(head -> Stream.concat(Stream.of(head), head.children("amod").stream()))
                        .anyMatch(rank -> rank.hasForm("first", "last", "latest", "second", "third"));
    }

    private static Optional<EventStatus> ofNoun(Token noun) {
        boolean indefinite = noun.children("det", "nmod:poss").stream()
                .noneMatch(
                        det -> !det.form().equalsIgnoreCase("a") && !det.form().equalsIgnoreCase("an"));
        boolean underNoun = noun.hasRelation("nmod", "obl")
                && noun.head().filter(head -> head.is(Upos.NOUN, Upos.ADJ)).isPresent();
        if (indefinite && underNoun && noun.child("acl").isEmpty()) {
            return Optional.of(EventStatus.HYPOTHETICAL);
        }
        for (Token modifier : noun.children("amod", "det")) {
            String word = modifier.lemma().toLowerCase(Locale.ROOT);
            if (SUPPOSED.contains(word)) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            } else if (PLANNED.contains(word)) {
                return Optional.of(EventStatus.PLANNED);
            }
        }
        return Optional.empty();
    }

    /** What the statement around an event makes of it: the hoped for and the demanded have not happened. */
    static EventStatus inStatement(EventStatus status, Token trigger, Statement statement) {
        if (status == EventStatus.HYPOTHETICAL || status == EventStatus.DENIED) {
            return status;
        }
        boolean open = statement.modality() == Modality.HOPED
                || statement.modality() == Modality.OBLIGATORY
                || statement.modality() == Modality.CONDITIONAL
                || statement.modality() == Modality.POSSIBLE;
        if (open) {
            return EventStatus.HYPOTHETICAL;
        }
        switch (statement.act()) {
            case DENY -> {
                return EventStatus.DENIED;
            }
            case REFUSE -> { // "said they would boycott the vote" tells what they will do, "refused to vote" what not
                boolean told = trigger.is(Upos.VERB) && new Predicate(trigger).isFinite();
                return told ? status : EventStatus.DENIED;
            }
            case COMMIT, OFFER, THREATEN, AGREE -> {
                return EventStatus.PLANNED;
            }
            case REQUEST, DEMAND, PROPOSE, HOPE, SUPPORT, WARN -> {
                return EventStatus.HYPOTHETICAL;
            }
            case PREDICT -> { // "the army will leave, he said" tells a plan, "he expected that it would" none
                boolean plan = trigger.is(Upos.VERB) && new Predicate(trigger).isFuture();
                return plan ? status : EventStatus.HYPOTHETICAL;
            }
            default -> {}
        }
        return statement.modality() == Modality.PLANNED ? EventStatus.PLANNED : status;
    }
}
