package org.rapporteur.app.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;

/** What a form sends is what the finding becomes, and what nobody touched stays. */
class EditorTest {
    private static final String TEXT =
            "France's foreign minister met her German counterpart in Paris on Monday. France urged"
                    + " Germany to release all detainees before the summer. Amnesty International accused the Syrian army of"
                    + " torture in Aleppo. All detainees were in Bonn.";
    private static final Findings REPORT = new ReportReader(Knowledge.builtIn())
            .read(new Report(
                    "one",
                    Optional.empty(),
                    Optional.of(java.time.LocalDate.of(2024, 3, 4)),
                    Optional.empty(),
                    List.of(),
                    Optional.of("en"),
                    Optional.empty(),
                    TEXT,
                    List.of()));
    private static final Editor EDITOR = new Editor(Vocabulary.load(Knowledge.builtIn()));

    private static <F extends Finding> F first(Class<F> kind) {
        return REPORT.of(kind).findFirst().orElseThrow();
    }

    private static Finding edited(Finding finding, Map<String, String> form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.forEach((name, value) -> values.put(name, List.of(value)));
        return EDITOR.edited(finding, REPORT, new Parameters(values), id -> id);
    }

    /** The form as a browser sends it when nothing was changed. */
    private static Map<String, String> untouched(Finding finding) {
        Map<String, String> form = new LinkedHashMap<>();
        for (Field field : EDITOR.fields(finding, REPORT)) {
            switch (field.input()) {
                case PARTIES -> {
                    for (int at = 0; at <= field.parties().size(); at++) {
                        boolean isNew = at == field.parties().size();
                        form.put(
                                field.name() + "-" + at + "-words",
                                isNew ? "" : field.parties().get(at).words());
                        form.put(
                                field.name() + "-" + at + "-actor",
                                isNew ? "" : field.parties().get(at).actor());
                    }
                }
                case PASSAGES -> {
                    for (int at = 0; at < field.parties().size(); at++) {
                        form.put(
                                field.name() + "-" + at, field.parties().get(at).words());
                        form.put(field.name() + "-" + at + "-start", "");
                    }
                    form.put(field.name() + "-" + field.parties().size(), "");
                }
                case CHOICE -> {
                    assertThat(field.choices()).extracting(Field.Choice::value).contains(field.value());
                    form.put(field.name(), field.value());
                }
                case FIGURES, FLAG -> {}
                case LIST, WORDS -> form.put(field.name(), field.value());
            }
        }
        return form;
    }

    @Test
    void aFormThatNobodyTouchedChangesNothing() {
        assertThat(REPORT.findings())
                .hasSizeGreaterThan(5)
                .allSatisfy(finding ->
                        assertThat(edited(finding, untouched(finding))).isEqualTo(finding));
    }

    @Test
    void aValueThatTheListDoesNotKnowStays() {
        Allegation known = first(Allegation.class);
        Allegation other = new Allegation(
                known.id(),
                known.report(),
                "of-another-version",
                known.perpetrators(),
                known.victims(),
                known.harm(),
                known.characterisedAs(),
                known.scope(),
                known.by(),
                known.voice(),
                known.statement(),
                known.where(),
                known.when(),
                known.topics(),
                known.evidence());
        assertThat(edited(other, untouched(other))).isEqualTo(other);
    }

    @Test
    void whatIsSaidAndItsCueAreSelectedInTheText() {
        Statement statement = REPORT.of(Statement.class)
                .filter(one ->
                        one.cue().filter(cue -> cue.text().equals("urged")).isPresent())
                .findFirst()
                .orElseThrow();
        int start = TEXT.indexOf("release all detainees");
        int end = start + "release all detainees".length();
        Statement edited = (Statement) edited(
                statement,
                Map.of(
                        "content-0",
                        "release all detainees",
                        "content-0-start",
                        "" + start,
                        "content-0-end",
                        "" + end,
                        "cue",
                        "Amnesty"));
        assertThat(edited.content()).extracting(Words::text).containsExactly("release all detainees");
        assertThat(edited.content().get(0).span().start()).isEqualTo(start);
        assertThat(edited.cue()).map(Words::text).contains("Amnesty");
        assertThat(edited.source()).isEqualTo(statement.source());
    }

    /** "All detainees" in the last sentence is selected, not "all detainees" beside the finding. */
    @Test
    void theSameWordsElsewhereAreThoseSelected() {
        Statement statement = first(Statement.class);
        int start = TEXT.lastIndexOf("detainees");
        Statement edited = (Statement) edited(
                statement,
                Map.of(
                        "content-0", "detainees",
                        "content-0-start", "" + start,
                        "content-0-end", "" + (start + 9)));
        assertThat(edited.content().get(0).span().start()).isEqualTo(start);
        assertThat(edited.content()).hasSameSizeAs(statement.content());
    }

    @Test
    void anAgendaIsMadeOfTopicsAndAgreements() {
        Meeting meeting = first(Meeting.class);
        assertThat(((Meeting) edited(meeting, Map.of("agenda", "detainees"))).agenda())
                .containsExactly("detainees");
        assertThatThrownBy(() -> edited(meeting, Map.of("agenda", "nothing of the kind")))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("no topic or agreement");
    }

    @Test
    void aDayThatTheReportDoesNotGiveIsRefused() {
        assertThatThrownBy(() -> edited(first(Meeting.class), Map.of("when", "1-2")))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("no date");
    }
}
