package org.rapporteur.language.examples;

import org.rapporteur.language.Language;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Words with their base forms, parts of speech and relations. */
final class ReadText {
    private ReadText() {}

    public static void main(String[] arguments) {
        Language language = Language.english();
        Doc doc = language.read("The envoy left for Doha. He met the minister.");
        for (Sentence sentence : doc) {
            System.out.println(sentence.text());
            for (Token token : sentence) {
                System.out.println(
                        "  " + token.form() + " " + token.lemma() + " " + token.upos() + " " + token.relation());
            }
        }
    }
}
