package org.rapporteur.language.examples;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.rapporteur.language.Language;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.conllu.ConlluWriter;

/** CoNLL-U read, filled in and written. */
final class ConlluInAndOut {
    private ConlluInAndOut() {}

    public static void main(String[] arguments) throws IOException {
        Language language = Language.english();
        String words = """
                # sent_id = mine-1
                1\tShe\t_\t_\t_\t_\t_\t_\t_\t_
                2\tleft\t_\t_\t_\t_\t_\t_\t_\t_

                """;
        StringBuilder out = new StringBuilder();
        ConlluWriter writer = new ConlluWriter(out);
        writer.write(language.read("He met reporters."));
        try (ConlluReader reader = new ConlluReader(new StringReader(words), "my words")) {
            for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
                writer.write(next.get(), language.read(next.get().sentence()));
            }
        }
        System.out.print(out);
    }
}
