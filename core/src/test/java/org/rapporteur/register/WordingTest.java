package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

class WordingTest {
    private static final List<String> TERMS = List.of(
            "pressur", "sanct", "truce", "talk", "aid", "convoy", "prison", "@state:X", "@state:Y", "@instrument:Z");

    @Test
    void whateverIsTheSameIsFoundByAKeyWhicheverWordsAreRare() {
        Random random = new Random(7);
        List<Voicing> voicings = voicings(random, 400);
        int same = 0;
        for (Voicing one : voicings) {
            Wording wording = Wording.of(one);
            List<Long> shuffled = new ArrayList<>(wording.words());
            Collections.shuffle(shuffled, random);
            Set<Long> sought = new HashSet<>(wording.sought());
            sought.addAll(wording.rarest(Comparator.comparing(shuffled::indexOf)));
            for (Voicing other : voicings) {
                if (!one.equals(other) && Sameness.of(one, other) == Sameness.SAME) {
                    same++;
                    assertThat(Wording.of(other).keys())
                            .as(one + " finds " + other)
                            .containsAnyElementsOf(sought);
                }
            }
        }
        assertThat(same).isGreaterThan(400);
    }

    @Test
    void linesAreThoseOfAllVoicingsComparedWithEachOther() {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            List<Voicing> voicings = voicings(random, 120);
            Joining<Voicing> each = new Joining<>(
                    Voicing::id,
                    voicing -> List.of("all"),
                    (one, other) -> Sameness.of(one, other) == Sameness.SAME,
                    Voicing.ORDER);
            List<Line> expected = each.components(voicings).stream()
                    .flatMap(component -> each.within(component).stream())
                    .map(Line::new)
                    .sorted(Lines.ORDER)
                    .toList();
            Collections.shuffle(voicings, random);
            assertThat(Lines.of(voicings)).isEqualTo(expected);
            assertThat(expected).hasSizeLessThan(120);
        }
    }

    private static List<Voicing> voicings(Random random, int count) {
        List<Voicing> voicings = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<String> terms = new ArrayList<>(TERMS);
            Collections.shuffle(terms, random);
            terms = terms.subList(0, 1 + random.nextInt(5));
            voicings.add(new Voicing(
                    String.format("%04d", random.nextInt(10_000)) + "-" + number,
                    Finding.Kind.DEMAND,
                    "demand-" + number,
                    "report-" + random.nextInt(40),
                    Optional.empty(),
                    random.nextInt(4) == 0 ? "person:oru" : "person:ira",
                    random.nextInt(3) == 0 ? Set.of("state:" + random.nextInt(2)) : Set.of(),
                    Demand.Direction.DO,
                    Optional.of(Demand.Force.ASK),
                    new Words(new Span(number, number + 1), "x"),
                    terms,
                    Matter.names(terms),
                    random.nextBoolean() ? Set.of("talks") : Set.of(),
                    random.nextInt(5) == 0 ? Optional.of(true) : Optional.empty()));
        }
        return voicings;
    }
}
