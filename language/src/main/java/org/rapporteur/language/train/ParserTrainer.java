package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Weights;
import org.rapporteur.language.syntax.Configuration;
import org.rapporteur.language.syntax.Moves;
import org.rapporteur.language.syntax.ParseFeatures;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Tree;

/**
 * Learns to parse: makes its own moves most of the time, mistakes included, and learns from each place which of the moves
 * that lose nothing more it should have preferred (training with exploration, Goldberg and Nivre 2012).
 */
final class ParserTrainer {
    /** Its own moves from this round on, and in this share of the cases. */
    private static final int FIRST_EXPLORING_ROUND = 2;

    private static final double EXPLORING = 0.9;

    private final int rounds;
    private final long seed;
    private final Progress progress;

    ParserTrainer(int rounds, long seed, Progress progress) {
        this.rounds = rounds;
        this.seed = seed;
        this.progress = progress;
    }

    record Learned(Moves moves, Weights weights) {}

    /** @param sentences with gold trees, and with tags and lemmas as the tagger gives them */
    Learned learn(List<Sentence> sentences) {
        Moves moves = new Moves(relations(sentences));
        Learner learner = new Learner();
        List<Sentence> order = new ArrayList<>(sentences);
        Random random = new Random(seed);
        Round round = new Round(moves, learner, random);
        for (int number = 1; number <= rounds; number++) {
            Collections.shuffle(order, random);
            int mistakes = 0;
            for (Sentence sentence : order) {
                mistakes += round.learn(sentence, number >= FIRST_EXPLORING_ROUND);
            }
            progress.report("parser: " + mistakes + " mistakes", number, rounds);
        }
        return new Learned(moves, learner.weights(3, 24, 12));
    }

    private static List<String> relations(List<Sentence> sentences) {
        TreeSet<String> relations = new TreeSet<>();
        relations.add("root");
        for (Sentence sentence : sentences) {
            sentence.forEach(token -> relations.add(token.relation()));
        }
        return new ArrayList<>(relations);
    }

    private static final class Round {
        private final Moves moves;
        private final Learner learner;
        private final Random random;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Features features = new Features();
        private final float[] scores;

        Round(Moves moves, Learner learner, Random random) {
            this.moves = moves;
            this.learner = learner;
            this.random = random;
            this.scores = new float[moves.count()];
            moves.relations().forEach(relation -> numbers.put(relation, numbers.size() + 1));
        }

        int learn(Sentence sentence, boolean exploring) {
            Tree gold = sentence.tree().orElseThrow();
            Oracle oracle = new Oracle(gold);
            Configuration at = new Configuration(sentence.size());
            ParseFeatures view = new ParseFeatures(sentence);
            int mistakes = 0;
            while (!at.isDone()) {
                if (at.depth() == 0 && at.canShift()) {
                    at.shift();
                } else {
                    view.extract(at, features);
                    learner.score(features, scores);
                    int chosen = moves.best(scores, at);
                    int right = right(at, oracle, gold, chosen);
                    if (chosen != right) {
                        learner.learn(features, right, chosen);
                        mistakes++;
                    }
                    moves.make(exploring && random.nextDouble() < EXPLORING ? chosen : right, at);
                }
            }
            learner.tick();
            return mistakes;
        }

        /** The best-scored move among those that lose least. */
        private int right(Configuration at, Oracle oracle, Tree gold, int chosen) {
            int shift = oracle.costOfShift(at);
            int left = oracle.costOfLeft(at);
            int right = oracle.costOfRight(at);
            int least = Math.min(shift, Math.min(left, right));
            int best = -1;
            if (shift == least) {
                best = Moves.SHIFT;
            }
            if (left == least) {
                best = better(best, arc(at.stack(0), at.buffer(0), oracle, gold, chosen, true));
            }
            if (right == least) {
                best = better(best, arc(at.stack(0), at.stack(1), oracle, gold, chosen, false));
            }
            return best;
        }

        private int better(int one, int other) {
            return one < 0 || scores[other] > scores[one] ? other : one;
        }

        /** With the gold relation where the arc is right; where it is wrong anyway, the relation does not matter. */
        private int arc(int child, int head, Oracle oracle, Tree gold, int chosen, boolean left) {
            boolean wrong = oracle.head(child) != head;
            if (wrong && (left ? moves.isLeft(chosen) : moves.isRight(chosen))) {
                return chosen;
            }
            int relation = numbers.getOrDefault(gold.relation(child), 1);
            if (head == gold.size()) {
                relation = moves.root();
            } else if (relation == moves.root()) {
                relation = numbers.getOrDefault("parataxis", 1);
            }
            return left ? moves.left(relation) : moves.right(relation);
        }
    }
}
