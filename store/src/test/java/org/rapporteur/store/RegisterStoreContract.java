package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.store.Samples.MODELS;
import static org.rapporteur.store.Samples.PROGRAM;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.TextHash;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Register;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Selection;

/** How every register keeps what it is given, and lets go of it; one subclass for each database. */
abstract class RegisterStoreContract extends RegisterAnswersContract {
    @Test
    void givesBackWhatWasAdded() {
        for (Findings findings : fill()) {
            String id = findings.report().id();
            assertThat(store.lines(id))
                    .isEqualTo(FindingsLines.of(findings).all().toList());
            assertThat(store.findings(id)).contains(findings);
        }
        assertThat(store.lines("none")).isEmpty();
        assertThat(store.findings("none")).isEmpty();
        assertThat(store.reports())
                .hasSize(REPORTS)
                .contains(ReportHead.of(Samples.findings(3).report()));
    }

    @Test
    void addingTheSameReportAgainAddsNothing() {
        Findings findings = Samples.findings(1);
        assertThat(store.isKnown(findings.report(), PROGRAM, MODELS)).isFalse();
        assertThat(store.add(findings)).isEqualTo(Added.NEW);
        Summary once = store.summary();
        assertThat(store.add(findings)).isEqualTo(Added.KNOWN);
        assertThat(store.summary()).isEqualTo(once);
        assertThat(store.isKnown(findings.report(), PROGRAM, MODELS)).isTrue();
        assertThat(store.isKnown(findings.report(), "0.2.0", MODELS)).isFalse();
        assertThat(store.isKnown(Samples.changed(1).report(), PROGRAM, MODELS)).isFalse();
    }

    @Test
    void aChangedTextSupersedesTheOneBefore() {
        store.add(Samples.findings(1));
        assertThat(store.search("corrected", 9)).isEmpty();
        assertThat(store.add(Samples.changed(1))).isEqualTo(Added.NEW_VERSION);
        assertThat(store.findings("r1")).contains(Samples.changed(1));
        assertThat(store.summary().reports()).isEqualTo(1);
        assertThat(store.search("corrected", 9)).hasSize(1);
        assertThat(store.search("accord", 9)).hasSize(1);
        assertThat(store.add(Samples.findings(1))).isEqualTo(Added.KNOWN);
    }

    @Test
    void anotherProgramsReadingSupersedesTheOneBefore() {
        store.add(Samples.findings(1));
        Findings anew = Samples.readBy("0.2.0", 1);
        assertThat(store.add(anew)).isEqualTo(Added.READ_ANEW);
        assertThat(store.findings("r1")).contains(anew);
        assertThat(store.entries(Filter.ALL)).isEqualTo(new Register(List.of(anew)).entries(Filter.ALL));
        assertThat(store.search("accord", 9)).hasSize(1);
    }

    @Test
    void tellsWhenEachReadingWasAddedAndSuperseded() {
        store.add(Samples.findings(1));
        store.add(Samples.changed(1));
        store.add(Samples.findings(2));
        assertThat(store.add(Samples.changed(1))).isEqualTo(Added.KNOWN);
        List<ReportReading> readings = store.readings("r1");
        assertThat(readings).extracting(ReportReading::version).containsExactly(1, 2);
        assertThat(readings).extracting(ReportReading::isCurrent).containsExactly(false, true);
        ReportReading first = readings.get(0);
        assertThat(first.added()).isPresent();
        assertThat(first.superseded()).isEqualTo(readings.get(1).added());
        assertThat(first.superseded().orElseThrow()).isAfter(first.added().orElseThrow());
        assertThat(readings.get(1).superseded()).isEmpty();
        assertThat(store.readings("none")).isEmpty();
    }

    @Test
    void signsThatADatabaseMayNotKeepComeBackAsTheyWere() {
        Findings findings = Samples.with(1, " A \0 within, and \ud83d\udd4a.");
        store.add(findings);
        assertThat(store.findings("r1")).contains(findings);
        assertThat(store.entries(Filter.ALL)).isEqualTo(new Register(List.of(findings)).entries(Filter.ALL));
        assertThat(store.entries(Filter.ALL.withActor("a\0b"))).isEmpty();
        assertThat(store.search("within", 9)).hasSize(1);
    }

    @Test
    void whatIsErasedIsGoneAndStaysAway() {
        List<Findings> samples = new java.util.ArrayList<>(fill());
        store.add(Samples.changed(7));
        Finding gone = samples.get(7).findings().get(0);
        assertThat(store.eraseReport("r7")).isTrue();
        assertThat(store.eraseReport("none")).isFalse();
        samples.remove(7);
        Register register = new Register(samples);
        holdsTheLinesOf(register);
        assertThat(store.entries(Filter.ALL)).isEqualTo(register.entries(Filter.ALL));
        assertThat(store.actors()).isEqualTo(register.actors());
        assertThat(store.facets(Selection.ALL)).isEqualTo(register.facets(Selection.ALL));
        assertThat(store.summary().reports()).isEqualTo(REPORTS - 1);
        assertThat(store.readings("r7")).isEmpty();
        assertThat(store.lines("r7")).isEmpty();
        assertThat(store.finding(gone.id())).isEmpty();
        assertThat(store.search("\"number 7\"", 9)).isEmpty();
        for (Findings again : List.of(Samples.findings(7), Samples.changed(7), Samples.with(7, " And more."))) {
            assertThat(store.isKnown(again.report(), "0.9.0", MODELS)).isTrue();
            assertThat(store.add(again)).isEqualTo(Added.ERASED);
        }
        assertThat(store.entries(Filter.ALL)).isEqualTo(register.entries(Filter.ALL));
    }

    @Test
    void nothingIsKeptOfSomebodyWhoWasErased() {
        List<Findings> samples = fill();
        List<Findings> others = samples.stream()
                .filter(findings ->
                        findings.actors().stream().noneMatch(actor -> actor.id().equals("name:a farmer")))
                .toList();
        assertThat(others).hasSizeBetween(1, REPORTS - 1);
        assertThat(store.eraseActor("name:a farmer")).hasSize(REPORTS - others.size());
        assertThat(store.entries(Filter.ALL)).isEqualTo(new Register(others).entries(Filter.ALL));
        for (Findings findings : samples) {
            assertThat(store.add(findings)).isEqualTo(others.contains(findings) ? Added.KNOWN : Added.ERASED);
        }
        assertThat(store.eraseActor("name:nobody")).isEmpty();
    }

    @Test
    void theNamesOfSomebodyAreTakenOutAndTheRestStays() {
        List<Findings> samples = fill();
        Findings older = Samples.changed(1);
        store.add(older);
        store.add(Samples.findings(1));
        String name = "Ana Oru";
        List<Findings> naming = samples.stream()
                .filter(findings ->
                        findings.actors().stream().anyMatch(actor -> actor.id().equals("name:" + name)))
                .toList();
        assertThat(naming).hasSizeBetween(1, REPORTS - 1);
        Map<String, Findings> before = new HashMap<>();
        samples.forEach(findings -> before.put(
                findings.report().id(), store.findings(findings.report().id()).orElseThrow()));

        Redacted done = store.redactActor("name:" + name);

        assertThat(done.redacted())
                .containsExactlyInAnyOrderElementsOf(
                        naming.stream().map(findings -> findings.report().id()).toList());
        assertThat(done.erased()).isEmpty();
        before.forEach((id, was) -> {
            Findings is = store.findings(id).orElseThrow();
            if (!done.redacted().contains(id)) {
                assertThat(is).isEqualTo(was);
                return;
            }
            assertThat(is.report().text())
                    .hasSameSizeAs(was.report().text())
                    .isEqualTo(was.report().text().replace(name, "███ ███"));
            assertThat(is.findings())
                    .extracting(Finding::id)
                    .containsExactlyElementsOf(
                            was.findings().stream().map(Finding::id).toList());
            assertThat(is.mentions())
                    .extracting(Mention::span)
                    .containsExactlyElementsOf(
                            was.mentions().stream().map(Mention::span).toList());
            assertThat(String.join("\n", store.lines(id))).doesNotContain("Oru");
            assertThat(store.readings(id))
                    .noneMatch(reading -> samples.stream()
                            .filter(naming::contains)
                            .anyMatch(one -> TextHash.of(one.report().text()).equals(reading.sha256())));
        });
        assertThat(store.search("Oru", 10)).isEmpty();
        assertThat(store.actor("name:" + name)).isEmpty();
        Register register = new Register(store.reports().stream()
                .map(head -> store.findings(head.id()).orElseThrow())
                .toList());
        assertThat(store.entries(Filter.ALL)).isEqualTo(register.entries(Filter.ALL));
        assertThat(store.actors()).isEqualTo(register.actors());
        for (Findings findings : naming) {
            assertThat(store.add(findings)).isEqualTo(Added.ERASED);
        }
        assertThat(store.changes(Instant.EPOCH))
                .anyMatch(change -> change.what() == Change.What.REPORT_CHANGED
                        && done.redacted().contains(change.report().orElse("")));
        assertThat(store.redactActor("name:nobody")).isEqualTo(new Redacted(Set.of(), Set.of()));
    }

    @Test
    void findsAFindingByItsIdAlsoAfterItWasSuperseded() {
        Findings findings = Samples.findings(1);
        store.add(findings);
        Finding demand =
                findings.of(org.rapporteur.finding.Demand.class).findFirst().orElseThrow();
        assertThat(store.finding(demand.id())).hasValueSatisfying(entry -> {
            assertThat(entry.finding()).isEqualTo(demand);
            assertThat(entry.report()).isEqualTo(ReportHead.of(findings.report()));
        });
        store.add(Samples.readBy("0.2.0", 1));
        assertThat(store.finding(demand.id())).isPresent();
        assertThat(store.finding("demand-0")).isEmpty();
    }

    @Test
    void aReportThatCannotBeKeptLeavesNothingBehind() {
        Findings good = Samples.findings(1);
        Findings beyondTheText = new Findings(
                new org.rapporteur.finding.Report(
                        "r2",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "short",
                        List.of()),
                PROGRAM,
                MODELS,
                good.mentions(),
                good.dates(),
                good.findings(),
                good.actors(),
                good.places(),
                good.instruments());
        store.add(good);
        Summary before = store.summary();
        assertThatThrownBy(() -> store.add(beyondTheText)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(store.summary()).isEqualTo(before);
        assertThat(store.add(Samples.findings(3))).isEqualTo(Added.NEW);
    }

    @Test
    void searchShowsWhereTheWordsStand() {
        fill();
        List<Hit> hits = store.search("\"kesh accord\" -mirat", 50);
        assertThat(hits).isNotEmpty().allSatisfy(hit -> {
            String text =
                    store.findings(hit.report().id()).orElseThrow().report().text();
            assertThat(text).doesNotContain("Mirat");
            assertThat(hit.spans()).extracting(span -> span.in(text)).contains("Kesh Accord");
            assertThat(hit.marks()).extracting(mark -> mark.in(hit.excerpt())).contains("Kesh Accord");
        });
        assertThat(store.search("honouring", 3)).as("other forms of the word").hasSize(3);
        assertThat(store.search("rhun", 99)).as("without accents").isNotEmpty();
        assertThat(store.search("acc*", 99)).hasSize(REPORTS);
        assertThat(store.search("nowhere OR \"number 7\"", 99))
                .extracting(hit -> hit.report().id())
                .containsExactly("r7");
        assertThat(store.search("it's (fine): NEAR ^or AND- title: a\u0000b", 9))
                .isEmpty();
    }

    @Test
    void aSearchThatSaysNothingIsRefused() {
        assertThatThrownBy(() -> store.search(" ", 9)).hasMessageContaining("no word to look for");
        assertThatThrownBy(() -> store.search("-mirat", 9)).hasMessageContaining("no word to look for");
        assertThatThrownBy(() -> store.search("a OR ?", 9)).hasMessageContaining("no word to look for");
        assertThatThrownBy(() -> store.search("\"red line", 9)).hasMessageContaining("quotation mark");
    }

    @Test
    void whatWasAddedIsThereAfterClosing() {
        List<Findings> samples = fill();
        store.close();
        store = open();
        assertThat(store.entries(Filter.ALL)).isEqualTo(new Register(samples).entries(Filter.ALL));
        assertThat(store.add(samples.get(0))).isEqualTo(Added.KNOWN);
    }

    @Test
    void manyThreadsAndTwoConnectionsMakeTheSameRegister() throws Exception {
        List<Findings> samples = samples();
        try (RegisterStore other = open()) {
            var threads = Executors.newFixedThreadPool(4);
            List<Callable<Added>> adding = Stream.of(store, other)
                    .flatMap(to -> samples.stream().map(findings -> (Callable<Added>) () -> {
                        assertThat(to.reports()).hasSizeLessThanOrEqualTo(REPORTS);
                        return to.add(findings);
                    }))
                    .toList();
            int added = 0;
            for (var result : threads.invokeAll(adding)) {
                added += result.get() == Added.NEW ? 1 : 0;
            }
            threads.shutdown();
            assertThat(added).isEqualTo(REPORTS);
        }
        assertThat(store.entries(Filter.ALL)).isEqualTo(new Register(samples).entries(Filter.ALL));
        assertThat(store.actors()).isEqualTo(new Register(samples).actors());
    }
}
