package org.rapporteur.bench.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.source.Reading;
import org.rapporteur.source.SourceOptions;
import org.rapporteur.source.Sources;

/**
 * The texts of a measurement, the longest first, so that of several threads none ends long after the others.
 *
 * @param words of all texts together, as {@link WordCounter} counts
 */
public record Texts(List<String> all, long words) {
    public Texts {
        if (all.isEmpty() || words < 1) {
            throw new IllegalArgumentException("There is no word to read; name a file or folder with English reports");
        }
        all = List.copyOf(all);
    }

    /**
     * As many texts of the reports in a file or folder (text, HTML, JSON Lines) as hold {@code words} words, from the
     * first; when they are fewer, they are taken again from the first.
     */
    public static Texts of(Path path, long words) {
        List<Counted> taken = new ArrayList<>();
        List<Counted> given = counted(path);
        long sum = 0;
        for (int next = 0; sum < words && !given.isEmpty(); next++) {
            Counted text = given.get(next % given.size());
            taken.add(text);
            sum += text.words();
        }
        taken.sort(Comparator.comparingInt(Counted::words).reversed());
        return new Texts(taken.stream().map(Counted::text).toList(), sum);
    }

    /** The texts of all reports in a file or folder, each once. */
    public static Texts of(Path path) {
        List<Counted> given = counted(path);
        return new Texts(
                given.stream().map(Counted::text).toList(),
                given.stream().mapToLong(Counted::words).sum());
    }

    private static List<Counted> counted(Path path) {
        WordCounter counter = new WordCounter();
        try (Stream<Reading> readings = new Sources(SourceOptions.DEFAULT, Knowledge.builtIn()).read(List.of(path))) {
            return readings.map(Texts::text)
                    .map(text -> new Counted(text, counter.count(text)))
                    .filter(text -> text.words() > 0)
                    .toList();
        }
    }

    private static String text(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read.report().text();
        }
        throw new IllegalArgumentException(reading.toString());
    }

    private record Counted(String text, int words) {}
}
