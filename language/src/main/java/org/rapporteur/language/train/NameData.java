package org.rapporteur.language.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.text.Sentence;

/** Collects sentences with names from treebanks with entities or notes and from IOB2 files, and has them parsed. */
final class NameData {
    /** What is annotated as names counts more than names cut out of entities. */
    private static final int TIMES = 3;

    private final List<ConlluSentence> treebanks;
    private final List<NameNotes> notes;
    private final List<Path> files;
    private final Lettering lettering;

    NameData(List<ConlluSentence> treebanks, List<Path> notes, List<Path> files, long seed) {
        this.treebanks = treebanks;
        this.notes = notes.stream().map(NameNotes::read).toList();
        this.notes.forEach(one -> one.requireDocuments(treebanks));
        this.files = files;
        this.lettering = new Lettering(seed);
    }

    List<Sentence> sentences(UnaryOperator<Sentence> parser) {
        List<Sentence> sentences = new ArrayList<>();
        for (ConlluSentence one : withEntities()) {
            add(EntityNames.name(one), parser, sentences);
        }
        for (NameNotes one : notes) {
            treebanks.stream().filter(one::knows).forEach(annotated -> add(one.name(annotated), parser, sentences));
        }
        for (Path file : files) {
            List<Sentence> named = Iob2.read(file);
            for (int time = 0; time < TIMES; time++) {
                named.forEach(sentence -> add(sentence, parser, sentences));
            }
        }
        return sentences;
    }

    private void add(Sentence named, UnaryOperator<Sentence> parser, List<Sentence> sentences) {
        sentences.add(parser.apply(named.bare()).withNames(named.names()));
        lettering
                .vary(named)
                .ifPresent(varied -> sentences.add(parser.apply(varied.bare()).withNames(varied.names())));
    }

    /** A document says at its beginning whether it has entities. */
    private List<ConlluSentence> withEntities() {
        List<ConlluSentence> sentences = new ArrayList<>();
        boolean annotated = false;
        for (ConlluSentence one : treebanks) {
            if (one.comments().stream().anyMatch(comment -> comment.startsWith("# newdoc"))) {
                annotated = one.comments().stream().anyMatch(comment -> comment.startsWith("# global.Entity"));
            }
            if (annotated) {
                sentences.add(one);
            }
        }
        return sentences;
    }
}
