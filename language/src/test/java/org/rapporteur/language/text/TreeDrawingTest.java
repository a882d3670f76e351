package org.rapporteur.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeDrawingTest {
    @Test
    void linesRunFromHeadsToDependents() {
        Sentence sentence = Trees.sentence("The/the/DT/2/det envoy/envoy/NN/3/nsubj left/leave/VBD/0/root"
                        + " for/for/IN/5/case Doha/Doha/NNP/3/obl")
                .withNames(List.of(new Name(4, 5, NameType.PLACE)));
        assertThat(TreeDrawing.lines(sentence))
                .containsExactly(
                        "  ┌─ The    DET    det",
                        " ┌┴─ envoy  NOUN   nsubj",
                        "─┼── left   VERB   root",
                        " │┌─ for    ADP    case",
                        " └┴─ Doha   NOUN   obl    LOC");
    }

    @Test
    void linesThatCrossAreSeenToCross() {
        Sentence sentence =
                Trees.sentence("What/what/WP/4/obj did/do/VBD/3/aux want/want/VB/0/root read/read/VB/3/xcomp");
        assertThat(TreeDrawing.lines(sentence))
                .containsExactly(
                        "  ┌─ What  X      obj",
                        " ┌╪─ did   AUX    aux",
                        "─┼╪─ want  VERB   root",
                        " └┴─ read  VERB   xcomp");
    }

    @Test
    void withoutATreeThereAreWords() {
        Sentence bare = Sentence.of("No tree", 0, List.of(new Span(0, 2), new Span(3, 7)), List.of("No", "tree"));
        assertThat(TreeDrawing.lines(bare)).containsExactly("No", "tree");
    }

    @Test
    void aWordAloneIsARoot() {
        assertThat(TreeDrawing.lines(Trees.sentence("No/no/UH/0/root"))).containsExactly("── No  X      root");
    }
}
