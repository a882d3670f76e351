package org.rapporteur.language.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/** Reads names in the IOB2 format of Universal NER: number, word and tag between tab characters, a blank line after each sentence. */
public final class Iob2 {
    private Iob2() {}

    /**
     * Bare sentences with names.
     *
     * @throws IllegalArgumentException at a line that is not IOB2, with its number
     */
    public static List<Sentence> read(Path file) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> lines = lines(file);
        for (int number = 0; number <= lines.size(); number++) {
            String line = number < lines.size() ? lines.get(number) : "";
            if (line.isBlank()) {
                if (!words.isEmpty()) {
                    sentences.add(sentence(words, tags));
                }
                words.clear();
                tags.clear();
            } else if (!line.startsWith("# ") && !line.equals("#")) {
                String[] columns = line.split("\t", -1);
                if (columns.length < 3 || columns[1].isEmpty()) {
                    throw new IllegalArgumentException(file + ", line " + (number + 1)
                            + ": a word line has a number, a word and a tag between tab characters");
                }
                words.add(columns[1]);
                tags.add(columns[2]);
            }
        }
        return sentences;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Sentence sentence(List<String> words, List<String> tags) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append(' ');
        }
        return Sentence.of(text.toString(), 0, spans, words).withNames(names(tags));
    }

    private static List<Name> names(List<String> tags) {
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < tags.size()) {
            String tag = tags.get(from);
            int to = from + 1;
            if (tag.length() > 2) {
                String inside = "I-" + tag.substring(2);
                while (to < tags.size() && tags.get(to).equals(inside)) {
                    to++;
                }
                int start = from;
                int end = to;
                NameType.ofCode(tag.substring(2)).ifPresent(type -> names.add(new Name(start, end, type)));
            }
            from = to;
        }
        return names;
    }
}
