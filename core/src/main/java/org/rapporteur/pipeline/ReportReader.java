package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.ActorFinder;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Authority;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.Coreference;
import org.rapporteur.diplomacy.DiplomacyReader;
import org.rapporteur.event.EventCoder;
import org.rapporteur.event.EventOptions;
import org.rapporteur.event.Events;
import org.rapporteur.event.RetoldEvents;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.OneSided;
import org.rapporteur.finding.Report;
import org.rapporteur.instrument.InstrumentFinder;
import org.rapporteur.instrument.Instruments;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.Language;
import org.rapporteur.language.text.Doc;
import org.rapporteur.place.Gazetteer;
import org.rapporteur.place.PlaceFinder;
import org.rapporteur.source.ReadApart;
import org.rapporteur.statement.SideFinder;
import org.rapporteur.statement.StatementReader;
import org.rapporteur.statement.Statements;
import org.rapporteur.time.DateReader;
import org.rapporteur.time.DateWords;
import org.rapporteur.topic.TopicFinder;

/** Reads a report from its text to its findings: every stage once, in the order in which each needs the last. Safe for many threads. */
public final class ReportReader {
    private final Language language;
    private final String models;
    private final PlaceFinder places;
    private final DateReader dates;
    private final ActorFinder actors;
    private final InstrumentFinder instruments;
    private final Coreference coreference;
    private final StatementReader statements;
    private final EventCoder events;
    private final DiplomacyReader diplomacy;

    /** Loads models, and knowledge beside them: takes a moment; keep the reader. */
    public ReportReader(Knowledge knowledge) {
        this(knowledge, EventOptions.DEFAULT);
    }

    /** As {@link #ReportReader(Knowledge)}, with a choice of how events are coded. */
    public ReportReader(Knowledge knowledge, EventOptions eventOptions) {
        Loading<Language> english = Loading.of(Language::english);
        Loading<PlaceFinder> toponyms = Loading.of(() -> new PlaceFinder(Gazetteer.load(knowledge), knowledge));
        Agents agents = Agents.load(knowledge);
        Loading<EventCoder> coder = Loading.of(() -> new EventCoder(knowledge, agents, eventOptions, Version.PROGRAM));
        Authority authority = Authority.load(knowledge);
        TopicFinder topics = TopicFinder.load(knowledge);
        this.dates = new DateReader(DateWords.load(knowledge));
        this.actors = new ActorFinder(authority, agents);
        this.instruments = new InstrumentFinder(knowledge);
        this.coreference = new Coreference(knowledge, authority, agents);
        this.statements = new StatementReader(knowledge, agents, topics, Version.PROGRAM);
        this.diplomacy = new DiplomacyReader(knowledge, topics, Version.PROGRAM);
        this.events = coder.get();
        this.places = toponyms.get();
        this.language = english.get();
        this.models = language.models()
                + knowledge.fingerprint().map(mark -> " knowledge-" + mark).orElse("");
    }

    /** What it reads with: the versions of the models, and a mark of the user's own knowledge where there is some. */
    public String models() {
        return models;
    }

    /** The findings of a report; a report in another language than English is kept without any. */
    public Findings read(Report report) {
        if (report.language().filter(code -> !code.equals("en")).isPresent()) {
            return new FindingsAssembler(report, models)
                    .assemble(List.of(), List.of(), List.of(), Cast.EMPTY, Instruments.NONE, Optional.empty());
        }
        Doc doc = language.read(report.text(), ReadApart.of(report));
        List<Mention> toponyms = places.find(doc, Optional.empty());
        List<DateExpression> when = dates.read(doc, report.published());
        Instruments texts = instruments.find(doc, toponyms, report.published());
        Cast cast = coreference.resolve(report.id(), doc, actors.find(doc, toponyms, report.published()));
        Statements said = statements.read(report, doc, cast, texts);
        Events done = events.code(report, doc, cast, when, said);
        List<Finding> findings = new ArrayList<>();
        said.all().forEach(read -> findings.add(read.statement()));
        findings.addAll(RetoldEvents.once(
                report, done.all().stream().map(Events.Coded::event).toList()));
        findings.addAll(diplomacy.read(report, doc, cast, texts, when, said, done));
        Optional<OneSided> oneSided = new SideFinder(report, cast)
                .find(said.all().stream().map(Statements.Read::statement).toList());
        return new FindingsAssembler(report, models).assemble(cast.mentions(), when, findings, cast, texts, oneSided);
    }
}
