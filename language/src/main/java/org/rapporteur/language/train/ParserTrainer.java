package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.network.Embedding;
import org.rapporteur.language.network.Encoder;
import org.rapporteur.language.network.Networks;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.network.WordKeys;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tree;

/** Learns tags, lemmas, heads and relations; all but the lemmas together, in one network. */
final class ParserTrainer {
    /** A word seen less often has to be known by its vector and its parts. */
    private static final int[] LEAST = {3, 3, 3, 3, 2};

    private static final float XPOS_WEIGHT = 1;
    private static final float UPOS_WEIGHT = 0.5f;

    static final NetworkTrainer.Plan PLAN =
            new NetworkTrainer.Plan(30, 500, 0.003, new EncoderGradient.Hidden(0.2, 0.05, 0.33));

    private final boolean withTrees;
    private final Size size;
    private final NetworkTrainer.Plan plan;
    private final Vectors vectors;
    private final long seed;
    private final Progress progress;

    /**
     * How large the network is.
     *
     * @param word numbers per word
     * @param layers recurrent layers
     * @param hidden numbers per token and direction of each of them
     * @param arc numbers per token as head and as dependent
     * @param relation numbers in each half of the hidden layer of relations
     */
    record Size(int word, int layers, int hidden, int arc, int relation) {
        static final Size FAST = new Size(64, 1, 64, 64, 64);
        static final Size DEFAULT = new Size(96, 2, 96, 96, 64);
    }

    /** @param withTrees whether heads and relations are learned, or tags and lemmas only */
    ParserTrainer(
            boolean withTrees, Size size, NetworkTrainer.Plan plan, Vectors vectors, long seed, Progress progress) {
        this.withTrees = withTrees;
        this.size = size;
        this.plan = plan;
        this.vectors = vectors;
        this.seed = seed;
        this.progress = progress;
    }

    /** @param sentences with gold tags and trees */
    Model.Builder learn(List<Sentence> sentences) {
        List<int[][]> keys = sentences.stream().map(WordKeys::of).toList();
        KeyTables tables = new KeyTables(keys, LEAST);
        List<String> xpos = sorted(sentences, Token::xpos);
        List<String> upos = sorted(sentences, token -> token.upos().name());
        List<String> relations = sorted(sentences, Token::relation);
        Parameters parameters = shape(tables, xpos.size(), upos.size(), relations.size());
        Encoder encoder = new Encoder(parameters, new Embedding(parameters, tables.places(), vectors));
        List<Task> tasks = new ArrayList<>();
        tasks.add(new LabelTask("xpos", parameters, numbers(sentences, xpos, Token::xpos), XPOS_WEIGHT));
        tasks.add(new LabelTask(
                "upos",
                parameters,
                numbers(sentences, upos, token -> token.upos().name()),
                UPOS_WEIGHT));
        if (withTrees) {
            int[][] heads = heads(sentences);
            tasks.add(new ArcTask(parameters, heads));
            tasks.add(new RelationTask(parameters, heads, numbers(sentences, relations, Token::relation)));
        }
        Parameters learned = new NetworkTrainer(plan, parameters, encoder, tasks, seed, progress).learn(keys, "parser");
        Model.Builder model = new Model.Builder()
                .list("xpos", xpos)
                .list("upos", upos)
                .list("tags", sorted(sentences, token -> token.xpos() + " " + token.upos()))
                .list("relations", relations);
        Networks.write(learned, tables.places(), model);
        new LemmaTrainer().learn(sentences).write(model);
        return model;
    }

    private Parameters shape(KeyTables tables, int xpos, int upos, int relations) {
        int width = 2 * size.hidden;
        Shape shape = new Shape(seed)
                .encoder(tables, vectors.size(), size.word, size.layers, size.hidden)
                .dense("xpos", width, xpos)
                .dense("upos", width, upos);
        return withTrees ? withTrees(shape, width, relations).parameters() : shape.parameters();
    }

    private Shape withTrees(Shape shape, int width, int relations) {
        return shape.dense("arc.dependent", width, size.arc)
                .dense("arc.head", width, size.arc)
                .filled("arc.root", 1, size.arc, 0.1)
                .matrix("arc.between", size.arc, size.arc)
                .zeros("arc.prior", size.arc)
                .dense("relation.dependent", width, 2 * size.relation)
                .dense("relation.head", width, 2 * size.relation)
                .dense("relation.output", 2 * size.relation, relations);
    }

    private static List<String> sorted(List<Sentence> sentences, Function<Token, String> label) {
        TreeSet<String> labels = new TreeSet<>();
        sentences.forEach(sentence -> sentence.forEach(token -> labels.add(label.apply(token))));
        return new ArrayList<>(labels);
    }

    private static int[][] numbers(List<Sentence> sentences, List<String> labels, Function<Token, String> label) {
        return sentences.stream()
                .map(sentence -> sentence.tokens().stream()
                        .mapToInt(token -> labels.indexOf(label.apply(token)))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[][] heads(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> {
                    Tree tree = sentence.tree().orElseThrow();
                    int[] heads = new int[sentence.size()];
                    Arrays.setAll(heads, tree::head);
                    return heads;
                })
                .toArray(int[][]::new);
    }
}
