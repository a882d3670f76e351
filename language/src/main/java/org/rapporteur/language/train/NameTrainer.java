package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Weights;
import org.rapporteur.language.name.Lexicon;
import org.rapporteur.language.name.NameFeatures;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.name.NameLabels;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Learns to find names: an averaged perceptron with its own labels as history. */
final class NameTrainer {
    private final int rounds;
    private final long seed;
    private final Lexicon lexicon;
    private final Progress progress;

    NameTrainer(int rounds, long seed, Lexicon lexicon, Progress progress) {
        this.rounds = rounds;
        this.seed = seed;
        this.lexicon = lexicon;
        this.progress = progress;
    }

    /** @param sentences parsed, with persons, organisations and places; groups are added from the lexicon */
    Weights learn(List<Sentence> sentences) {
        List<Sentence> order =
                new ArrayList<>(sentences.stream().map(this::withGroups).toList());
        Random random = new Random(seed);
        Learner learner = new Learner();
        for (int number = 1; number <= rounds; number++) {
            Collections.shuffle(order, random);
            int mistakes = 0;
            for (Sentence sentence : order) {
                mistakes += learn(sentence, learner);
            }
            progress.report("names: " + mistakes + " mistakes", number, rounds);
        }
        return learner.weights(2, 24, 1);
    }

    /** No open data marks nationalities and religions; words of the list are, unless they are part of another name. */
    private Sentence withGroups(Sentence sentence) {
        List<Name> names = new ArrayList<>(sentence.names());
        for (Token token : sentence) {
            boolean free = names.stream().noneMatch(name -> name.from() <= token.index() && token.index() < name.to());
            if (free && lexicon.isGentilic(token.form())) {
                names.add(new Name(token.index(), token.index() + 1, NameType.GROUP));
            }
        }
        names.sort(Comparator.comparingInt(Name::from));
        return sentence.withNames(names);
    }

    private int learn(Sentence sentence, Learner learner) {
        int[] gold = NameLabels.of(sentence.names(), sentence.size());
        NameFeatures view = new NameFeatures(sentence, lexicon);
        Features features = new Features();
        float[] scores = new float[NameLabels.COUNT];
        int before = NameLabels.OUTSIDE;
        int mistakes = 0;
        for (int token = 0; token < gold.length; token++) {
            view.extract(token, features);
            learner.score(features, scores);
            int chosen = NameFinder.best(scores, before);
            int right = NameLabels.mayFollow(before, gold[token]) ? gold[token] : gold[token] - 1;
            if (chosen != right) {
                learner.learn(features, right, chosen);
                mistakes++;
            }
            view.choose(token, chosen);
            before = chosen;
        }
        learner.tick();
        return mistakes;
    }
}
