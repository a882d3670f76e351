package org.rapporteur.language.conllu;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Sentence;

/**
 * One sentence of a CoNLL-U file: its comments and lines as they were written, and the sentence they hold. The text of
 * the sentence is put together from the forms; its offsets refer to that.
 *
 * @param comments the lines that begin with "#", in front of the words
 * @param lines with multiword tokens ("1-2") and empty nodes ("8.1"), ten columns each
 */
public record ConlluSentence(List<String> comments, List<List<String>> lines, Sentence sentence) {
    public ConlluSentence {
        comments = List.copyOf(comments);
        lines = List.copyOf(lines);
    }

    /** What a comment says: {@code comment("sent_id")} of the line {@code # sent_id = news-17} is "news-17". */
    public Optional<String> comment(String key) {
        return comments.stream()
                .map(line -> line.substring(1).strip())
                .filter(line -> line.startsWith(key)
                        && line.substring(key.length()).stripLeading().startsWith("="))
                .map(line -> line.substring(line.indexOf('=', key.length()) + 1).strip())
                .findFirst();
    }

    /** The lines that are words. */
    public List<List<String>> words() {
        return lines.stream().filter(ConlluSentence::isWord).toList();
    }

    static boolean isWord(List<String> columns) {
        String id = columns.get(ConlluReader.ID);
        return id.indexOf('-') < 0 && id.indexOf('.') < 0;
    }
}
