package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
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
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.TreeDrawing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints tokens, tags, lemmas, trees and names as CoNLL-U or as pictures. */
@Command(
        name = "parse",
        header = "Print the words, tags, trees and names of a text, as CoNLL-U or drawn.",
        description = {
            "CoNLL-U has one line for each word: number, form, lemma, UPOS, XPOS, features (not read), number of the"
                    + " head (0 for the root), relation, _, and notes: NER=B-PER begins the name of a person, I-PER goes"
                    + " on with it (ORG, LOC, GRP likewise); SpaceAfter=No. A blank line ends a sentence.",
            "With --input conllu the sentences and words of the file are kept, and their lemmas, tags, trees and names"
                    + " are filled in."
        },
        footer = {
            "",
            "Example:",
            "  rapporteur parse samples/libya-ceasefire.txt > libya.conllu",
            "  rapporteur parse --format tree samples/libya-ceasefire.txt",
            "  echo \"The envoy left for Doha.\" | rapporteur parse --format tree -",
            "  rapporteur parse --input conllu words.conllu"
        })
final class ParseCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "A text, or words in CoNLL-U, in UTF-8; - for the standard input.")
    Path file = Path.of("");

    @Option(
            names = "--input",
            paramLabel = "FORMAT",
            description = "What the file holds: text or conllu. Default: text.")
    Input input = Input.TEXT;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "conllu, or tree: a drawing of each sentence for people. Default: conllu.")
    Format format = Format.CONLLU;

    @Mixin
    ModelsOption models = new ModelsOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    /** What a file holds. */
    enum Input {
        TEXT,
        CONLLU
    }

    /** How sentences are printed. */
    enum Format {
        CONLLU,
        TREE
    }

    ParseCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (Reader in = open()) {
            if (input == Input.TEXT) {
                text(in);
            } else {
                words(in);
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

    private Reader open() throws IOException {
        InputStream bytes =
                file.equals(STANDARD_INPUT) ? new FileInputStream(FileDescriptor.in) : Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(bytes, UTF_8.newDecoder()));
    }

    private void text(Reader in) throws IOException {
        StringWriter text = new StringWriter();
        in.transferTo(text);
        Language language = models.language();
        if (format == Format.TREE) {
            language.read(text.toString()).sentences().forEach(this::draw);
        } else {
            new ConlluWriter(wiring.out().pieces()).write(language.read(text.toString()));
        }
    }

    private void words(Reader in) throws IOException {
        ConlluWriter writer = new ConlluWriter(wiring.out().pieces());
        ConlluReader reader = new ConlluReader(in, file.toString());
        Language language = models.language();
        for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
            Sentence read = language.read(next.get().sentence());
            if (format == Format.TREE) {
                draw(read);
            } else {
                writer.write(next.get(), read);
            }
        }
    }

    private void draw(Sentence sentence) {
        TreeDrawing.lines(sentence).forEach(wiring.out()::line);
        wiring.out().line("");
    }
}
