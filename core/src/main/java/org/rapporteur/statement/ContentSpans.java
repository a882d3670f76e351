package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * The words of a content: all below its head, "that" and quotation marks included, the final stop or comma left out (as
 * PolNeAR, the Political News Attribution Relations corpus, has it).
 */
final class ContentSpans {
    private static final Set<String> QUOTE_MARKS = Set.of("\"", "“", "”", "''", "``", "«", "»", "„");

    private ContentSpans() {}

    /** The words below {@code head} without the phrase of {@code aside} (the cue, where it stands in the middle). */
    static List<Span> below(Token head, Token aside) {
        return pieces(head.subtree(), aside.isWithin(head) ? aside.subtree() : List.of());
    }

    /** The words below {@code head} without its own prepositions: the object of "called for". */
    static List<Span> withoutPreposition(Token head, Token aside) {
        List<Token> left = new ArrayList<>(aside.isWithin(head) ? aside.subtree() : List.of());
        for (Token preposition : head.children("case", "mark")) {
            if (preposition.index() < head.index()
                    && !(preposition.form().equals("to") && head.xpos().equals("VB"))
                    && !preposition.form().equals("that")) {
                left.addAll(preposition.subtree());
            }
        }
        return pieces(head.subtree(), left);
    }

    /** The stretches of {@code words} without {@code left}, each trimmed of outer punctuation; empty ones fall away. */
    static List<Span> pieces(List<Token> words, List<Token> left) {
        List<Span> pieces = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        int from = words.get(0).index();
        int to = words.get(words.size() - 1).index();
        Sentence sentence = words.get(0).sentence();
        for (int at = from; at <= to; at++) {
            Token token = sentence.token(at);
            if (left.contains(token)) {
                flush(run, pieces);
            } else {
                run.add(token);
            }
        }
        flush(run, pieces);
        return pieces;
    }

    private static void flush(List<Token> run, List<Span> pieces) {
        int from = 0;
        int to = run.size();
        while (from < to && isTrimmed(run.get(from))) {
            from++;
        }
        while (to > from && isTrimmed(run.get(to - 1))) {
            to--;
        }
        if (from < to) {
            pieces.add(new Span(
                    run.get(from).span().start(), run.get(to - 1).span().end()));
        }
        run.clear();
    }

    private static boolean isTrimmed(Token token) {
        return token.is(Upos.PUNCT) && !QUOTE_MARKS.contains(token.form());
    }
}
