package org.rapporteur.language.examples;

import org.rapporteur.language.Language;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.TreeDrawing;

/** Up, down and across a dependency tree. */
final class WalkTree {
    private WalkTree() {}

    public static void main(String[] arguments) {
        Language language = Language.english();
        Sentence sentence =
                language.read("The envoy met the minister in Doha.").sentences().get(0);
        TreeDrawing.lines(sentence).forEach(System.out::println);

        Token verb = sentence.root().orElseThrow();
        Token object = verb.child("obj").orElseThrow();
        Token place = verb.child("obl").orElseThrow();
        System.out.println("object: " + object.subtree());
        System.out.println("above it: " + object.ancestors());
        System.out.println("from one to the other: " + object.path(place));
        verb.forEachChild(child -> System.out.println(child.relation() + ": " + child));
    }
}
