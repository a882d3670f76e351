package org.rapporteur.language.examples;

import java.util.List;
import org.rapporteur.language.Language;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/** Words that somebody else has cut. */
final class GivenTokens {
    private GivenTokens() {}

    public static void main(String[] arguments) {
        Language language = Language.english();
        String text = "We can't agree";
        List<Span> spans = List.of(new Span(0, 2), new Span(3, 5), new Span(5, 8), new Span(9, 14));
        Sentence bare = Sentence.of(text, 0, spans, List.of("We", "ca", "n't", "agree"));
        Sentence read = language.read(bare);
        for (int token = 0; token < read.size(); token++) {
            System.out.println(read.form(token) + " " + read.lemma(token) + " " + read.xpos(token));
        }
    }
}
