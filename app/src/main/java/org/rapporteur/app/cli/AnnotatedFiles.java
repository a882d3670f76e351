package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.conllu.BadConlluException;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.language.train.Iob2;
import org.rapporteur.language.train.NameNotes;

/** Reads annotated sentences; a file of which nothing can be learned and against which nothing can be measured is refused. */
final class AnnotatedFiles {
    private AnnotatedFiles() {}

    /** The sentences of a treebank in CoNLL-U, all with tags and trees. */
    static List<ConlluSentence> treebank(Path file) throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        try (ConlluReader reader = ConlluReader.open(file)) {
            for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
                sentences.add(next.get());
                require(file, sentences.size(), next.get());
            }
        } catch (BadConlluException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
        if (sentences.isEmpty()) {
            throw new InputException(file + ": There is no sentence in it", "Give a treebank in CoNLL-U");
        }
        return sentences;
    }

    private static void require(Path file, int number, ConlluSentence given) {
        Sentence sentence = given.sentence();
        String where = file + ": Sentence " + number
                + given.comment("sent_id").map(id -> " (" + id + ")").orElse("");
        for (Token token : sentence) {
            if (token.is(Upos.X) && token.xpos().equals("_")) {
                throw new InputException(
                        where + " has no tags for word " + (token.index() + 1) + ", '" + token.form() + "'",
                        "Fill columns 4 and 5, UPOS and XPOS, of all words, or leave the sentence out");
            }
        }
        if (sentence.tree().isEmpty()) {
            throw new InputException(
                    where + " has no tree",
                    "Fill columns 7 and 8, HEAD and DEPREL, of all words, or leave the sentence out");
        }
    }

    /** Sentences with names in IOB2, at least one name among them. */
    static List<Sentence> names(Path file) {
        List<Sentence> sentences;
        try {
            sentences = Iob2.read(file);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
        if (sentences.stream().allMatch(sentence -> sentence.names().isEmpty())) {
            throw new InputException(
                    file + ": There is no name in it",
                    "Mark names in column 3 as B-PER, I-PER and so on; the kinds are PER, ORG, LOC and GRP");
        }
        return sentences;
    }

    /** Notes of names, to the last line in their format. */
    static void notes(Path file) {
        try {
            NameNotes.read(file);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether a treebank has names as notes of entities, of which they are learned too. */
    static boolean hasEntities(List<ConlluSentence> treebank) {
        return treebank.stream()
                .flatMap(sentence -> sentence.comments().stream())
                .anyMatch(comment -> comment.startsWith("# global.Entity"));
    }
}
