package org.rapporteur.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two facts of which it may be that not both are true. A person decides. */
public record Contradiction(Reason reason, Fact one, Fact other) {
    /** Those told last first. */
    public static final Comparator<Contradiction> ORDER = Comparator.comparing(Contradiction::other, Fact.ORDER)
            .reversed()
            .thenComparing(Contradiction::one, Fact.ORDER)
            .thenComparing(Contradiction::reason);

    /** In what they differ. */
    public enum Reason {
        NEGATION("told in one, denied in the other"),
        NUMBER("two numbers that cannot both be right"),
        DATE("the same parties and words, two days"),
        AGENT("the same deed, place and day, by two who have nothing to do with each other");

        private final String why;

        Reason(String why) {
            this.why = why;
        }

        public String why() {
            return why;
        }
    }

    public Contradiction {
        List<Fact> inOrder = Stream.of(one, other).sorted(Fact.ORDER).toList();
        one = inOrder.get(0);
        other = inOrder.get(1);
    }

    /** With both sentences; one question however many findings tell the same in them. */
    public Question question() {
        return new Question(
                Question.id(Question.Kind.CONTRADICTION, Stream.of(sentences())),
                Question.Kind.CONTRADICTION,
                reason.why(),
                List.of(quote(one), quote(other)));
    }

    /** Two sentences often give several findings of one deed, which are one to a person. */
    String sentences() {
        return Stream.of(sentence(one), sentence(other)).sorted().collect(Collectors.joining("\n", reason + "\n", ""));
    }

    private static String sentence(Fact fact) {
        return fact.report() + fact.words().span();
    }

    /** Whether one of the two facts is one of these findings. */
    public boolean concerns(Collection<String> findings) {
        return findings.contains(one.finding()) || findings.contains(other.finding());
    }

    static Question.Quote quote(Fact fact) {
        return new Question.Quote(fact.report(), fact.finding(), fact.words().span());
    }
}
