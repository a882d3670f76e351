package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.name.Lexicon;
import org.rapporteur.language.name.NameKeys;
import org.rapporteur.language.name.NameLabels;
import org.rapporteur.language.network.Embedding;
import org.rapporteur.language.network.Encoder;
import org.rapporteur.language.network.Networks;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Learns to find names. */
final class NameTrainer {
    /** What is seen less often has to be known by its vector, its parts and the lexicon. */
    private static final int[] LEAST = {4, 4, 4, 4, 2, 2, 4, 2, 2};

    private static final int WORD = 96;
    private static final int HIDDEN = 96;
    private static final NetworkTrainer.Plan PLAN =
            new NetworkTrainer.Plan(8, 400, 0.003, new EncoderGradient.Hidden(0.3, 0.05, 0.4));

    private final Vectors vectors;
    private final Lexicon lexicon;
    private final long seed;
    private final Progress progress;

    NameTrainer(Vectors vectors, Lexicon lexicon, long seed, Progress progress) {
        this.vectors = vectors;
        this.lexicon = lexicon;
        this.seed = seed;
        this.progress = progress;
    }

    /** @param sentences parsed, with names; groups are added from the lexicon */
    Model.Builder learn(List<Sentence> sentences) {
        List<int[][]> keys = sentences.stream()
                .map(sentence -> NameKeys.of(sentence, lexicon))
                .toList();
        KeyTables tables = new KeyTables(keys, LEAST);
        Parameters parameters = shape(tables);
        Encoder encoder = new Encoder(parameters, new Embedding(parameters, tables.places(), vectors));
        int[][] labels = sentences.stream()
                .map(sentence -> NameLabels.of(withGroups(sentence).names(), sentence.size()))
                .toArray(int[][]::new);
        List<Task> tasks = List.of(new LabelTask("labels", parameters, labels, 1));
        Parameters learned = new NetworkTrainer(PLAN, parameters, encoder, tasks, seed, progress).learn(keys, "names");
        Model.Builder model = new Model.Builder();
        Networks.write(learned, tables.places(), model);
        return model;
    }

    private Parameters shape(KeyTables tables) {
        return new Shape(seed)
                .encoder(tables, vectors.size(), WORD, 1, HIDDEN)
                .dense("labels", 2 * HIDDEN, NameLabels.COUNT)
                .parameters();
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
}
