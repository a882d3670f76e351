package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.OneSided;
import org.rapporteur.finding.Report;

/** A report in which one side speaks alone says so, with the side and its share; a doubtful one does not. */
class OneSidedTest {
    private static final String ALONE =
            "Omar Haddad, the president of the Syrian National Coalition, met a delegation in Istanbul."
                    + " Haddad said that the truce was broken. He called on Turkey to send monitors."
                    + " The coalition urged the army to leave the town. \"We are tired of promises,\" Haddad said.";

    @Test
    void oneSideThatSpeaksAloneIsNamedWithItsShare() {
        OneSided side = Found.in(ALONE).findings().oneSided().orElseThrow();

        assertThat(side.actor()).isEqualTo("org:syrian-national-coalition");
        assertThat(side.statements()).isEqualTo(4);
        assertThat(side.of()).isEqualTo(4);
        assertThat(side.ownOutlet()).isFalse();
        assertThat(side.evidence())
                .extracting(span -> span.in(ALONE))
                .containsExactly("Haddad", "He", "The coalition", "Haddad");
    }

    @Test
    void anotherVoiceIsAnotherSide() {
        assertThat(Found.in(ALONE + " Russia denied that a truce had been broken.")
                        .findings()
                        .oneSided())
                .isEmpty();
    }

    @Test
    void somebodyUnknownIsAnotherVoice() {
        assertThat(Found.in(ALONE + " A resident said that the town was empty.")
                        .findings()
                        .oneSided())
                .isEmpty();
    }

    @Test
    void aShortReportShowsNothing() {
        assertThat(Found.in("Omar Haddad said that the truce was broken. He called on Turkey to send monitors.")
                        .findings()
                        .oneSided())
                .isEmpty();
    }

    @Test
    void whatASideHasPublishedItselfIsItsOwn() {
        OneSided side = Found.in(published("Syrian National Coalition Media Office"))
                .findings()
                .oneSided()
                .orElseThrow();

        assertThat(side.actor()).isEqualTo("org:syrian-national-coalition");
        assertThat(side.ownOutlet()).isTrue();
        assertThat(Found.in(published("The Harbour Post")).findings().oneSided())
                .isEmpty();
    }

    private static Report published(String outlet) {
        return new Report(
                "text",
                Optional.empty(),
                Optional.empty(),
                Optional.of(outlet),
                List.of(),
                Optional.of("en"),
                Optional.empty(),
                "The Syrian National Coalition said that the truce was broken. It called on Turkey to send monitors.",
                List.of());
    }
}
