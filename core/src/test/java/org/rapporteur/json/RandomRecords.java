package org.rapporteur.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.OneSided;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/** Findings with arbitrary values in every component, the same for the same seed; a new component is covered by itself. */
final class RandomRecords {
    private static final List<String> CHARACTERS = List.of(
            "a",
            "B",
            " ",
            "é",
            "\u062d",
            "\n",
            "\r",
            "\t",
            "\"",
            "\\",
            "\u0000",
            "\u2028",
            "😀",
            "\ud835\udd38",
            "\ud83d\udd4a\ufe0f");

    private final Random random;
    private final String text;

    private RandomRecords(long seed) {
        random = new Random(seed);
        text = string(60);
    }

    static Findings findings(long seed) {
        return new RandomRecords(seed).findings();
    }

    private Findings findings() {
        Report report = new Report(
                "r" + random.nextInt(9),
                maybe(string(9)),
                maybe(LocalDate.ofEpochDay(random.nextInt(40_000))),
                maybe(string(9)),
                several(org.rapporteur.finding.ChainLink.class),
                maybe("en"),
                maybe(string(9)),
                text,
                several(Span.class));
        List<Finding> findings = Arrays.stream(Finding.class.getPermittedSubclasses())
                .flatMap(kind -> Stream.generate(() -> (Finding) record(kind, report.id()))
                        .limit(random.nextInt(3)))
                .toList();
        return new Findings(
                report,
                string(5),
                string(5),
                several(Mention.class).stream()
                        .sorted(Comparator.comparing(Mention::span))
                        .toList(),
                several(DateExpression.class).stream()
                        .sorted(Comparator.comparing(DateExpression::span))
                        .toList(),
                findings,
                several(Actor.class),
                several(NamedPlace.class),
                several(Instrument.class),
                maybe(new OneSided(
                        string(9), random.nextInt(9), random.nextInt(9), random.nextBoolean(), several(Span.class))));
    }

    private Object record(Class<?> type, String report) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> part.getName().equals("report") ? report : value(part.getGenericType()))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No value of " + type, e);
        }
    }

    private <T> List<T> several(Class<T> type) {
        return Stream.generate(() -> type.cast(value(type)))
                .limit(random.nextInt(4))
                .toList();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class
                    ? Stream.generate(() -> value(of)).limit(random.nextInt(3)).toList()
                    : maybe(value(of));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        } else if (plain == String.class) {
            return string(8);
        } else if (plain == Span.class) {
            return span();
        } else if (plain == int.class) {
            return random.nextInt(4);
        } else if (plain == long.class) {
            return random.nextLong();
        } else if (plain == double.class) {
            return random.nextGaussian();
        } else if (plain == boolean.class) {
            return random.nextBoolean();
        } else if (plain == Place.Point.class) {
            return new Place.Point(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
        } else if (plain == Evidence.class) {
            return new Evidence(List.of(span(), span()), string(4), string(4), random.nextDouble());
        }
        return record(plain, "");
    }

    /** Between code points, as all spans of words are. */
    private Span span() {
        int[] ends = IntStream.generate(() -> random.nextInt(text.codePointCount(0, text.length()) + 1))
                .limit(2)
                .map(codePoints -> text.offsetByCodePoints(0, codePoints))
                .sorted()
                .toArray();
        return new Span(ends[0], ends[1]);
    }

    private String string(int longest) {
        StringBuilder string = new StringBuilder();
        random.ints(1 + random.nextInt(longest), 0, CHARACTERS.size()).forEach(at -> string.append(CHARACTERS.get(at)));
        return string.toString();
    }
}
