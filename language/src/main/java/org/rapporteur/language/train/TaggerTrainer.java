package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Weights;
import org.rapporteur.language.tag.TagFeatures;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Learns to tag: reads gold sentences again and again with its own tags as history, and mends each mistake. */
final class TaggerTrainer {
    private final int rounds;
    private final long seed;
    private final Progress progress;

    TaggerTrainer(int rounds, long seed, Progress progress) {
        this.rounds = rounds;
        this.seed = seed;
        this.progress = progress;
    }

    /** What was learned: labels, the classes of words, weights. */
    record Learned(List<String> tags, HashTable usual, Weights weights) {
        Tagger tagger() {
            return new Tagger(tags, usual, weights);
        }
    }

    Learned learn(List<Sentence> gold) {
        List<String> tags = tags(gold);
        HashTable usual = UsualTags.learn(gold);
        Learner learner = new Learner();
        List<Sentence> order = new ArrayList<>(gold);
        Random random = new Random(seed);
        Round round = new Round(tags, usual, learner);
        for (int number = 1; number <= rounds; number++) {
            Collections.shuffle(order, random);
            int mistakes = 0;
            for (Sentence sentence : order) {
                mistakes += round.learn(sentence);
            }
            progress.report("tagger: " + mistakes + " mistakes", number, rounds);
        }
        return new Learned(tags, usual, learner.weights(2, 24, 1));
    }

    static String label(Token token) {
        return token.xpos() + " " + token.upos();
    }

    private static List<String> tags(List<Sentence> gold) {
        TreeSet<String> tags = new TreeSet<>();
        gold.forEach(sentence -> sentence.forEach(token -> tags.add(label(token))));
        return new ArrayList<>(tags);
    }

    private static final class Round {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final HashTable usual;
        private final Learner learner;
        private final Features features = new Features();
        private final float[] scores;

        Round(List<String> tags, HashTable usual, Learner learner) {
            for (String tag : tags) {
                numbers.put(tag, numbers.size());
            }
            this.usual = usual;
            this.learner = learner;
            this.scores = new float[tags.size()];
        }

        int learn(Sentence sentence) {
            TagFeatures view = new TagFeatures(sentence, usual);
            int mistakes = 0;
            for (Token token : sentence) {
                view.extract(token.index(), features);
                learner.score(features, scores);
                int right = numbers.getOrDefault(label(token), 0);
                int chosen = Tagger.best(scores);
                if (chosen != right) {
                    learner.learn(features, right, chosen);
                    mistakes++;
                }
                view.choose(token.index(), chosen);
            }
            learner.tick();
            return mistakes;
        }
    }
}
