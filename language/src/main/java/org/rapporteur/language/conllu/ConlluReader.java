package org.rapporteur.language.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CoNLL-U one sentence after the other, so that a file of any size needs little memory. Comments, multiword tokens
 * ("1-2") and empty nodes ("8.1") are kept; a column that is not known holds {@code _}. For one thread.
 */
public final class ConlluReader implements AutoCloseable {
    static final int ID = 0;
    static final int FORM = 1;
    static final int LEMMA = 2;
    static final int UPOS = 3;
    static final int XPOS = 4;
    static final int FEATS = 5;
    static final int HEAD = 6;
    static final int RELATION = 7;
    static final int DEPS = 8;
    static final int MISC = 9;
    static final int COLUMNS = 10;

    private final BufferedReader in;
    private final String file;
    private int line;

    /**
     * @param in closed with this reader
     * @param file what messages call the input
     */
    public ConlluReader(Reader in, String file) {
        this.in = new BufferedReader(in);
        this.file = file;
    }

    /** Reads a file in UTF-8, which messages call by its path. */
    public static ConlluReader open(Path path) throws IOException {
        return new ConlluReader(Files.newBufferedReader(path), path.toString());
    }

    /**
     * All sentences of a file in UTF-8.
     *
     * @throws BadConlluException at a line that is not CoNLL-U
     * @throws UncheckedIOException when the file cannot be read
     */
    public static List<ConlluSentence> readAll(Path path) {
        try (ConlluReader reader = open(path)) {
            List<ConlluSentence> all = new ArrayList<>();
            for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
                all.add(next.get());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /**
     * The next sentence; empty at the end.
     *
     * @throws BadConlluException at a line that is not CoNLL-U; what was read before it is sound
     */
    public Optional<ConlluSentence> next() throws IOException {
        List<String> comments = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        int first = line + 1;
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (text.isBlank()) {
                if (!lines.isEmpty()) {
                    return Optional.of(sentence(comments, lines, first));
                }
            } else if (text.startsWith("#") && lines.isEmpty()) {
                comments.add(text);
            } else {
                lines.add(columns(text));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(sentence(comments, lines, first));
    }

    private List<String> columns(String text) {
        List<String> columns = List.of(text.split("\t", -1));
        if (columns.size() != COLUMNS) {
            throw new BadConlluException(
                    file,
                    line,
                    "a word line has 10 columns between tab characters, but this has " + columns.size()
                            + "; is it CoNLL-U, with tabs and not blanks?");
        }
        if (columns.get(FORM).isEmpty()) {
            throw new BadConlluException(file, line, "column 2, the form, is empty; write the word there");
        }
        return columns;
    }

    private ConlluSentence sentence(List<String> comments, List<List<String>> lines, int first) {
        return new ConlluSentence(
                comments, lines, new SentenceAssembler(file, first + comments.size()).assemble(lines));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
