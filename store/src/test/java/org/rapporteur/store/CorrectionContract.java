package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.Corrections;
import org.rapporteur.correction.Doubt;
import org.rapporteur.correction.Drafts;
import org.rapporteur.correction.Review;
import org.rapporteur.correction.StaleException;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.FindingChange;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.TextHash;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Register;
import org.rapporteur.register.Voicings;

/** What every register does with corrections, whichever database it lies in; one subclass for each. */
abstract class CorrectionContract {
    private static final int REPORTS = 12;
    private static final String FRONT = "name:Rhûn Front";
    private static final String VALDARA = "name:Valdara";

    /** What was read last, by report. */
    private final TreeMap<String, Findings> readings = new TreeMap<>();

    private RegisterStore store;
    private Drafts drafts;

    /** A register of this test: made at the first call, the same at every later one. */
    abstract RegisterStore open();

    @BeforeEach
    void openARegister() {
        store = open();
        drafts = new Drafts(store.known());
        for (int at = 0; at < REPORTS; at++) {
            add(Samples.findings(at));
        }
    }

    @AfterEach
    void closeIt() {
        store.close();
    }

    private void add(Findings findings) {
        store.add(findings);
        readings.put(findings.report().id(), findings);
    }

    private Findings read(String report) {
        return Objects.requireNonNull(readings.get(report));
    }

    private static Stamp stamp() {
        return Stamp.fresh("Editor", Instant.parse("2026-05-31T09:00:00Z"), "because");
    }

    private Correction keep(Correction correction) {
        store.correct(correction, Optional.empty());
        return correction;
    }

    private Correction undo(Correction correction) {
        return keep(new Correction.Undo(stamp(), correction.id()));
    }

    private <F extends Finding> F first(Class<F> kind, String report) {
        return store.findings(report).orElseThrow().of(kind).findFirst().orElseThrow();
    }

    private Register expected() {
        List<Correction> inForce = Corrections.inForce(store.corrections(CorrectionFilter.ALL).stream()
                .map(Recorded::correction)
                .toList());
        return Register.of(readings.values().stream()
                .map(reading -> Corrections.apply(reading, inForce))
                .toList());
    }

    private void standsAsExpected() {
        Register register = expected();
        assertThat(store.entries(Filter.ALL)).isEqualTo(register.entries(Filter.ALL));
        assertThat(store.entries(Filter.ALL.onlyReviewed())).isEqualTo(register.entries(Filter.ALL.onlyReviewed()));
        assertThat(store.actors()).isEqualTo(register.actors());
        assertThat(store.instruments()).isEqualTo(register.instruments());
        assertThat(store.summary().findings()).isEqualTo(register.counts());
        assertThat(store.lines(Filter.ALL)).isEqualTo(register.lines(Filter.ALL, new Voicings(Knowledge.builtIn())));
        for (Findings findings : register.reports()) {
            assertThat(store.findings(findings.report().id())).contains(findings);
        }
    }

    /** Sixty steps in the order of chance, and the database says what the functions say. */
    @Test
    void whateverIsCorrectedItStandsAsTheFunctionsSay() {
        Random random = new Random(7);
        for (int at = 0; at < 60; at++) {
            step(random, at);
            if (at % 6 == 0) {
                standsAsExpected();
            }
        }
        standsAsExpected();
        assertThat(store.entries(Filter.ALL.onlyReviewed())).isNotEmpty();
        assertThat(store.asOf(Instant.parse("2999-01-01T00:00:00Z")).entries(Filter.ALL))
                .isEqualTo(store.entries(Filter.ALL));
    }

    private void step(Random random, int at) {
        List<Entry> entries = store.entries(Filter.ALL);
        Finding any = entries.get(random.nextInt(entries.size())).finding();
        List<Recorded> inForce = store.corrections(CorrectionFilter.ALL.thatHold());
        switch (random.nextInt(9)) {
            case 0 -> keep(drafts.accept(stamp(), any.id()));
            case 1 -> keep(drafts.reject(stamp(), any.id()));
            case 2 -> {
                String text =
                        store.findings(any.report()).orElseThrow().report().text();
                String field = any.kind() == Finding.Kind.ALLEGATION ? "violation" : "topics";
                if (any.kind() == Finding.Kind.STATEMENT || any.kind() == Finding.Kind.DEMAND) {
                    keep(drafts.edit(
                            stamp(), FindingChange.of(any, text, "{\"" + field + "\":[\"topic" + at + "\"]}")));
                }
            }
            case 3 ->
                store.known()
                        .actor(FRONT)
                        .filter(front -> store.known().actor(VALDARA).isPresent())
                        .ifPresent(front -> keep(drafts.merge(stamp(), FRONT, VALDARA)));
            case 4 ->
                store.known()
                        .actor(VALDARA)
                        .filter(there -> read(any.report()).actors().stream()
                                .anyMatch(actor -> actor.id().equals(VALDARA)))
                        .ifPresent(there -> keep(drafts.split(
                                stamp(),
                                VALDARA,
                                Drafts.actor("South Valdara", Actor.Kind.GROUP),
                                List.of(new Drafts.Mentions(any.report(), List.of())))));
            case 5, 6 -> {
                if (!inForce.isEmpty()) {
                    undo(inForce.get(random.nextInt(inForce.size())).correction());
                }
            }
            case 7 -> add(Samples.readBy("0." + at, random.nextInt(REPORTS)));
            default -> {
                if (random.nextInt(4) == 0) {
                    add(Samples.changed(random.nextInt(REPORTS)));
                }
            }
        }
    }

    @Test
    void whatIsRejectedIsOutOfEverythingButStaysReachable() {
        Demand demand = first(Demand.class, "r3");
        int lines =
                store.lines(Filter.ALL).stream().mapToInt(line -> line.times()).sum();
        keep(drafts.reject(stamp(), demand.id()));
        assertThat(store.entries(Filter.ALL.withReport("r3")))
                .extracting(Entry::finding)
                .doesNotContain(demand);
        assertThat(store.lines("r3")).noneMatch(line -> line.contains(demand.id()));
        assertThat(store.lines(Filter.ALL).stream()
                        .mapToInt(line -> line.times())
                        .sum())
                .isEqualTo(lines - 1);
        Entry rejected = store.finding(demand.id()).orElseThrow();
        assertThat(rejected.finding()).isEqualTo(demand);
        assertThat(rejected.review().state()).isEqualTo(Review.State.REJECTED);
        assertThat(rejected.review().last().map(Stamp::who)).contains("Editor");
    }

    @Test
    void anEditOutlivesAnotherReadingAndIsUndone() {
        Demand demand = first(Demand.class, "r2");
        String text = read("r2").report().text();
        Correction edit = keep(drafts.edit(stamp(), FindingChange.of(demand, text, "{\"force\":\"ultimatum\"}")));
        assertThat(first(Demand.class, "r2").force()).isEqualTo(Demand.Force.ULTIMATUM);
        add(Samples.readBy("0.9", 2));
        assertThat(first(Demand.class, "r2").force()).isEqualTo(Demand.Force.ULTIMATUM);
        undo(edit);
        assertThat(store.findings("r2")).contains(read("r2"));
        assertThat(store.lines("r2"))
                .isEqualTo(FindingsLines.of(read("r2")).all().toList());
        standsAsExpected();
    }

    @Test
    void aCorrectionOfAChangedTextGoesAlongOrIsAskedAbout() {
        Demand demand = first(Demand.class, "r2");
        keep(drafts.accept(stamp(), demand.id()));
        add(Samples.changed(2));
        assertThat(store.finding(demand.id()).orElseThrow().review().isReviewed())
                .isTrue();
        assertThat(store.doubts()).isEmpty();
        Findings other = Samples.findings(5);
        add(new Findings(
                new org.rapporteur.finding.Report(
                        "r2",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "Withdrawn.",
                        List.of()),
                other.program(),
                other.models(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(store.doubts()).extracting(Doubt::finding).containsExactly(Optional.of(demand.id()));
    }

    @Test
    void twoNamesBecomeOneDossierAndTwoAgain() {
        List<ActorDossier> before = store.actors();
        Correction merge = keep(drafts.merge(stamp(), FRONT, VALDARA));
        assertThat(store.actors())
                .extracting(ActorDossier::id)
                .contains(VALDARA)
                .doesNotContain(FRONT);
        assertThat(store.actors())
                .filteredOn(actor -> actor.id().equals(VALDARA))
                .singleElement()
                .satisfies(actor -> assertThat(actor.names())
                        .extracting(name -> name.name())
                        .contains("Valdara", "Rhûn Front"));
        add(Samples.findings(REPORTS));
        add(Samples.findings(REPORTS + 1));
        assertThat(store.actors()).extracting(ActorDossier::id).doesNotContain(FRONT);
        standsAsExpected();
        Correction undo = undo(merge);
        standsAsExpected();
        assertThat(store.actors())
                .extracting(ActorDossier::id)
                .containsAll(before.stream().map(ActorDossier::id).toList());
        undo(undo);
        assertThat(store.actors()).extracting(ActorDossier::id).doesNotContain(FRONT);
        standsAsExpected();
        assertThat(store.history(FRONT)).hasSize(3);
        assertThat(store.history(FRONT)).extracting(Recorded::inForce).containsExactly(true, false, true);
    }

    @Test
    void whoHasNotSeenWhatIsThereIsRefused() {
        Demand demand = first(Demand.class, "r1");
        String text = read("r1").report().text();
        Optional<String> version = store.version(demand.id());
        Correction late = drafts.edit(stamp(), FindingChange.of(demand, text, "{\"force\":\"hope\"}"));
        store.correct(drafts.edit(stamp(), FindingChange.of(demand, text, "{\"force\":\"need\"}")), version);
        assertThatThrownBy(() -> store.correct(late, Optional.empty())).isInstanceOf(StaleException.class);
        assertThat(store.version(demand.id())).isPresent().isNotEqualTo(version);
        Correction accept = drafts.accept(stamp(), demand.id());
        assertThatThrownBy(() -> store.correct(accept, version)).isInstanceOf(StaleException.class);
        store.correct(accept, store.version(demand.id()));
        assertThat(first(Demand.class, "r1").force()).isEqualTo(Demand.Force.NEED);
    }

    @Test
    void theSameTwiceIsOnceAndNothingIsUndoneTwice() {
        Correction accept =
                keep(drafts.accept(stamp(), first(Demand.class, "r1").id()));
        keep(accept);
        assertThat(store.corrections(CorrectionFilter.ALL)).hasSize(1);
        undo(accept);
        assertThatThrownBy(() -> undo(accept))
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining("undone already");
        assertThatThrownBy(() -> keep(new Correction.Undo(stamp(), "correction-0")))
                .isInstanceOf(CorrectionException.class);
        assertThat(store.corrections(CorrectionFilter.ALL)).hasSize(2);
    }

    /** What was read and corrected until then is done again, in a file, whatever the order of chance was. */
    @Test
    void isWrittenAsItWasThen(@TempDir Path folder) {
        Random random = new Random(11);
        for (int at = 0; at < 40; at++) {
            step(random, at);
            if (at == 20) {
                add(Samples.changed(4));
            }
        }
        List<Instant> times =
                store.changes(Instant.EPOCH).stream().map(Change::at).distinct().toList();
        for (int at : List.of(0, times.size() / 2, times.size() - 1)) {
            Instant time = times.get(at);
            Path file = folder.resolve(at + ".db");
            AtomicInteger readings = new AtomicInteger();
            store.backup(file, time, readings::incrementAndGet);
            assertThat(readings).hasValue(store.readingsUntil(time));
            try (RegisterStore then = StoredRegister.open(new RegisterAddress(file.toString()), Clock.systemUTC())) {
                Register expected = store.asOf(time);
                assertThat(then.entries(Filter.ALL)).isEqualTo(expected.entries(Filter.ALL));
                assertThat(then.actors()).isEqualTo(expected.actors());
                assertThat(then.corrections(CorrectionFilter.ALL))
                        .map(Recorded::correction)
                        .isEqualTo(store.corrections(CorrectionFilter.ALL).stream()
                                .filter(recorded -> !recorded.at().isAfter(time))
                                .map(Recorded::correction)
                                .toList());
                assertThat(then.changes(Instant.EPOCH).stream().map(Change::at).toList())
                        .isEqualTo(store.changes(Instant.EPOCH).stream()
                                .map(Change::at)
                                .filter(moment -> !moment.isAfter(time))
                                .toList());
            }
            assertThat(file.resolveSibling(at + ".db-wal")).doesNotExist();
        }
    }

    @Test
    void tellsWhatItSaidThen() {
        Demand demand = first(Demand.class, "r1");
        Instant read = store.changes(Instant.EPOCH).get(REPORTS - 1).at();
        List<Entry> before = store.entries(Filter.ALL);
        keep(drafts.reject(stamp(), demand.id()));
        add(Samples.changed(4));
        Instant corrected = store.corrections(CorrectionFilter.ALL).get(0).at();
        assertThat(store.asOf(read).entries(Filter.ALL)).isEqualTo(before);
        assertThat(store.asOf(corrected).entries(Filter.ALL)).hasSize(before.size() - 1);
        assertThat(store.asOf(read.minusSeconds(60)).reports()).hasSize(REPORTS - 1);
        assertThat(store.asOf(Instant.parse("2020-01-01T00:00:00Z")).reports()).isEmpty();
    }

    @Test
    void tellsWhatHasChangedAndWhatWasWithdrawn() {
        Demand demand = first(Demand.class, "r1");
        Correction reject = keep(drafts.reject(stamp(), demand.id()));
        Correction undo = undo(reject);
        add(Samples.readBy("0.3", 1));
        List<Change> changes = store.changes(Instant.EPOCH);
        assertThat(changes.subList(0, REPORTS)).allMatch(change -> change.what() == Change.What.REPORT_ADDED);
        assertThat(changes.subList(REPORTS, changes.size()))
                .extracting(Change::what, Change::finding, Change::correction)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Change.What.CORRECTED, Optional.empty(), Optional.of(reject.id())),
                        org.assertj.core.groups.Tuple.tuple(
                                Change.What.FINDING_WITHDRAWN, Optional.of(demand.id()), Optional.of(reject.id())),
                        org.assertj.core.groups.Tuple.tuple(
                                Change.What.UNDONE, Optional.empty(), Optional.of(undo.id())),
                        org.assertj.core.groups.Tuple.tuple(
                                Change.What.FINDING_CAME, Optional.of(demand.id()), Optional.of(undo.id())),
                        org.assertj.core.groups.Tuple.tuple(
                                Change.What.REPORT_READ_ANEW, Optional.empty(), Optional.empty()));
        assertThat(store.changes(changes.get(changes.size() - 1).at())).hasSize(1);
    }

    @Test
    void remarksAreKeptBesideTheFindings() {
        List<Entry> before = store.entries(Filter.ALL);
        List<String> allegations = store.entries(Filter.of(Finding.Kind.ALLEGATION)).stream()
                .map(entry -> entry.finding().id())
                .limit(2)
                .toList();
        Correction.Incident incident =
                (Correction.Incident) keep(drafts.incident(stamp(), Optional.empty(), allegations));
        Correction verdict = keep(drafts.verdict(
                stamp(),
                incident.incident(),
                Correction.Verdict.Degree.REFUTED,
                Optional.of(Correction.Verdict.Standard.CLEAR_AND_CONVINCING)));
        keep(new Correction.Note(stamp(), "line-1", List.of("pressing")));
        assertThat(store.remarks().incidents().get(incident.incident())).containsExactlyElementsOf(allegations);
        assertThat(store.remarks().verdict(incident.incident())).contains((Correction.Verdict) verdict);
        assertThat(store.remarks().tags("line-1")).containsExactly("pressing");
        assertThat(store.entries(Filter.ALL)).isEqualTo(before);
        assertThat(store.corrections(CorrectionFilter.ALL.by("Editor").of(Correction.Kind.NOTE)))
                .hasSize(1);
        undo(verdict);
        assertThat(store.remarks().verdict(incident.incident())).isEmpty();
    }

    @Test
    void whatIsErasedIsGoneFromCorrectionsToo() {
        keep(drafts.reject(stamp(), first(Demand.class, "r1").id()));
        Correction merge = keep(drafts.merge(stamp(), FRONT, VALDARA));
        undo(merge);
        Correction accept =
                keep(drafts.accept(stamp(), first(Demand.class, "r2").id()));
        assertThat(store.eraseReport("r1")).isTrue();
        readings.remove("r1");
        assertThat(store.history("r1")).isEmpty();
        assertThat(store.changes(Instant.EPOCH))
                .noneMatch(change -> change.report().equals(Optional.of("r1")))
                .filteredOn(change -> change.report().equals(Optional.of("sha256:" + TextHash.of("r1"))))
                .extracting(Change::what)
                .containsExactly(Change.What.REPORT_ERASED);
        standsAsExpected();
        readings.keySet().removeAll(store.eraseActor(VALDARA));
        assertThat(store.corrections(CorrectionFilter.ALL))
                .extracting(Recorded::correction)
                .isSubsetOf(accept);
        standsAsExpected();
    }
}
