package org.rapporteur.language.examples;

import org.rapporteur.language.Language;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;

/** Passive, negation, tense and modality, and who is the subject. */
final class WhoDidWhat {
    private WhoDidWhat() {}

    public static void main(String[] arguments) {
        Language language = Language.english();
        String text = "The town was attacked by the army. The minister will not sign the deal. They could leave.";
        for (Sentence sentence : language.read(text)) {
            for (Predicate predicate : Predicate.in(sentence)) {
                System.out.println(predicate.verb().lemma() + ":"
                        + predicate
                                .subject()
                                .map(subject -> " subject " + subject)
                                .orElse("")
                        + predicate.agent().map(agent -> " agent " + agent).orElse("")
                        + predicate.tense().map(tense -> " " + tense).orElse("")
                        + (predicate.isPassive() ? " passive" : "")
                        + (predicate.isNegated() ? " negated" : "")
                        + (predicate.isPossible() ? " possible" : ""));
            }
        }
    }
}
