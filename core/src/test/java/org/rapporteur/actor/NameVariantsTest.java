package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.Knowledge;

class NameVariantsTest {
    /** Pairs of samples/names/same.tsv that must be joined, of 103. */
    private static final int JOINED = 85;

    private static final NameVariants VARIANTS = NameVariants.load(Knowledge.builtIn());

    @Test
    void twoPersonsAreNeverJoined() throws IOException {
        List<String[]> pairs = pairs("different.tsv");

        assertThat(pairs).hasSize(200);
        assertThat(pairs).noneMatch(pair -> verdict(pair[0], pair[1]) == Likeness.Verdict.SAME);
        assertThat(pairs).noneMatch(pair -> verdict(pair[1], pair[0]) == Likeness.Verdict.SAME);
    }

    @Test
    void spellingsOfOnePersonAreJoined() throws IOException {
        List<String[]> pairs = pairs("same.tsv");

        assertThat(pairs).hasSize(103);
        assertThat(pairs)
                .filteredOn(pair -> verdict(pair[0], pair[1]) == Likeness.Verdict.SAME)
                .hasSizeGreaterThanOrEqualTo(JOINED);
    }

    @Test
    void everyJoinSaysWhy() throws IOException {
        assertThat(pairs("same.tsv"))
                .filteredOn(pair -> verdict(pair[0], pair[1]) == Likeness.Verdict.SAME)
                .allSatisfy(pair ->
                        assertThat(VARIANTS.compare(pair[0], pair[1]).reasons()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Omar Hassan Haddad | Omar Haddad | a name left out",
                "M. Haddad | Mona Haddad | an initial can stand for other names",
                "Hassan Ali | Ali Hassan | the same words in another order",
                "Haddad | Omar Haddad | a surname alone can be a relative's",
            })
    void whatIsDoubtfulIsAQuestion(String one, String other, String why) {
        Likeness likeness = VARIANTS.compare(one, other);

        assertThat(likeness.verdict()).isEqualTo(Likeness.Verdict.DOUBTFUL);
        assertThat(likeness.reasons()).contains(why);
    }

    private static Likeness.Verdict verdict(String one, String other) {
        return VARIANTS.compare(one, other).verdict();
    }

    private static List<String[]> pairs(String file) throws IOException {
        return Files.readAllLines(Path.of("../samples/names", file)).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
