package org.rapporteur.language.examples;

import org.rapporteur.language.Language;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Names with their kinds and places, and the noun phrases around them. */
final class FindNames {
    private FindNames() {}

    public static void main(String[] arguments) {
        Language language = Language.english();
        Doc doc = language.read("President Abdel Karim Nasser arrived in Moscow on Friday.");
        for (Sentence sentence : doc) {
            for (Name name : sentence.names()) {
                System.out.println(name.type() + " " + sentence.text(name) + " at " + sentence.span(name));
            }
        }
        Token verb = doc.sentences().get(0).root().orElseThrow();
        Token subject = new Predicate(verb).subject().orElseThrow();
        System.out.println("who arrived: " + NounPhrase.of(subject).text());
    }
}
