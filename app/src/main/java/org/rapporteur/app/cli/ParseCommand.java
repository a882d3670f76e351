package org.rapporteur.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.language.Language;
import org.rapporteur.language.conllu.BadConlluException;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.conllu.ConlluWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints tokens, tags, lemmas, trees and names as CoNLL-U. */
@Command(
        name = "parse",
        header = "Print the words, tags, trees and names of a text as CoNLL-U.",
        description = "With --input conllu the sentences and words of the file are kept, and their lemmas, tags and"
                + " trees are filled in.",
        footer = {"", "Example:", "  rapporteur parse samples/libya-ceasefire.txt"})
final class ParseCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "A text, or words in CoNLL-U.")
    Path file = Path.of("");

    @Option(
            names = "--input",
            paramLabel = "FORMAT",
            description = "What the file holds: text or conllu. Default: text.")
    Input input = Input.TEXT;

    @Mixin
    CommonOptions common = new CommonOptions();

    /** What a file holds. */
    enum Input {
        TEXT,
        CONLLU
    }

    ParseCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try {
            if (input == Input.TEXT) {
                text(Files.readString(file));
            } else {
                words();
            }
            return ExitCode.DONE;
        } catch (NoSuchFileException e) {
            throw new InputException(file + ": There is nothing of this name", "Check how it is written");
        } catch (AccessDeniedException e) {
            throw new InputException(file + ": This user may not read it", "Give the right to read it (chmod +r)");
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": It is no text in UTF-8", "Save it as UTF-8");
        } catch (BadConlluException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new InputException(file + ": " + e.getMessage(), e);
        }
    }

    private void text(String text) throws IOException {
        new ConlluWriter(wiring.out().pieces()).write(Language.english().read(text));
    }

    private void words() throws IOException {
        ConlluWriter writer = new ConlluWriter(wiring.out().pieces());
        try (BufferedReader lines = Files.newBufferedReader(file);
                ConlluReader reader = new ConlluReader(lines, file.toString())) {
            Language language = Language.english();
            for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
                writer.write(next.get(), language.read(next.get().sentence()));
            }
        }
    }
}
