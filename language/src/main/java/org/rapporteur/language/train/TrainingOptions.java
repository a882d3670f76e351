package org.rapporteur.language.train;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to learn from, and where the models go.
 *
 * @param train treebanks in CoNLL-U
 * @param dev a treebank to measure on; its figures go into the model cards
 * @param names more sentences with names, in IOB2; treebanks with {@code Entity=} notes in MISC count as such too
 * @param notes names of sentences of {@code train}, kept apart from their words, see {@link NameNotes}
 * @param out the folder of the model files
 * @param seed of the order in which sentences are read; same data, options and seed give the same bytes
 * @param date goes into the model cards
 * @param licences of the data, a line for the model cards
 */
public record TrainingOptions(
        List<Path> train,
        Optional<Path> dev,
        List<Path> names,
        List<Path> notes,
        Path out,
        long seed,
        LocalDate date,
        String licences) {
    public TrainingOptions {
        train = List.copyOf(train);
        names = List.copyOf(names);
        notes = List.copyOf(notes);
        if (train.isEmpty()) {
            throw new IllegalArgumentException("No treebank to learn from; name at least one CoNLL-U file");
        }
    }
}
