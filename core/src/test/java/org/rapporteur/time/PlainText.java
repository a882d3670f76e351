package org.rapporteur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/** Bare sentences for tests: a line is a sentence, a word or sign is a token. */
final class PlainText {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d]+|[^\\s\\p{L}\\d]");

    private PlainText() {}

    static Doc read(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            sentence(text, start, start + line.length(), sentences);
            start += line.length() + 1;
        }
        return new Doc(text, sentences);
    }

    private static void sentence(String text, int from, int to, List<Sentence> into) {
        List<Span> spans = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        Matcher token = TOKEN.matcher(text).region(from, to);
        while (token.find()) {
            spans.add(new Span(token.start(), token.end()));
            forms.add(token.group());
        }
        if (!spans.isEmpty()) {
            into.add(Sentence.of(text, into.size(), spans, forms));
        }
    }
}
