package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.json.PlaceId;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Bond;
import org.rapporteur.register.Dossier;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Facts;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Frequency;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.InstrumentMention;
import org.rapporteur.register.Line;
import org.rapporteur.register.Located;
import org.rapporteur.register.Ministries;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Part;
import org.rapporteur.register.Positions;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Register;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Side;
import org.rapporteur.register.Story;
import org.rapporteur.register.Strand;
import org.rapporteur.register.Tally;
import org.rapporteur.register.Timeline;
import org.rapporteur.register.Voicings;

/** What every register answers, whichever database it lies in: the same as the functions on values do. */
abstract class RegisterAnswersContract {
    /** A minute later at every look. */
    static final Clock CLOCK = new MinuteClock();

    static final int REPORTS = 40;

    RegisterStore store;

    /** The register of this test: made at the first call, the same at every later one. */
    abstract RegisterStore open();

    @BeforeEach
    void openAnEmptyRegister() {
        store = open();
    }

    @AfterEach
    void closeIt() {
        store.close();
    }

    /** Takes the register back to the schema before what pictures need stood in rows. */
    abstract void takeBackToSchemaSix();

    @Test
    void aRegisterMadeBeforeCountsTheSame() {
        Register register = new Register(fill());
        store.close();
        takeBackToSchemaSix();
        store = open();
        countsAs(register, Filter.ALL);
        register.actors()
                .forEach(actor ->
                        countsTopicsAs(register, register.side(actor.id(), new Ministries(Knowledge.builtIn()))));
    }

    @Test
    void answersAsTheFunctionsOnValuesDo() {
        List<Findings> samples = fill();
        Register register = new Register(samples);
        assertThat(store.actors()).isEqualTo(register.actors()).isNotEmpty();
        assertThat(store.instruments()).isEqualTo(register.instruments()).isNotEmpty();
        assertThat(store.summary().findings()).isEqualTo(register.counts());
        assertThat(store.summary().of(Tally.CLAIMED_EVENT)).isPositive();
        assertThat(store.summary().reports()).isEqualTo(REPORTS);
        assertThat(store.summary().actors()).isEqualTo(register.actors().size());
        assertThat(store.timeline(Filter.ALL))
                .isEqualTo(Timeline.of(register.entries(Filter.ALL)))
                .hasSize(REPORTS);
        Optional<LocalDate> may = Optional.of(LocalDate.of(2021, 5, 1));
        Optional<LocalDate> midMay = Optional.of(LocalDate.of(2021, 5, 15));
        Filter events = Filter.of(Finding.Kind.EVENT, Finding.Kind.MEETING);
        Stream.of(
                        Filter.ALL,
                        events,
                        events.between(may, Optional.empty()),
                        events.between(Optional.empty(), midMay),
                        events.between(may, midMay),
                        Filter.of(Finding.Kind.DEMAND).withActor("rhun front"),
                        Filter.ALL.withActor("name:Valdara"),
                        Filter.ALL.withPlace("mirat"),
                        Filter.ALL.withPlace("Port  KESH"),
                        Filter.ALL.withInstrument("accord"),
                        Filter.ALL.withReport("r7"))
                .forEach(filter -> assertThat(store.entries(filter))
                        .as(filter.toString())
                        .isEqualTo(register.entries(filter))
                        .isNotEmpty());
        Stream.of(Filter.ALL.withActor("ald"), Filter.ALL.withPlace("?"), Filter.ALL.withReport("none"))
                .forEach(filter -> assertThat(store.entries(filter))
                        .as(filter.toString())
                        .isEqualTo(register.entries(filter))
                        .isEmpty());
    }

    @Test
    void partsOfListsAreThoseOfTheWhole() {
        List<Findings> samples = new java.util.ArrayList<>(fill());
        samples.set(3, Samples.changed(3));
        store.add(samples.get(3));
        Register register = new Register(samples);
        Filter courier = Filter.ALL.withOutlet("The Kesh Courier");
        Stream.of(
                        Selection.ALL,
                        Selection.of(Filter.ALL.withActor("name:Valdara")),
                        Selection.of(Filter.ALL.withTopic("implementation")),
                        Selection.of(courier.withAct(SpeechAct.REQUEST)),
                        new Selection(courier, List.of(Filter.of(Finding.Kind.EVENT))),
                        new Selection(
                                Filter.of(Finding.Kind.MEETING, Finding.Kind.EVENT),
                                List.of(
                                        Filter.ALL.withPlace("mirat"),
                                        Filter.ALL.between(Optional.of(LocalDate.of(2021, 5, 20)), Optional.empty()))))
                .forEach(selection -> {
                    List<Entry> all = register.entries(selection);
                    assertThat(store.entries(selection))
                            .as(selection.toString())
                            .isEqualTo(all)
                            .hasSizeGreaterThan(10);
                    assertThat(store.entries(selection, new Paging(4, 7)))
                            .isEqualTo(new Paging(4, 7).of(all).items());
                    assertThat(store.entries(selection, new Paging(all.size() - 2, 7)))
                            .hasSize(2);
                    assertThat(store.facets(selection)).isEqualTo(register.facets(selection));
                    assertThat(store.facets(selection).findings()).isEqualTo(all.size());
                });
        assertThat(store.entries(Selection.of(Filter.ALL.withOutlet("nobody")))).isEmpty();
        assertThat(store.entries(new Selection(Filter.ALL, List.of(Filter.ALL))))
                .isEmpty();
        assertThat(store.reports(new Paging(5, 3))).isEqualTo(store.reports().subList(5, 8));
        List<ReportHead> latest = store.reports().stream()
                .sorted(Comparator.comparing((ReportHead head) ->
                                head.published().map(Object::toString).orElse(""))
                        .reversed()
                        .thenComparing(ReportHead::id))
                .toList();
        assertThat(store.latestReports(new Paging(2, 4))).isEqualTo(latest.subList(2, 6));
    }

    @Test
    void theLatestFindingsAreThoseOfTheLastDays() {
        Register register = new Register(fill());
        for (Filter filter : List.of(Filter.ALL, Filter.of(Finding.Kind.MEETING), Filter.ALL.withActor("Valdara"))) {
            List<Entry> byDay = register.entries(filter).stream()
                    .filter(entry -> entry.days().isPresent())
                    .sorted(Comparator.comparing(
                                    (Entry entry) -> entry.days().orElseThrow().first())
                            .reversed())
                    .toList();
            assertThat(byDay).hasSizeGreaterThan(9);
            assertThat(store.latest(filter, 9)).isEqualTo(byDay.subList(0, 9));
        }
        assertThat(store.latest(Filter.ALL.withActor("nobody at all"), 9)).isEmpty();
    }

    @Test
    void itsStateIsAnotherAfterEveryChangeAndOnlyThen() {
        Set<String> states = new HashSet<>(Set.of(store.state()));
        store.add(Samples.findings(1));
        assertThat(states.add(store.state())).isTrue();
        assertThat(states.add(store.state())).isFalse();
        store.add(Samples.changed(1));
        assertThat(states.add(store.state())).isTrue();
        store.eraseReport(Samples.findings(1).report().id());
        assertThat(states.add(store.state())).isTrue();
    }

    @Test
    void aThingIsFoundByItsId() {
        List<Findings> samples = new java.util.ArrayList<>(fill());
        samples.set(5, Samples.changed(5));
        store.add(samples.get(5));
        Register register = new Register(samples);
        register.actors().forEach(actor -> assertThat(store.actor(actor.id())).contains(actor));
        register.instruments()
                .forEach(instrument ->
                        assertThat(store.instrument(instrument.id())).contains(instrument));
        assertThat(store.actors(new Paging(1, 2)))
                .isEqualTo(new Paging(1, 2)
                        .of(register.actors().stream()
                                .sorted(Dossier.MOST_REPORTED)
                                .toList())
                        .items());
        assertThat(store.instruments(Paging.first(9))).isEqualTo(register.instruments());
        assertThat(store.actor("name:a farmer")).as("a private person").isEmpty();
        assertThat(store.instrument("none")).isEmpty();
        assertThat(store.report("r5")).contains(ReportHead.of(Samples.changed(5).report()));
        assertThat(store.report("none")).isEmpty();
    }

    @Test
    void searchLooksOnlyWhereAFindingIsWanted() {
        fill();
        Selection selection =
                new Selection(Filter.of(Finding.Kind.MEETING).withPlace("mirat"), List.of(Filter.ALL.withReport("r1")));
        List<String> reports = store.entries(selection).stream()
                .map(entry -> entry.report().id())
                .distinct()
                .toList();
        assertThat(store.search("accord", selection, Paging.first(99)))
                .extracting(hit -> hit.report().id())
                .containsExactlyInAnyOrderElementsOf(reports)
                .hasSizeBetween(1, REPORTS - 1);
        List<Hit> all = store.search("accord", 99);
        assertThat(store.search("accord", Selection.ALL, new Paging(3, 4))).isEqualTo(all.subList(3, 7));
    }

    @Test
    void linesAreThoseOfTheFunctionsWhateverTheOrder() {
        List<Findings> samples = new java.util.ArrayList<>(
                IntStream.range(0, REPORTS).mapToObj(Samples::findings).toList());
        samples.sort(
                java.util.Comparator.comparing(findings -> findings.report().text()));
        samples.forEach(findings -> assertThat(store.add(findings)).isEqualTo(Added.NEW));
        holdsTheLinesOf(new Register(samples));
        assertThat(store.add(Samples.changed(3))).isEqualTo(Added.NEW_VERSION);
        assertThat(store.add(Samples.readBy("0.2.0", 5))).isEqualTo(Added.READ_ANEW);
        holdsTheLinesOf(new Register(IntStream.range(0, REPORTS)
                .mapToObj(number -> number == 3
                        ? Samples.changed(number)
                        : number == 5 ? Samples.readBy("0.2.0", number) : Samples.findings(number))
                .toList()));
    }

    void holdsTheLinesOf(Register register) {
        Voicings voicings = new Voicings(Knowledge.builtIn());
        List<Line> lines = register.lines(Filter.ALL, voicings);
        assertThat(store.lines(Filter.ALL)).isEqualTo(lines).anyMatch(line -> line.times() > 1);
        Filter valdara = Filter.of(Finding.Kind.DEMAND).withActor("Valdara");
        assertThat(store.lines(valdara))
                .isEqualTo(register.lines(valdara, voicings))
                .hasSizeBetween(1, lines.size() - 1);
        for (Filter filter : List.of(Filter.ALL, valdara)) {
            List<Line> wanted = register.lines(filter, voicings);
            assertThat(store.lines(filter, new Paging(1, 3))).isEqualTo(new Paging(1, 3).of(wanted));
        }
        for (Line line : lines) {
            line.voicings()
                    .forEach(voicing ->
                            assertThat(store.line("line-" + voicing.id())).contains(line));
        }
        assertThat(store.line("line-none")).isEmpty();
    }

    @Test
    void storiesAndDoubtsAreThoseOfTheFunctionsWhateverTheOrder() {
        List<Findings> turned = new java.util.ArrayList<>(TalksReports.ALL);
        java.util.Collections.reverse(turned);
        turned.forEach(findings -> assertThat(store.add(findings)).isEqualTo(Added.NEW));
        holdsTheFactsOf(new Register(TalksReports.ALL));
        assertThat(store.stories(Filter.ALL)).isNotEmpty();
        assertThat(store.contradictions(Filter.ALL)).isNotEmpty();
        assertThat(store.incidents(Filter.ALL)).isNotEmpty();
    }

    @Test
    void changedTextAtTheSameAddressIsANewVersion() {
        TalksReports.ALL.forEach(store::add);
        assertThat(store.add(TalksReports.UPDATE)).isEqualTo(Added.NEW_VERSION);
        assertThat(store.add(TalksReports.FIRST)).isEqualTo(Added.KNOWN);
        assertThat(store.findings("wire")).isEmpty();
        assertThat(store.readings("wire-updated")).singleElement().matches(reading -> reading.version() == 2);
        holdsTheFactsOf(new Register(
                List.of(TalksReports.UPDATE, TalksReports.COPY, TalksReports.OTHER, TalksReports.ACCUSING)));
    }

    void holdsTheFactsOf(Register register) {
        Facts facts = new Facts(Knowledge.builtIn());
        Filter market = Filter.ALL.withActor("group:houthis");
        for (Filter filter : List.of(Filter.ALL, market)) {
            assertThat(store.stories(filter)).isEqualTo(register.stories(filter, facts));
            assertThat(store.stories(filter, Paging.first(2)))
                    .isEqualTo(Paging.first(2).of(register.stories(filter, facts)));
            assertThat(store.contradictions(filter)).isEqualTo(register.contradictions(filter, facts));
            assertThat(store.incidents(filter)).isEqualTo(register.incidents(filter, facts));
        }
        for (Story story : store.stories(Filter.ALL)) {
            story.facts()
                    .forEach(fact ->
                            assertThat(store.story("story-" + fact.finding())).contains(story));
        }
        assertThat(store.story("story-none")).isEmpty();
        List<String> reports = register.reports().stream()
                .map(findings -> findings.report().id())
                .toList();
        assertThat(store.provenance(reports)).isEqualTo(register.provenance());
        holdsTheDossiersOf(register);
    }

    void holdsTheDossiersOf(Register register) {
        Map<String, String> names = new HashMap<>();
        register.actors().forEach(actor -> names.put(actor.id(), actor.name()));
        assertThat(store.actorNames()).isEqualTo(names);
        for (ActorDossier actor : register.actors()) {
            assertThat(store.offices(actor.id())).isEqualTo(register.offices(actor.id()));
            for (Part part : Part.values()) {
                List<Entry> entries = register.part(actor.id(), part);
                assertThat(store.part(actor.id(), part, Paging.ALL))
                        .isEqualTo(new Paging.Slice<>(entries, entries.size()));
                assertThat(store.part(actor.id(), part, new Paging(1, 1))).isEqualTo(new Paging(1, 1).of(entries));
                assertThat(store.parts(actor.id()).getOrDefault(part, 0)).isEqualTo(entries.size());
            }
        }
        for (InstrumentDossier instrument : register.instruments()) {
            List<InstrumentMention> mentions = register.mentions(List.of(instrument.id()));
            assertThat(store.mentions(List.of(instrument.id()), Paging.ALL))
                    .isEqualTo(new Paging.Slice<>(mentions, mentions.size()));
            assertThat(store.doubts(instrument.id())).isEqualTo(register.doubts(instrument.id()));
        }
        assertThat(store.side("state:US")).isEqualTo(register.side("state:US", new Ministries(Knowledge.builtIn())));
        assertThat(store.parts("nobody")).isEmpty();
        register.actors().stream()
                .map(actor -> Filter.ALL.withActor(actor.id()))
                .forEach(filter -> countsAs(register, filter));
        for (Filter filter : List.of(
                Filter.ALL,
                Filter.of(Finding.Kind.MEETING, Finding.Kind.EVENT, Finding.Kind.DEMAND),
                Filter.ALL.withTopic("humanitarian-access"),
                Filter.ALL.between(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()))) {
            countsAs(register, filter);
        }
        for (ActorDossier actor : register.actors()) {
            countsTopicsAs(register, register.side(actor.id(), new Ministries(Knowledge.builtIn())));
        }
    }

    void countsAs(Register register, Filter filter) {
        List<Entry> once = Timeline.once(register.entries(filter));
        assertThat(store.frequencies(filter)).containsExactlyInAnyOrderElementsOf(Frequency.of(once));
        assertThat(store.bonds(filter)).containsExactlyInAnyOrderElementsOf(Bond.of(register.entries(filter)));
        assertThat(store.places(filter)).containsExactlyInAnyOrderElementsOf(Located.of(once));
        Set<Strand> strands =
                once.stream().map(entry -> Strand.of(entry.finding())).limit(2).collect(Collectors.toSet());
        List<Entry> some = once.stream()
                .filter(entry -> strands.contains(Strand.of(entry.finding())))
                .toList();
        assertThat(store.once(filter, strands, Paging.ALL)).isEqualTo(some);
        assertThat(store.once(filter, strands, new Paging(1, 1)))
                .isEqualTo(new Paging(1, 1).of(some).items());
        for (Located one : Located.of(once)) {
            one.place()
                    .map(PlaceId::of)
                    .ifPresent(id -> assertThat(store.once(filter, strands, id, Paging.ALL))
                            .isEqualTo(some.stream()
                                    .filter(entry -> Located.place(entry.finding())
                                            .map(PlaceId::of)
                                            .filter(id::equals)
                                            .isPresent())
                                    .toList()));
        }
    }

    void countsTopicsAs(Register register, Side side) {
        Map<String, Integer> topics = new HashMap<>();
        Set<String> quoting = new TreeSet<>();
        for (Entry entry : register.entries(Filter.of(Finding.Kind.STATEMENT))) {
            if (Positions.isSaidBy(side, entry)) {
                ((Statement) entry.finding()).topics().forEach(topic -> topics.merge(topic, 1, Integer::sum));
            }
        }
        side.actors()
                .forEach(actor -> register.entries(
                                Filter.of(Finding.Kind.STATEMENT).withActor(actor))
                        .forEach(entry -> quoting.add(entry.report().id())));
        assertThat(store.topics(side)).isEqualTo(topics);
        assertThat(store.quoting(side.actors())).containsExactlyElementsOf(quoting);
    }

    @Test
    void tellsFromWhomReportsHaveIt() {
        Map<String, Provenance> all = new Register(fill()).provenance();
        assertThat(store.provenance(List.of("r1", "r2")))
                .containsOnlyKeys("r1", "r2")
                .allSatisfy((report, provenance) -> assertThat(provenance).isEqualTo(all.get(report)));
    }

    List<Findings> fill() {
        List<Findings> samples = samples();
        samples.forEach(findings -> assertThat(store.add(findings)).isEqualTo(Added.NEW));
        return samples;
    }

    static List<Findings> samples() {
        return IntStream.range(0, REPORTS).mapToObj(Samples::findings).toList();
    }
}
