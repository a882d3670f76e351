package org.rapporteur.language.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.text.Sentence;

/** Collects sentences with names from treebanks with entities and from IOB2 files, and has them parsed. */
final class NameData {
    private final List<ConlluSentence> treebanks;
    private final List<Path> files;

    NameData(List<ConlluSentence> treebanks, List<Path> files) {
        this.treebanks = treebanks;
        this.files = files;
    }

    List<Sentence> sentences(Training.Reader parser) {
        List<Sentence> sentences = new ArrayList<>();
        boolean annotated = false;
        for (ConlluSentence one : treebanks) {
            annotated = annotated(one, annotated);
            if (annotated) {
                Sentence named = EntityNames.name(one);
                sentences.add(parser.read(named).withNames(named.names()));
            }
        }
        for (Path file : files) {
            for (Sentence named : Iob2.read(file)) {
                sentences.add(parser.read(named).withNames(named.names()));
            }
        }
        return sentences;
    }

    /** A document says at its beginning whether it has entities. */
    private static boolean annotated(ConlluSentence sentence, boolean before) {
        boolean begins = sentence.comments().stream().anyMatch(comment -> comment.startsWith("# newdoc"));
        return begins
                ? sentence.comments().stream().anyMatch(comment -> comment.startsWith("# global.Entity"))
                : before;
    }
}
