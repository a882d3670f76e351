package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Voice;

/** What a person is asked about a line: whether another one is the same, and what may answer it. */
public final class LineQuestions {
    private static final int ENOUGH_WORDS = 2;

    private LineQuestions() {}

    /** @param others lines of the same kind; those that have nothing to do with it give no question */
    public static List<Question> same(Line line, Collection<Line> others) {
        List<Question> questions = new ArrayList<>();
        for (Line other : others) {
            if (!other.id().equals(line.id())) {
                doubt(line, other).ifPresent(questions::add);
            }
        }
        return questions;
    }

    /** The first pair of voicings that may be one, the same from both sides and in whatever order reports came. */
    private static Optional<Question> doubt(Line line, Line other) {
        return line.voicings().stream()
                .flatMap(ours -> other.voicings().stream()
                        .filter(theirs -> Sameness.of(ours, theirs) != Sameness.OTHER)
                        .map(theirs ->
                                Stream.of(ours, theirs).sorted(Voicing.ORDER).toList()))
                .min(Comparator.<List<Voicing>, Voicing>comparing(pair -> pair.get(0), Voicing.ORDER)
                        .thenComparing(pair -> pair.get(1), Voicing.ORDER))
                .map(pair -> new Question(
                        Question.Kind.SAME_LINE,
                        why(pair.get(0), pair.get(1)),
                        pair.stream().map(LineQuestions::quote).toList()));
    }

    private static String why(Voicing one, Voicing other) {
        if (!one.by().equals(other.by())) {
            return "nearly the same words, by another who may speak for the same side";
        }
        return disjoint(one.to(), other.to())
                ? "nearly the same words, to somebody else"
                : "some of the same words about the same thing";
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && java.util.Collections.disjoint(one, other);
    }

    /**
     * What may answer a demand, keep a promise or break a refusal.
     *
     * @param replies lines of commitments and refusals, of which those of the addressees are looked at
     * @param events of which those are looked at that a report itself tells to have happened
     */
    public static List<Question> answers(Line line, Collection<Line> replies, Collection<Entry> events) {
        List<Question> questions = new ArrayList<>();
        Voicing first = line.voicings().get(0);
        if (line.kind() == Finding.Kind.DEMAND) {
            Set<String> asked = asked(line);
            replies.stream()
                    .filter(reply -> reply.kind() != Finding.Kind.DEMAND && asked.contains(reply.by()))
                    .flatMap(reply -> reply.voicings().stream())
                    .filter(reply -> notBefore(line, reply.days()) && fits(line, reply))
                    .forEach(reply -> questions.add(new Question(
                            Question.Kind.ANSWERED,
                            reply.kind() == Finding.Kind.REFUSAL
                                    ? "refused by one who was asked"
                                    : "promised by one who was asked",
                            List.of(quote(first), quote(reply)))));
        }
        events.stream()
                .filter(entry -> notBefore(line, entry.days()))
                .filter(entry -> entry.finding() instanceof Event event && fits(line, event))
                .forEach(entry -> questions.add(
                        new Question(Question.Kind.ANSWERED, event(line.kind()), List.of(quote(first), quote(entry)))));
        return questions;
    }

    private static String event(Finding.Kind kind) {
        return switch (kind) {
            case COMMITMENT -> "something of the kind was done by the one who promised";
            case REFUSAL -> "something of the kind was done by the one who refused it";
            default -> "something of the kind was done by one who was asked";
        };
    }

    /** Those who are asked, and where nobody is, those at whom it is aimed. */
    public static Set<String> asked(Line line) {
        return line.kind() != Finding.Kind.DEMAND
                ? Set.of(line.by())
                : line.to().isEmpty() ? line.names() : line.to();
    }

    private static boolean notBefore(Line line, Optional<Days> days) {
        return days.isEmpty()
                || line.first().isEmpty()
                || !days.get().last().isBefore(line.first().get().first());
    }

    private static boolean fits(Line line, Voicing reply) {
        return line.voicings().stream().anyMatch(voicing -> {
            Set<String> shared = new HashSet<>(voicing.terms());
            shared.retainAll(reply.terms());
            Set<String> names = new HashSet<>(voicing.names());
            names.retainAll(reply.names());
            long plain = shared.stream()
                    .filter(term -> !term.startsWith(Matter.NAME))
                    .count();
            return plain >= ENOUGH_WORDS || (plain > 0 && !names.isEmpty());
        });
    }

    /** The deed's word is the demand's, and so is somebody or something to whom it is done. */
    private static boolean fits(Line line, Event event) {
        if (event.status() != EventStatus.HAPPENED
                || event.voice() != Voice.REPORTER
                || event.historical()
                || event.actors().stream()
                        .noneMatch(actor ->
                                actor.actor().filter(asked(line)::contains).isPresent())) {
            return false;
        }
        Set<String> deed = stems(Stream.of(event.trigger().text()));
        Set<String> others = stems(event.recipients().stream().map(Reference::text));
        event.recipients().forEach(reference -> reference.actor().ifPresent(id -> others.add(Matter.NAME + id)));
        return line.voicings().stream()
                .map(Voicing::terms)
                .anyMatch(terms -> terms.stream().anyMatch(deed::contains)
                        && terms.stream().anyMatch(others::contains));
    }

    private static Set<String> stems(Stream<String> texts) {
        Set<String> stems = new HashSet<>();
        texts.flatMap(text -> Stream.of(Folded.of(text).strip().split(" ")))
                .map(word -> Stem.of(word.toLowerCase(Locale.ROOT)))
                .forEach(stems::add);
        return stems;
    }

    static Question.Quote quote(Voicing voicing) {
        return new Question.Quote(
                voicing.report(), voicing.finding(), voicing.matter().span());
    }

    static Question.Quote quote(Entry entry) {
        return new Question.Quote(
                entry.report().id(),
                entry.finding().id(),
                entry.finding().evidence().spans().get(0));
    }
}
