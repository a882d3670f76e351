package org.rapporteur.language.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Language;
import org.rapporteur.language.train.Progress;
import org.rapporteur.language.train.Training;
import org.rapporteur.language.train.TrainingOptions;

/** Models of one's own. */
final class TrainModels {
    private TrainModels() {}

    public static void main(String[] arguments) throws IOException {
        Path treebank = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        TrainingOptions options = new TrainingOptions(
                List.of(treebank),
                Optional.empty(),
                List.of(),
                List.of(),
                folder,
                1,
                LocalDate.of(2026, 1, 31),
                "own sentences");
        new Training(options, Progress.silent()).all();
        Language language = Language.from(folder);
        language.cards()
                .forEach(card -> System.out.println(card.lines().findFirst().orElse("")));
    }
}
