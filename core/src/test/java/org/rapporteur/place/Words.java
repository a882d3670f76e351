package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/** Plain words and sentences for tests, so that they do not hang on learned models. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("(?:\\p{Lu}\\.){2,}|[’']s\\b|\\p{L}[\\p{L}\\p{M}]*|\\p{N}+|\\S");

    private Words() {}

    static Doc doc(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            spans.add(new Span(word.start(), word.end()));
            if (word.group().equals(".")) {
                sentences.add(sentence(text, spans));
                spans = new ArrayList<>();
            }
        }
        if (!spans.isEmpty()) {
            sentences.add(sentence(text, spans));
        }
        return new Doc(text, sentences);
    }

    private static Sentence sentence(String text, List<Span> spans) {
        return Sentence.of(
                text, 0, spans, spans.stream().map(span -> span.in(text)).toList());
    }
}
