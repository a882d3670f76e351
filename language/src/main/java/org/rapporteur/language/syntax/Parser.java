package org.rapporteur.language.syntax;

import java.util.List;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.Scorer;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Tree;

/**
 * Reads a tagged and lemmatised sentence from left to right, always making the best move (arc-hybrid, see {@link
 * Configuration}): two moves a word, so time is linear. The tree has one root. Safe for many threads.
 */
public final class Parser {
    private final Moves moves;
    private final Scorer weights;

    /** A parser with the parts {@code relations} and {@code parser} of a model. */
    public Parser(Model model) {
        this(new Moves(model.list("relations")), model.weights("parser"));
    }

    public Parser(Moves moves, Scorer weights) {
        this.moves = moves;
        this.weights = weights;
    }

    public Sentence parse(Sentence sentence) {
        Configuration at = new Configuration(sentence.size());
        ParseFeatures view = new ParseFeatures(sentence);
        Features features = new Features();
        float[] scores = new float[moves.count()];
        while (!at.isDone()) {
            if (at.depth() == 0 && at.canShift()) {
                at.shift();
            } else {
                view.extract(at, features);
                weights.score(features, scores);
                moves.make(moves.best(scores, at), at);
            }
        }
        return PossessiveRepair.mend(sentence.withTree(tree(at)));
    }

    private Tree tree(Configuration done) {
        int[] heads = new int[done.size()];
        String[] relations = new String[done.size()];
        for (int word = 0; word < heads.length; word++) {
            heads[word] = done.head(word) == done.size() ? -1 : done.head(word);
            relations[word] = moves.relations().get(done.relation(word) - 1);
        }
        return new Tree(heads, List.of(relations));
    }
}
