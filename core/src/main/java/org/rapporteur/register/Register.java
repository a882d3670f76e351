package org.rapporteur.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.correction.Review;
import org.rapporteur.correction.Standing;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;

/**
 * The findings of all reports joined. What is asked of it does not depend on the order in which reports are given.
 *
 * @param reviews of those findings that a person has looked at, by their ids
 */
public record Register(List<Findings> reports, Map<String, Review> reviews) {
    public Register {
        reviews = Map.copyOf(reviews);
        reports = reports.stream()
                .sorted(Comparator.comparing(findings -> findings.report().id()))
                .toList();
    }

    /** Findings that nobody has looked at. */
    public Register(List<Findings> reports) {
        this(reports, Map.of());
    }

    /** Reports after the corrections of people. */
    public static Register of(List<Standing> reports) {
        Map<String, Review> reviews = new HashMap<>();
        reports.forEach(report -> reviews.putAll(report.reviews()));
        return new Register(reports.stream().map(Standing::findings).toList(), reviews);
    }

    /** Whether the words of a mention are a name, to be listed among the names of what it refers to. */
    public static boolean isName(Mention mention) {
        return mention.type().isName();
    }

    /** How many findings there are. */
    public Map<Tally, Integer> counts() {
        return Tally.count(
                reports.stream().flatMap(report -> report.findings().stream()).toList());
    }

    /** The findings wanted, by {@link Entry#ORDER}. */
    public List<Entry> entries(Filter filter) {
        return entries(Selection.of(filter));
    }

    /** The findings wanted, by {@link Entry#ORDER}. */
    public List<Entry> entries(Selection selection) {
        return wanted(selection).keySet().stream().sorted(Entry.ORDER).toList();
    }

    /** How many findings wanted there are of each sort. */
    public Facets facets(Selection selection) {
        Map<Tally, Integer> kinds = new HashMap<>();
        Map<LocalDate, Integer> days = new HashMap<>();
        Map<String, Integer> topics = new HashMap<>();
        Map<String, Integer> outlets = new HashMap<>();
        wanted(selection).forEach((entry, keys) -> {
            kinds.merge(Tally.of(entry.finding()), 1, Integer::sum);
            entry.days().ifPresent(known -> days.merge(known.first(), 1, Integer::sum));
            keys.topics().stream().distinct().forEach(topic -> topics.merge(topic, 1, Integer::sum));
            entry.report().outlet().ifPresent(outlet -> outlets.merge(outlet, 1, Integer::sum));
        });
        return new Facets(kinds, days, topics, outlets);
    }

    private Map<Entry, Keys> wanted(Selection selection) {
        Map<Entry, Keys> wanted = new LinkedHashMap<>();
        for (Findings findings : reports) {
            ReportHead head = ReportHead.of(findings.report());
            List<Keys> keys = Keys.of(findings);
            for (int at = 0; at < keys.size(); at++) {
                Finding finding = findings.findings().get(at);
                Review review = reviews.getOrDefault(finding.id(), Review.NONE);
                if (selection.wants(finding, keys.get(at), head, review)) {
                    wanted.put(new Entry(finding, head, keys.get(at).days(), review), keys.get(at));
                }
            }
        }
        return wanted;
    }

    /** The lines of demands, commitments and refusals, each whole, that have a voicing in a finding wanted; by {@link Lines#ORDER}. */
    public List<Line> lines(Filter filter, Voicings voicings) {
        return voiced(
                filter,
                Lines.of(reports.stream()
                        .flatMap(report -> voicings.of(report).stream())
                        .toList()));
    }

    /** Those of these lines that have a voicing in a finding wanted, in the same order. */
    public List<Line> voiced(Filter filter, List<Line> lines) {
        Set<String> wanted = ids(filter);
        return lines.stream()
                .filter(line -> line.voicings().stream().map(Voicing::finding).anyMatch(wanted::contains))
                .toList();
    }

    /** The stories that more than one report tells, one of them by a finding wanted; by {@link Stories#ORDER}. */
    public List<Story> stories(Filter filter, Facts facts) {
        Set<String> wanted = ids(filter);
        return Stories.of(facts(facts)).stream()
                .filter(Story::isShared)
                .filter(story -> story.facts().stream().map(Fact::finding).anyMatch(wanted::contains))
                .toList();
    }

    /** The contradictions of which one fact is a finding wanted; by {@link Contradiction#ORDER}. */
    public List<Contradiction> contradictions(Filter filter, Facts facts) {
        return contradictions(ids(filter), facts(facts));
    }

    private static List<Contradiction> contradictions(Collection<String> findings, List<Fact> facts) {
        return Contradictions.once(Contradictions.pairs(facts).stream()
                .filter(one -> one.concerns(findings))
                .toList());
    }

    /** Allegations that may concern one incident, one of them wanted; by {@link Incidents#ORDER}. */
    public List<Incidents.Candidate> incidents(Filter filter, Facts facts) {
        return incidents(ids(filter), facts(facts));
    }

    private static List<Incidents.Candidate> incidents(Collection<String> findings, List<Fact> facts) {
        return Incidents.of(facts).stream()
                .filter(one -> findings.contains(one.one().finding())
                        || findings.contains(one.other().finding()))
                .toList();
    }

    /** What people are asked about these findings: first what they contradict, then which may concern one incident. */
    public List<Question> questions(Collection<String> findings, Facts facts) {
        List<Fact> all = facts(facts);
        return Question.of(contradictions(findings, all), incidents(findings, all));
    }

    private List<Fact> facts(Facts facts) {
        return reports.stream().flatMap(report -> facts.of(report).stream()).toList();
    }

    private Set<String> ids(Filter filter) {
        return entries(filter).stream().map(entry -> entry.finding().id()).collect(Collectors.toSet());
    }

    /** From whom all reports have what they say, copies of one text among each other told by their words; by report. */
    public Map<String, Provenance> provenance() {
        List<Shingles> shingles =
                reports.stream().map(report -> Shingles.of(report.report())).toList();
        Map<String, Provenance> provenance = new TreeMap<>();
        for (int at = 0; at < reports.size(); at++) {
            Set<String> copies = new HashSet<>();
            for (int other = 0; other < reports.size(); other++) {
                if (shingles.get(other).areCopies(shingles.get(at))) {
                    copies.add(reports.get(other).report().id());
                }
            }
            Report report = reports.get(at).report();
            provenance.put(report.id(), Provenance.of(report).withCopies(copies.size() > 1 ? copies : Set.of()));
        }
        return provenance;
    }

    /** The findings of one part of an actor's dossier, by {@link Entry#ORDER}. Of private persons the caller asks nothing. */
    public List<Entry> part(String actor, Part part) {
        List<Entry> entries = new ArrayList<>();
        for (Findings findings : reports) {
            ReportHead head = ReportHead.of(findings.report());
            List<Keys> keys = Keys.of(findings);
            for (int at = 0; at < keys.size(); at++) {
                Finding finding = findings.findings().get(at);
                if (part.has(finding, keys.get(at), actor)) {
                    entries.add(new Entry(finding, head, keys.get(at).days()));
                }
            }
        }
        entries.sort(Entry.ORDER);
        return entries;
    }

    /** The offices of an actor over time, by {@link OfficeHeld#ORDER}. */
    public List<OfficeHeld> offices(String actor) {
        List<OfficeHeld.Named> named = new ArrayList<>();
        for (Findings findings : reports) {
            Optional<Days> published = findings.report().published().map(Days::of);
            findings.actors().stream()
                    .filter(one -> one.id().equals(actor) && !ActorDossier.isPrivate(one))
                    .flatMap(one -> one.offices().stream())
                    .map(OfficeHeld::plain)
                    .distinct()
                    .forEach(office -> named.add(new OfficeHeld.Named(office, published)));
        }
        return OfficeHeld.of(named);
    }

    /** Every place that speaks of one of these instruments, by {@link InstrumentMention#ORDER}. */
    public List<InstrumentMention> mentions(Collection<String> instruments) {
        return reports.stream()
                .flatMap(report -> InstrumentMention.of(report).stream())
                .filter(mention -> instruments.contains(mention.instrument()))
                .sorted(InstrumentMention.ORDER)
                .toList();
    }

    /** The questions about an instrument: which of the known ones it is, or whether another is this one; by id. */
    public List<InstrumentDoubt> doubts(String instrument) {
        Map<String, List<Instrument>> doubtful = new TreeMap<>();
        for (Findings findings : reports) {
            findings.instruments().stream()
                    .filter(one -> one.candidates().contains(instrument)
                            || (one.id().equals(instrument) && !one.candidates().isEmpty()))
                    .forEach(one -> doubtful.computeIfAbsent(one.id(), unseen -> new ArrayList<>())
                            .add(one));
        }
        return doubtful.values().stream().flatMap(same -> doubt(same).stream()).toList();
    }

    private Optional<InstrumentDoubt> doubt(List<Instrument> same) {
        List<String> candidates = same.stream()
                .flatMap(one -> one.candidates().stream())
                .distinct()
                .sorted()
                .toList();
        return mentions(Set.of(same.get(0).id())).stream()
                .findFirst()
                .map(own -> new InstrumentDoubt(
                        same.get(0).id(),
                        same.get(0).name(),
                        candidates,
                        own,
                        candidates.stream()
                                .flatMap(candidate ->
                                        mentions(Set.of(candidate)).stream().limit(1))
                                .toList()));
    }

    /** The actor with this id and those who speak for it. */
    public Side side(String actor, Ministries ministries) {
        List<Side.Holder> holders = new ArrayList<>();
        for (Findings findings : reports) {
            for (Actor one : findings.actors()) {
                if (ministries.speakFor(one.id(), actor)) {
                    holders.add(new Side.Holder(findings.report().id(), one.id(), Optional.empty()));
                }
                for (Actor.Office office : one.offices()) {
                    if (Side.isHeldFor(actor, one, office)) {
                        holders.add(Side.holder(findings.report().id(), one.id(), office.from(), office.to()));
                    }
                }
            }
        }
        return new Side(actor, holders.stream().distinct().toList());
    }

    /** How many statements of a side there are on each topic, by its id; those that were made, by it or on its behalf. */
    public Map<String, Integer> topics(Side side) {
        Map<String, Integer> topics = new TreeMap<>();
        entries(Filter.of(Finding.Kind.STATEMENT)).stream()
                .filter(entry -> Positions.isSaidBy(side, entry))
                .flatMap(
                        entry -> ((Statement) entry.finding()).topics().stream().distinct())
                .forEach(topic -> topics.merge(topic, 1, Integer::sum));
        return topics;
    }

    /** The reports with a statement that one of these makes, or that is made on behalf of one; by id. */
    public List<Findings> quoting(Set<String> actors) {
        return reports.stream()
                .filter(report -> report.of(Statement.class)
                        .flatMap(statement -> Stream.concat(statement.source().stream(), statement.behalf().stream()))
                        .flatMap(one -> one.actor().stream())
                        .anyMatch(actors::contains))
                .toList();
    }

    /** By id. Private persons have none. */
    public List<ActorDossier> actors() {
        Map<String, List<ActorDossier>> parts = new TreeMap<>();
        for (Findings findings : reports) {
            List<Keys> keys = Keys.of(findings);
            for (Actor actor : findings.actors()) {
                if (!ActorDossier.isPrivate(actor)) {
                    parts.computeIfAbsent(actor.id(), unseen -> new ArrayList<>())
                            .add(part(actor, findings, keys));
                }
            }
        }
        return parts.values().stream().map(Register::joinActors).toList();
    }

    /** By id. */
    public List<InstrumentDossier> instruments() {
        Map<String, List<InstrumentDossier>> parts = new TreeMap<>();
        for (Findings findings : reports) {
            List<Keys> keys = Keys.of(findings);
            for (Instrument instrument : findings.instruments()) {
                parts.computeIfAbsent(instrument.id(), unseen -> new ArrayList<>())
                        .add(part(instrument, findings, keys));
            }
        }
        return parts.values().stream().map(Register::joinInstruments).toList();
    }

    private static ActorDossier part(Actor actor, Findings findings, List<Keys> keys) {
        return new ActorDossier(
                actor.id(),
                actor.kind(),
                actor.name(),
                actor.country(),
                actor.sector(),
                names(
                        findings,
                        mention -> mention.actor().filter(actor.id()::equals).isPresent()),
                actor.offices(),
                having(findings, keys, Keys::actors, actor.id()),
                1);
    }

    private static InstrumentDossier part(Instrument instrument, Findings findings, List<Keys> keys) {
        return new InstrumentDossier(
                instrument.id(),
                instrument.type(),
                instrument.name(),
                instrument.date(),
                names(
                        findings,
                        mention -> mention.instrument()
                                .filter(instrument.id()::equals)
                                .isPresent()),
                having(findings, keys, Keys::instruments, instrument.id()),
                1);
    }

    private static ActorDossier joinActors(List<ActorDossier> parts) {
        ActorDossier first = parts.get(0);
        return new ActorDossier(
                first.id(),
                first.kind(),
                first.name(),
                first.country(),
                first.sector(),
                joinNames(parts.stream().flatMap(part -> part.names().stream())),
                parts.stream()
                        .flatMap(part -> part.offices().stream())
                        .map(office -> new Actor.Office(
                                office.title(), office.body(), office.from(), office.to(), Optional.empty()))
                        .distinct()
                        .toList(),
                joinCounts(parts.stream().map(ActorDossier::findings)),
                parts.size());
    }

    private static InstrumentDossier joinInstruments(List<InstrumentDossier> parts) {
        InstrumentDossier first = parts.get(0);
        return new InstrumentDossier(
                first.id(),
                first.type(),
                first.name(),
                first.date(),
                joinNames(parts.stream().flatMap(part -> part.names().stream())),
                joinCounts(parts.stream().map(InstrumentDossier::findings)),
                parts.size());
    }

    private static List<NameCount> names(Findings findings, Predicate<Mention> wanted) {
        return joinNames(findings.mentions().stream()
                .filter(wanted)
                .filter(Register::isName)
                .map(mention -> new NameCount(mention.text(), 1)));
    }

    private static Map<Tally, Integer> having(
            Findings findings, List<Keys> keys, Function<Keys, List<Keys.Key>> things, String id) {
        List<Finding> having = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            if (things.apply(keys.get(at)).stream()
                    .anyMatch(key -> key.id().filter(id::equals).isPresent())) {
                having.add(findings.findings().get(at));
            }
        }
        return Tally.count(having);
    }

    private static List<NameCount> joinNames(Stream<NameCount> names) {
        return names.collect(Collectors.toMap(NameCount::name, NameCount::count, Integer::sum)).entrySet().stream()
                .map(name -> new NameCount(name.getKey(), name.getValue()))
                .sorted(NameCount.ORDER)
                .toList();
    }

    private static Map<Tally, Integer> joinCounts(Stream<Map<Tally, Integer>> counts) {
        Map<Tally, Integer> sum = new HashMap<>();
        counts.forEach(part -> part.forEach((tally, count) -> sum.merge(tally, count, Integer::sum)));
        return sum;
    }
}
