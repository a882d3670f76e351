package org.rapporteur.bench.reader;

import java.util.List;
import org.rapporteur.language.Language;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Our reader, as the program uses it. */
final class RapporteurReader implements TextReader {
    private final Language language;

    RapporteurReader(Language language) {
        this.language = language;
    }

    @Override
    public Found read(String text) {
        return found(language.read(text).sentences());
    }

    static Found found(List<Sentence> sentences) {
        int tokens = 0;
        int tags = 0;
        int lemmas = 0;
        int placed = 0;
        int names = 0;
        for (Sentence sentence : sentences) {
            tokens += sentence.size();
            placed += sentence.tree().map(tree -> tree.size()).orElse(0);
            for (Token token : sentence) {
                tags += token.xpos().equals("_") ? 0 : 1;
                lemmas += token.lemma().isEmpty() ? 0 : 1;
            }
            for (Name name : sentence.names()) {
                names += name.to() - name.from();
            }
        }
        return new Found(sentences.size(), tokens, tags, lemmas, placed, names);
    }
}
