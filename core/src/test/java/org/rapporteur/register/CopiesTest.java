package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

class CopiesTest {
    private static final String WIRE =
            "The two delegations met in the old customs house by the harbour on Thursday and spoke"
                    + " for three hours about the road, the bridge and the grain that waits on the other bank. Neither side gave a"
                    + " date for the next round, and the mediator left without a word to the press.";
    private static final String OTHER =
            "The two delegations met in Geneva on Friday. They spoke about prisoners, about the"
                    + " border and about the return of the families who fled two winters ago, and agreed to meet again in spring.";

    private static Report report(String url, String text, Span... furniture) {
        return new Report(
                "r",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("en"),
                Optional.of(url).filter(one -> !one.isEmpty()),
                text,
                List.of(furniture));
    }

    private static Shingles shingles(String text) {
        return Shingles.of(report("", text));
    }

    @Test
    void aSentenceMoreOrLessIsStillACopy() {
        Shingles wire = shingles(WIRE);
        assertThat(wire.areCopies(shingles(WIRE + " Both sides had promised more.")))
                .isTrue();
        assertThat(wire.areCopies(shingles(WIRE.toUpperCase(java.util.Locale.ROOT))))
                .isTrue();
        assertThat(wire.areCopies(shingles(OTHER))).isFalse();
        assertThat(shingles("The two delegations met.").areCopies(shingles("The two delegations met.")))
                .isFalse();
    }

    @Test
    void furnitureDoesNotCount() {
        String cookies = "We use cookies to make this site work and to see how it is used by whom and when. ";
        Report framed = report("", cookies + WIRE, new Span(0, cookies.length()));
        assertThat(Shingles.of(framed).shared(shingles(WIRE))).isEqualTo(1);
        assertThat(Shingles.of(framed).all()).isEqualTo(shingles(WIRE).all());
    }

    @Test
    void copiesShareABandAndOthersMostlyNone() {
        Set<Long> bands = new HashSet<>(Signature.of(shingles(WIRE)).bands());
        assertThat(Signature.of(shingles(WIRE + " Both sides had promised more."))
                        .bands())
                .anyMatch(bands::contains);
        Set<Long> others = new HashSet<>(Signature.of(shingles(OTHER)).bands());
        others.retainAll(bands);
        assertThat(others).isEmpty();
        assertThat(Signature.of(shingles("")).bands()).isEmpty();
    }

    /** Of texts that have half of their shingles in common, at least nine in ten pairs are found. */
    @Test
    void halfInCommonIsFoundNineTimesInTen() {
        long found = IntStream.range(0, 200).filter(CopiesTest::halvesMeet).count();
        assertThat(found).isGreaterThanOrEqualTo(180);
    }

    private static boolean halvesMeet(int number) {
        String common = words(number, "c", 160);
        Set<Long> bands = new HashSet<>(
                Signature.of(shingles(common + words(number, "a", 80))).bands());
        return Signature.of(shingles(common + words(number, "b", 80))).bands().stream()
                .anyMatch(bands::contains);
    }

    private static String words(int number, String of, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> of + number + "x" + at)
                .collect(Collectors.joining(" ", " ", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.wire.example/a/?utm_source=x#top, https://wire.example/a",
        "https://wire.example:443/a?b=2&c=3, https://WIRE.example/a?c=3&b=2",
    })
    void oneAddressWrittenTwice(String one, String other) {
        assertThat(Address.of(report(one, WIRE))).isPresent().isEqualTo(Address.of(report(other, WIRE)));
    }

    @ParameterizedTest
    @CsvSource({"https://wire.example/", "https://wire.example", "''"})
    void aFrontDoorIsNoAddress(String url) {
        assertThat(Address.of(report(url, WIRE))).isEmpty();
    }
}
