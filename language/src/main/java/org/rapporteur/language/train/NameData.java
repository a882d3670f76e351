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
    private final NameVariants variants;

    NameData(List<ConlluSentence> treebanks, List<Path> files, long seed) {
        this.treebanks = treebanks;
        this.files = files;
        this.variants = new NameVariants(seed);
    }

    List<Sentence> sentences(Training.Reader parser) {
        List<Sentence> sentences = new ArrayList<>();
        boolean annotated = false;
        for (ConlluSentence one : treebanks) {
            annotated = annotated(one, annotated);
            if (annotated) {
                add(EntityNames.name(one), parser, sentences);
            }
        }
        for (Path file : files) {
            for (Sentence named : Iob2.read(file)) {
                add(named, parser, sentences);
            }
        }
        return sentences;
    }

    private void add(Sentence named, Training.Reader parser, List<Sentence> sentences) {
        sentences.add(parser.read(named).withNames(named.names()));
        variants.vary(named)
                .ifPresent(varied -> sentences.add(parser.read(varied).withNames(varied.names())));
    }

    /** A document says at its beginning whether it has entities. */
    private static boolean annotated(ConlluSentence sentence, boolean before) {
        boolean begins = sentence.comments().stream().anyMatch(comment -> comment.startsWith("# newdoc"));
        return begins
                ? sentence.comments().stream().anyMatch(comment -> comment.startsWith("# global.Entity"))
                : before;
    }
}
