package org.rapporteur.language.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/** Reads names in the IOB2 format of Universal NER: number, word and tag between tab characters, a
 * blank line after each sentence; {@code # text = } before it gives its text. */
public final class Iob2 {
    private static final String TEXT = "# text = ";

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
        String text = "";
        List<String> lines = lines(file);
        for (int number = 0; number <= lines.size(); number++) {
            String line = number < lines.size() ? lines.get(number) : "";
            if (line.isBlank()) {
                if (!words.isEmpty()) {
                    sentences.add(sentence(words, tags, text));
                }
                text = "";
                words.clear();
                tags.clear();
            } else if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
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

    private static Sentence sentence(List<String> words, List<String> tags, String text) {
        return inText(words, text).orElseGet(() -> apart(words)).withNames(names(tags));
    }

    /** The words where they stand in their text, if it has them all. */
    private static Optional<Sentence> inText(List<String> words, String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            int start = text.indexOf(word, at);
            if (start < 0 || !text.substring(at, start).isBlank()) {
                return Optional.empty();
            }
            at = start + word.length();
            spans.add(new Span(start, at));
        }
        return Optional.of(Sentence.of(text, 0, spans, words));
    }

    /** The words with blanks between. */
    private static Sentence apart(List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append(' ');
        }
        return Sentence.of(text.toString(), 0, spans, words);
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
