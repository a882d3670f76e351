package org.rapporteur.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;

/** What a person says against, or beside, what was read. It is added, never changed; to take it back is another one. */
public sealed interface Correction {
    Stamp stamp();

    Kind kind();

    /** The ids of everything it concerns: findings, reports, actors, lines, incidents, other corrections. */
    Set<String> about();

    default String id() {
        return stamp().id();
    }

    /** The kinds, in the order in which they are documented. */
    enum Kind {
        ACCEPT,
        REJECT,
        EDIT,
        REATTRIBUTE,
        ADD,
        MERGE,
        SPLIT,
        VERDICT,
        INCIDENT,
        NOTE,
        ANSWER,
        UNDO
    }

    /** About one finding. */
    sealed interface OnFinding extends Correction {
        Seen seen();

        @Override
        default Set<String> about() {
            return Set.of(seen().finding().id(), seen().finding().report());
        }
    }

    /** It is right as it stands. */
    record Accept(Stamp stamp, Seen seen) implements OnFinding {
        @Override
        public Kind kind() {
            return Kind.ACCEPT;
        }
    }

    /** The report does not say so. */
    record Reject(Stamp stamp, Seen seen) implements OnFinding {
        @Override
        public Kind kind() {
            return Kind.REJECT;
        }
    }

    /**
     * It says something else in some of its fields.
     *
     * @param after what is seen, with other values in those fields; its id, report, kind and evidence are the same
     */
    record Edit(Stamp stamp, Seen seen, Finding after) implements OnFinding {
        public Edit {
            Finding before = seen.finding();
            if (!after.id().equals(before.id())
                    || !after.report().equals(before.report())
                    || after.kind() != before.kind()
                    || !after.evidence().equals(before.evidence())) {
                throw new IllegalArgumentException("An edit leaves id, report, kind and evidence of " + before.id()
                        + " as they are; reject it and add another to change these");
            }
        }

        @Override
        public Kind kind() {
            return Kind.EDIT;
        }
    }

    /**
     * A statement is somebody else's; what is asked, promised, refused or alleged by it goes with it.
     *
     * @param source who says it
     */
    record Reattribution(Stamp stamp, Seen seen, List<Reference> source) implements OnFinding {
        public Reattribution {
            source = List.copyOf(source);
            if (!(seen.finding() instanceof Statement)) {
                throw new IllegalArgumentException("Only statements have a source, but "
                        + seen.finding().id() + " is a " + seen.finding().kind());
            }
        }

        @Override
        public Kind kind() {
            return Kind.REATTRIBUTE;
        }
    }

    /** The reader has missed it. */
    record Addition(Stamp stamp, Seen seen) implements OnFinding {
        @Override
        public Kind kind() {
            return Kind.ADD;
        }
    }

    /**
     * Two actors are one, in every report.
     *
     * @param from the id that goes
     * @param into whom it is, as the register knows them; its id stays
     */
    record Merge(Stamp stamp, String from, Actor into) implements Correction {
        public Merge {
            into = Cast.withoutSpans(into);
            if (from.equals(into.id())) {
                throw new IllegalArgumentException(from + " cannot be merged into itself");
            }
        }

        @Override
        public Kind kind() {
            return Kind.MERGE;
        }

        @Override
        public Set<String> about() {
            return Set.of(from, into.id());
        }
    }

    /**
     * Some mentions of an actor are somebody else.
     *
     * @param from the id that they have
     * @param to whom they are
     * @param mentions which, at least one report
     */
    record Split(Stamp stamp, String from, Actor to, List<In> mentions) implements Correction {
        /**
         * Mentions in one report.
         *
         * @param words empty for all that the report has
         */
        public record In(String report, List<Words> words) {
            public In {
                words = List.copyOf(words);
            }
        }

        public Split {
            to = Cast.withoutSpans(to);
            mentions = List.copyOf(mentions);
            if (from.equals(to.id()) || mentions.isEmpty()) {
                throw new IllegalArgumentException("A split names another actor than " + from + " and where they are");
            }
        }

        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }

        @Override
        public Set<String> about() {
            Set<String> about = new HashSet<>(Set.of(from, to.id()));
            mentions.forEach(in -> about.add(in.report()));
            return about;
        }
    }

    /** Says something beside the findings, and changes none. */
    sealed interface Remark extends Correction {}

    /**
     * How far an allegation or incident is established; apart from whether the report was read well.
     *
     * @param of the id of an allegation or incident
     * @param standard of proof; needed for all but {@link Degree#UNVERIFIED}
     */
    record Verdict(Stamp stamp, String of, Degree degree, Optional<Standard> standard) implements Remark {
        public Verdict {
            if (degree != Degree.UNVERIFIED && standard.isEmpty()) {
                throw new IllegalArgumentException(
                        "Whoever calls " + of + " " + degree + " names the standard of proof");
            }
        }

        /** What is held of it. */
        public enum Degree {
            UNVERIFIED,
            CORROBORATED,
            VERIFIED,
            REFUTED
        }

        /** From the lowest to the highest, as commissions of inquiry and courts name them. */
        public enum Standard {
            REASONABLE_SUSPICION,
            REASONABLE_GROUNDS_TO_BELIEVE,
            BALANCE_OF_PROBABILITIES,
            CLEAR_AND_CONVINCING,
            BEYOND_REASONABLE_DOUBT
        }

        @Override
        public Kind kind() {
            return Kind.VERDICT;
        }

        @Override
        public Set<String> about() {
            return Set.of(of);
        }
    }

    /**
     * Allegations concern one incident; given again with the same id, more of them do.
     *
     * @param incident its id, which begins with {@code incident-}
     */
    record Incident(Stamp stamp, String incident, List<String> allegations) implements Remark {
        static final String PREFIX = "incident-";

        public Incident {
            allegations = List.copyOf(allegations);
            if (!incident.startsWith(PREFIX) || allegations.isEmpty()) {
                throw new IllegalArgumentException("An incident has an id such as incident-0a1b and names allegations");
            }
        }

        /** An incident that was not there before. */
        public static Incident fresh(Stamp stamp, List<String> allegations) {
            return new Incident(stamp, PREFIX + stamp.id().substring(stamp.id().indexOf('-') + 1), allegations);
        }

        @Override
        public Kind kind() {
            return Kind.INCIDENT;
        }

        @Override
        public Set<String> about() {
            Set<String> about = new HashSet<>(allegations);
            about.add(incident);
            return about;
        }
    }

    /** A note, which is the stamp's {@code why}, and tags, on anything that has an id. */
    record Note(Stamp stamp, String on, List<String> tags) implements Remark {
        public Note {
            tags = List.copyOf(tags);
            if (tags.isEmpty() && stamp.why().isBlank()) {
                throw new IllegalArgumentException("A note on " + on + " has words or tags");
            }
        }

        @Override
        public Kind kind() {
            return Kind.NOTE;
        }

        @Override
        public Set<String> about() {
            return Set.of(on);
        }
    }

    /**
     * What became of a line of demands, commitments or refusals.
     *
     * @param by the finding that answers it, or does not, where there is one
     */
    record Answer(Stamp stamp, String line, Outcome outcome, Optional<String> by) implements Remark {
        /** What a person holds. */
        public enum Outcome {
            ANSWERED,
            NOT_ANSWERED,
            CLOSED
        }

        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }

        @Override
        public Set<String> about() {
            Set<String> about = new HashSet<>(Set.of(line));
            by.ifPresent(about::add);
            return about;
        }
    }

    /** Another correction no longer holds; undoing this one brings it back. */
    record Undo(Stamp stamp, String undoes) implements Correction {
        @Override
        public Kind kind() {
            return Kind.UNDO;
        }

        @Override
        public Set<String> about() {
            return Set.of(undoes);
        }
    }
}
