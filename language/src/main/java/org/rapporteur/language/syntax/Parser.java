package org.rapporteur.language.syntax;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.network.Networks;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Tree;

/**
 * Gives a sentence tags, lemmas and its tree. They are learned together and share one encoder; above it, heads and
 * relations are scored, and the best heads that make a tree with one root are taken. Safe for many threads.
 */
public final class Parser {
    /**
     * Trees of longer sentences are read piece by piece, for the scores of heads grow with the square of the length; the
     * tops of later pieces hang on the root.
     */
    static final int LONGEST = 400;

    private final Tagger tagger;
    private final ArcScorer arcs;
    private final RelationScorer scorer;
    private final List<String> relations;
    private final int root;

    /** A parser of the parts of a model that {@code rapporteur train parser} wrote. */
    public Parser(Model model, Vectors vectors) {
        Parameters parameters = Networks.parameters(model);
        this.tagger = new Tagger(model, parameters, vectors);
        this.arcs = new ArcScorer(parameters);
        this.scorer = new RelationScorer(parameters);
        this.relations = model.list("relations");
        this.root = relations.indexOf("root");
    }

    /** The sentence with tags, lemmas and tree. */
    public Sentence parse(Sentence sentence) {
        float[][] words = tagger.read(sentence);
        return tagger.tag(sentence, words).withTree(tree(words));
    }

    private Tree tree(float[][] words) {
        int[] heads = new int[words.length];
        String[] names = new String[words.length];
        int first = -1;
        for (int from = 0; from < words.length; from += LONGEST) {
            float[][] piece = Arrays.copyOfRange(words, from, Math.min(words.length, from + LONGEST));
            int[] chosen = HeadChooser.choose(arcs.run(piece).scores());
            float[][] scores = scorer.run(piece, chosen).scores();
            for (int word = 0; word < piece.length; word++) {
                boolean top = chosen[word] < 0;
                boolean isRoot = top && first < 0;
                heads[from + word] = top ? first : from + chosen[word];
                names[from + word] = relations.get(isRoot ? root : best(scores[word]));
                first = isRoot ? from + word : first;
            }
        }
        return new Tree(heads, List.of(names));
    }

    private int best(float[] scores) {
        scores[root] = Float.NEGATIVE_INFINITY;
        return Rows.best(scores);
    }
}
