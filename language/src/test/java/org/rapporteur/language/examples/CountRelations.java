package org.rapporteur.language.examples;

import org.rapporteur.language.Language;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Tree;

/** The same tree by number, which makes no objects. */
final class CountRelations {
    private CountRelations() {}

    public static void main(String[] arguments) {
        Language language = Language.english();
        Sentence sentence =
                language.read("The envoy met the minister in Doha.").sentences().get(0);
        Tree tree = sentence.tree().orElseThrow();
        int dependents = 0;
        for (int token = 0; token < tree.size(); token++) {
            for (int nth = 0; nth < tree.childCount(token); nth++) {
                int child = tree.child(token, nth);
                dependents += tree.hasRelation(child, "punct") ? 0 : 1;
            }
        }
        System.out.println(dependents + " words hang on another");
    }
}
