package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.event.Circumstances;
import org.rapporteur.event.Events;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * Meetings that no event tells of: those of a sentence without a subject, whose subject is that of the sentence before
 * ("The minister travelled to Cairo. Met with President X."), and those a noun speaks of as held ("in a phone call
 * between A and B").
 */
final class UncodedMeetings {
    /** What stands before a meeting that was held. */
    private static final Set<String> HELD =
            Set.of("in", "during", "after", "following", "since", "at", "on", "throughout");

    private static final int FAR = 3;

    private final Doc doc;
    private final Cast cast;
    private final References references;
    private final Circumstances circumstances;
    private final Events events;
    private final DiplomacyWords kinds;

    /** A meeting: the word that tells of it and those who take part. */
    record Found(
            Token trigger, List<Reference> participants, Optional<Where> where, Optional<When> when, String rule) {}

    UncodedMeetings(Doc doc, Cast cast, Circumstances circumstances, Events events, DiplomacyWords kinds) {
        this.doc = doc;
        this.cast = cast;
        this.kinds = kinds;
        this.references = new References(cast);
        this.circumstances = circumstances;
        this.events = events;
    }

    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (Token word : sentence) {
            if (isOpening(word)) {
                ofSubject(word).ifPresent(found::add);
            } else if (isWithoutSubject(word)) {
                ofSentenceBefore(word).ifPresent(found::add);
            } else if (word.is(Upos.NOUN) && kinds.is(word, Kind.ENCOUNTER) && isHeld(word)) {
                ofNoun(word).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Meeting in Geneva on Friday, the two ministers agreed …". */
    private static boolean isOpening(Token word) {
        return word.index() == 0
                && word.hasForm("meeting")
                && word.hasRelation("advcl")
                && word.children("obj", "det").isEmpty();
    }

    private Optional<Found> ofSubject(Token meeting) {
        List<Reference> all = meeting.head()
                .flatMap(verb -> new Predicate(verb).explicitSubject())
                .filter(subject -> subject.xpos().endsWith("S")
                        || !subject.children("conj").isEmpty())
                .map(this::actors)
                .orElse(List.of());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        meeting,
                        all,
                        circumstances.where(meeting, false),
                        circumstances.when(meeting),
                        "meeting of the subject to come"));
    }

    /** "Met with …", "Also met with …", "State visit; met with …", "…, visited the camp and met with …". */
    private boolean isWithoutSubject(Token word) {
        if (!kinds.is(word, Kind.MEETING) || !word.is(Upos.VERB) || !word.xpos().matches("VB[DN]")) {
            return false;
        }
        Predicate predicate = new Predicate(word);
        boolean with = word.next().filter(next -> next.hasForm("with", "to")).isPresent();
        boolean first = word.previous()
                .map(before -> before.hasForm(";", "also", "Also", "and", "Later", "later"))
                .orElse(true);
        Token top = word;
        while (top.hasRelation("conj") && top.head().isPresent()) {
            top = top.head().get();
        }
        boolean nobody = predicate.auxiliaries().isEmpty()
                && predicate.explicitSubject().isEmpty()
                && new Predicate(top).explicitSubject().isEmpty()
                && new Predicate(top).auxiliaries().isEmpty();
        return with && first && nobody && (top.head().isEmpty() || isBehindSemicolon(word));
    }

    private static boolean isBehindSemicolon(Token word) {
        return word.previous().filter(before -> before.hasForm(";")).isPresent();
    }

    private Optional<Found> ofSentenceBefore(Token verb) {
        Optional<Reference> subject = subjectBefore(verb.sentence());
        List<Reference> met = met(verb);
        if (subject.isEmpty() || met.isEmpty()) {
            return Optional.empty();
        }
        List<Reference> all = new ArrayList<>(List.of(subject.get()));
        all.addAll(met);
        return Optional.of(new Found(
                verb,
                all,
                circumstances.where(verb, false).or(() -> journeyBefore(verb)),
                circumstances.when(verb),
                "meeting of the subject before"));
    }

    /** The listed persons, and the bodies and groups behind "with". */
    private List<Reference> met(Token verb) {
        Map<Integer, Reference> met = new LinkedHashMap<>();
        ListedPeople.behind(verb, cast).forEach(one -> met.put(one.span().start(), one));
        List<Token> heads = new ArrayList<>(new Predicate(verb).obliques("with"));
        new Predicate(verb).obliques("to").forEach(heads::add);
        heads.stream()
                .flatMap(head -> references.heads(head).stream())
                .filter(references::isActor)
                .map(references::of)
                .filter(one ->
                        met.values().stream().noneMatch(known -> known.span().overlaps(one.span())))
                .toList()
                .forEach(one -> met.put(one.span().start(), one));
        return List.copyOf(met.values());
    }

    /** Whoever the last sentence with a subject of its own is about. */
    private Optional<Reference> subjectBefore(Sentence sentence) {
        int at = doc.sentences().indexOf(sentence);
        for (int before = at - 1; before >= Math.max(0, at - FAR); before--) {
            Sentence earlier = doc.sentences().get(before);
            if (earlier.paragraph() != sentence.paragraph()) {
                return Optional.empty();
            }
            Optional<Token> subject = earlier.root().flatMap(root -> new Predicate(root).explicitSubject());
            if (subject.isPresent()) {
                return subject.filter(references::isActor).map(references::of);
            }
        }
        return Optional.empty();
    }

    private Optional<Where> journeyBefore(Token verb) {
        return events.all().stream()
                .map(Events.Coded::event)
                .filter(event -> event.mode().filter("visit"::equals).isPresent())
                .filter(event -> event.trigger().span().start() < verb.span().start())
                .reduce((first, last) -> last)
                .flatMap(Event::where);
    }

    private Optional<Found> ofNoun(Token noun) {
        List<Reference> all = new ArrayList<>();
        for (Token holder : noun.children("nmod:poss")) {
            all.addAll(actors(holder));
        }
        for (NounPhrase.Complement complement : NounPhrase.complements(noun)) {
            if (Set.of("between", "with", "by").contains(complement.preposition())) {
                all.addAll(actors(complement.head()));
            }
        }
        for (Token made : noun.children("acl")) {
            Predicate predicate = new Predicate(made);
            predicate.agent().ifPresent(agent -> all.addAll(actors(agent)));
            predicate.obliques("to").forEach(one -> all.addAll(actors(one)));
            predicate.obliques("with").forEach(one -> all.addAll(actors(one)));
        }
        attendant(noun).ifPresent(one -> all.addAll(actors(one)));
        if (isWholeSentence(noun)) {
            subjectBefore(noun.sentence()).ifPresent(one -> all.add(0, one));
        }
        Optional<Token> goer = goer(noun);
        goer.ifPresent(one -> all.addAll(0, actors(one)));
        long known =
                all.stream().flatMap(one -> one.actor().stream()).distinct().count();
        return known < 2
                        && (all.isEmpty()
                                || goer.filter(one -> one.xpos().endsWith("S")).isEmpty())
                ? Optional.empty()
                : Optional.of(new Found(
                        noun, all, circumstances.where(noun, false), circumstances.when(noun), "meeting noun"));
    }

    /** "Summit meeting with President X.": no verb, so it is told of whoever the sentence before is about. */
    private static boolean isWholeSentence(Token noun) {
        return noun.head().isEmpty()
                && noun.sentence().tokens().stream().noneMatch(word -> word.is(Upos.VERB, Upos.AUX));
    }

    private List<Reference> actors(Token head) {
        return references.heads(head).stream()
                .filter(references::isActor)
                .map(references::of)
                .toList();
    }

    /** "He attended a summit with …". */
    private Optional<Token> attendant(Token noun) {
        return noun.head()
                .filter(verb -> noun.hasRelation("obj") && kinds.is(verb, Kind.ATTENDING))
                .flatMap(verb -> new Predicate(verb).subject());
    }

    /** "They decided at a meeting …", "The ministers came away from the talks …". */
    private Optional<Token> goer(Token noun) {
        return noun.head()
                .filter(verb -> noun.hasRelation("obl") && verb.is(Upos.VERB))
                .filter(verb -> noun.children("case").stream()
                        .anyMatch(link -> link.hasForm("from", "to")
                                ? kinds.is(verb, Kind.LEAVING)
                                : link.hasForm("at") && kinds.is(verb, Kind.CONCLUDING)))
                .flatMap(verb -> new Predicate(verb).subject());
    }

    /** Whether the words take it as held. */
    private boolean isHeld(Token noun) {
        boolean open = noun.children("det", "amod").stream().anyMatch(word -> kinds.is(word, Kind.OPEN));
        if (open) {
            return false;
        }
        Optional<Token> head = noun.head();
        boolean trace = head.filter(one -> one.is(Upos.NOUN) && kinds.is(one, Kind.TRACE))
                .isPresent();
        boolean held = noun.children("case").stream()
                        .anyMatch(link -> HELD.contains(link.form().toLowerCase(Locale.ROOT)))
                || goer(noun).isPresent();
        boolean object = noun.hasRelation("obj")
                && head.filter(verb -> kinds.is(verb, Kind.ATTENDING)).isPresent();
        return trace
                || isWholeSentence(noun)
                || ((held || object) && noun.ancestors().stream().noneMatch(UncodedMeetings::isOpen));
    }

    private static boolean isOpen(Token verb) {
        Predicate predicate = new Predicate(verb);
        return verb.is(Upos.VERB)
                && (predicate.isFuture()
                        || predicate.isConditional()
                        || predicate.isInfinitive()
                        || predicate.isNegated()
                        || predicate.isDue());
    }
}
