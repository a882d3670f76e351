package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Corrections;
import org.rapporteur.correction.Doubt;
import org.rapporteur.correction.Known;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Bond;
import org.rapporteur.register.Contradiction;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Facets;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Frequency;
import org.rapporteur.register.Incidents;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.InstrumentDoubt;
import org.rapporteur.register.InstrumentMention;
import org.rapporteur.register.Line;
import org.rapporteur.register.Located;
import org.rapporteur.register.Ministries;
import org.rapporteur.register.OfficeHeld;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Part;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Question;
import org.rapporteur.register.Register;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Side;
import org.rapporteur.register.Story;
import org.rapporteur.register.Strand;

/** The register in a database: one SQLite file, or PostgreSQL. */
public final class StoredRegister implements RegisterStore {
    private final Database database;
    private final Clock clock;
    private final Comparables comparables = Comparables.of(Knowledge.builtIn());
    private final Ministries ministries = new Ministries(Knowledge.builtIn());

    private StoredRegister(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens the register, and makes it when there is none; a database on a server must be there.
     *
     * @param clock tells when a reading was added and superseded; nothing else depends on it
     */
    public static StoredRegister open(RegisterAddress address, Clock clock) {
        Database database =
                address.isDatabase() ? PostgresqlDatabase.open(address) : SqliteDatabase.open(address.file());
        StoredRegister register = new StoredRegister(database, clock);
        register.joinWhatIsMissing();
        return register;
    }

    /**
     * Writes what {@link #backup} has made into a new register.
     *
     * @param file there must be none of this name
     */
    public static void restore(Path backup, Path file) {
        RegisterFile.restore(backup, file);
    }

    private void joinWhatIsMissing() {
        for (long report : read(Joiner::missing)) {
            database.write(handle -> {
                new Joiner(handle, database.dialect(), comparables).addMissing(report);
                return report;
            });
        }
    }

    @Override
    public boolean isKnown(Report report, String program, String models) {
        return read(handle -> new ReportRows(handle).isKnown(report, program, models));
    }

    @Override
    public Added add(Findings findings) {
        return database.write(
                handle -> new RegisterWriter(handle, database.dialect(), comparables, clock.instant()).add(findings));
    }

    @Override
    public String state() {
        return read(handle -> database.dialect().state(handle));
    }

    @Override
    public Summary summary() {
        return read(handle -> new Dossiers(handle).summary());
    }

    @Override
    public List<ReportHead> reports() {
        return read(handle -> new ReportRows(handle).heads());
    }

    @Override
    public List<ReportHead> reports(Paging paging) {
        return read(handle -> new ReportRows(handle).heads(paging));
    }

    @Override
    public Paging.Slice<ReportHead> reports(ReportFilter filter, Paging paging) {
        return read(handle -> new ReportRows(handle).heads(filter, paging));
    }

    @Override
    public List<ReportHead> latestReports(Paging paging) {
        return read(handle -> new ReportRows(handle).latest(paging));
    }

    @Override
    public Optional<ReportHead> report(String id) {
        return read(handle -> new ReportRows(handle).head(id));
    }

    @Override
    public List<ReportReading> readings(String report) {
        return read(handle -> new ReportRows(handle).readings(report));
    }

    @Override
    public Optional<Findings> findings(String report) {
        return read(handle -> new ReportRows(handle).findings(report));
    }

    @Override
    public List<String> lines(String report) {
        return read(handle -> new ReportRows(handle).lines(report));
    }

    @Override
    public List<Hit> search(String query, Selection selection, Paging paging) {
        SearchQuery words = SearchQuery.of(query);
        return read(handle -> new ReportRows(handle).search(words, selection, paging, database.dialect()));
    }

    @Override
    public List<Entry> entries(Selection selection) {
        return read(handle -> new FindingRows(handle).entries(selection));
    }

    @Override
    public List<Entry> entries(Selection selection, Paging paging) {
        return read(handle -> new FindingRows(handle).entries(selection, paging));
    }

    @Override
    public List<Entry> latest(Filter filter, int limit) {
        return read(handle -> new FindingRows(handle).latest(Selection.of(filter), limit));
    }

    @Override
    public List<Frequency> frequencies(Filter filter) {
        return read(handle -> new PictureRows(handle).frequencies(filter));
    }

    @Override
    public List<Entry> once(Filter filter, Set<Strand> strands, Paging paging) {
        return read(handle -> new PictureRows(handle).once(filter, strands, Optional.empty(), paging));
    }

    @Override
    public List<Entry> once(Filter filter, Set<Strand> strands, String place, Paging paging) {
        return read(handle -> new PictureRows(handle).once(filter, strands, Optional.of(place), paging));
    }

    @Override
    public List<Located> places(Filter filter) {
        return read(handle -> new PictureRows(handle).places(filter));
    }

    @Override
    public List<Bond> bonds(Filter filter) {
        return read(handle -> new BondRows(handle).bonds(filter));
    }

    @Override
    public Map<String, Integer> topics(Side side) {
        return read(handle -> new SpokenRows(handle).topics(side));
    }

    @Override
    public List<String> quoting(Set<String> actors) {
        return read(handle -> new SpokenRows(handle).quoting(actors));
    }

    @Override
    public Facets facets(Selection selection) {
        return read(handle -> new FacetRows(handle).facets(selection));
    }

    @Override
    public Optional<Entry> finding(String id) {
        return read(handle -> new FindingRows(handle).finding(id));
    }

    @Override
    public List<Line> lines(Filter filter) {
        return read(handle -> new LineRows(handle).lines(new FindingRows(handle).ids(Selection.of(filter))));
    }

    @Override
    public Paging.Slice<Line> lines(Filter filter, Paging paging) {
        return read(handle -> new LineRows(handle).lines(Selection.of(filter), paging));
    }

    @Override
    public Optional<Line> line(String id) {
        return Line.voicing(id).flatMap(voicing -> read(handle -> new LineRows(handle).line(voicing)));
    }

    @Override
    public Side side(String actor) {
        return read(handle -> new Dossiers(handle).side(actor, ministries));
    }

    @Override
    public Map<String, Provenance> provenance(Collection<String> reports) {
        return read(handle -> {
            Map<String, Provenance> known = new ReportRows(handle).provenance(reports);
            new CopyRows(handle)
                    .copies(reports)
                    .forEach((report, copies) ->
                            known.computeIfPresent(report, (id, chain) -> chain.withCopies(copies)));
            return known;
        });
    }

    @Override
    public List<ActorDossier> actors() {
        return read(handle -> new Dossiers(handle).actors());
    }

    @Override
    public List<ActorDossier> actors(Paging paging) {
        return read(handle -> new Dossiers(handle).actors(paging));
    }

    @Override
    public Paging.Slice<ActorDossier> actors(String name, Paging paging) {
        return read(handle -> new Dossiers(handle).actors(name, paging));
    }

    @Override
    public Map<String, String> actorNames() {
        return read(handle -> new Dossiers(handle).names());
    }

    @Override
    public Optional<ActorDossier> actor(String id) {
        return read(handle -> new Dossiers(handle).actor(id));
    }

    @Override
    public List<InstrumentDossier> instruments() {
        return read(handle -> new Dossiers(handle).instruments());
    }

    @Override
    public Map<Part, Integer> parts(String actor) {
        return read(handle -> new DossierRows(handle).parts(actor));
    }

    @Override
    public Paging.Slice<Entry> part(String actor, Part part, Paging paging) {
        return read(handle -> new DossierRows(handle).part(actor, part, paging));
    }

    @Override
    public List<OfficeHeld> offices(String actor) {
        return read(handle -> new DossierRows(handle).offices(actor));
    }

    @Override
    public Paging.Slice<InstrumentMention> mentions(Collection<String> instruments, Paging paging) {
        return read(handle -> new DossierRows(handle).mentions(instruments, paging));
    }

    @Override
    public List<InstrumentDoubt> doubts(String instrument) {
        return read(handle -> new DossierRows(handle).doubts(instrument));
    }

    @Override
    public List<Story> stories(Filter filter) {
        return read(handle -> new FactRows(handle).stories(new FindingRows(handle).wanted(filter)));
    }

    @Override
    public Paging.Slice<Story> stories(Filter filter, Paging paging) {
        return read(handle -> new FactRows(handle).stories(Selection.of(filter), paging));
    }

    @Override
    public Optional<Story> story(String id) {
        return Story.finding(id).flatMap(finding -> read(handle -> new FactRows(handle).story(finding)));
    }

    @Override
    public List<Contradiction> contradictions(Filter filter) {
        return read(handle -> new FactRows(handle).contradictions(new FindingRows(handle).wanted(filter)));
    }

    @Override
    public List<Incidents.Candidate> incidents(Filter filter) {
        return read(handle -> new FactRows(handle).incidents(new FindingRows(handle).wanted(filter)));
    }

    @Override
    public List<Question> questions(Collection<String> findings) {
        Optional<List<String>> ids = Optional.of(List.copyOf(findings));
        return read(handle -> {
            FactRows facts = new FactRows(handle);
            return Question.of(facts.contradictions(ids), facts.incidents(ids));
        });
    }

    @Override
    public List<InstrumentDossier> instruments(Paging paging) {
        return read(handle -> new Dossiers(handle).instruments(paging));
    }

    @Override
    public Paging.Slice<InstrumentDossier> instruments(String name, Paging paging) {
        return read(handle -> new Dossiers(handle).instruments(name, paging));
    }

    @Override
    public Optional<InstrumentDossier> instrument(String id) {
        return read(handle -> new Dossiers(handle).instrument(id));
    }

    @Override
    public Known known() {
        return new StoredKnown(database);
    }

    @Override
    public void correct(Correction correction, Optional<String> version) {
        var unused = database.writeForGood(handle -> {
            new CorrectionWriter(handle, database.dialect(), comparables, clock.instant()).keep(correction, version);
            return correction;
        });
    }

    @Override
    public Optional<String> version(String finding) {
        return read(handle -> new FindingRows(handle).version(finding));
    }

    @Override
    public List<Recorded> corrections(CorrectionFilter filter) {
        return read(handle -> new CorrectionRows(handle).recorded(filter));
    }

    @Override
    public Paging.Slice<Recorded> corrections(CorrectionFilter filter, Paging paging) {
        return read(handle -> new CorrectionRows(handle).recorded(filter, paging));
    }

    @Override
    public Optional<Recorded> correction(String id) {
        return read(handle -> new CorrectionRows(handle).recorded(id));
    }

    @Override
    public Remarks remarks() {
        return Remarks.of(corrections(CorrectionFilter.ALL
                        .thatHold()
                        .of(
                                Correction.Kind.VERDICT,
                                Correction.Kind.INCIDENT,
                                Correction.Kind.NOTE,
                                Correction.Kind.ANSWER))
                .stream()
                .map(Recorded::correction)
                .toList());
    }

    @Override
    public List<Doubt> doubts() {
        return read(handle -> new CorrectionRows(handle).doubts());
    }

    @Override
    public Register asOf(Instant time) {
        return read(handle -> {
            List<Correction> made = new CorrectionRows(handle)
                    .recorded(CorrectionFilter.ALL).stream()
                            .filter(recorded -> !recorded.at().isAfter(time))
                            .map(Recorded::correction)
                            .toList();
            List<Correction> inForce = Corrections.inForce(made);
            ReportRows reports = new ReportRows(handle);
            return Register.of(reports.at(time).stream()
                    .map(reading -> Corrections.apply(reports.asRead(reading), inForce))
                    .toList());
        });
    }

    @Override
    public List<Change> changes(Instant since) {
        return changes(since, 0, Integer.MAX_VALUE);
    }

    @Override
    public List<Change> changes(Instant since, long after, int most) {
        return read(handle -> new CorrectionRows(handle).changes(since, after, most));
    }

    @Override
    public boolean eraseReport(String id) {
        boolean wasThere = database.write(
                handle -> new Eraser(handle, database.dialect(), comparables, clock.instant()).eraseReport(id));
        database.purge();
        return wasThere;
    }

    @Override
    public Set<String> eraseActor(String id) {
        Set<String> reports = database.write(
                handle -> new Eraser(handle, database.dialect(), comparables, clock.instant()).eraseActor(id));
        database.purge();
        return reports;
    }

    @Override
    public Redacted redactActor(String id) {
        Redacted redacted = database.write(
                handle -> new Redactor(handle, database.dialect(), comparables, clock.instant()).redact(id));
        database.purge();
        return redacted;
    }

    @Override
    public void backup(Path file) {
        database.backup(file);
    }

    @Override
    public void backup(Path file, Instant time, Runnable step) {
        NewFile.write(
                file,
                part -> read(handle -> {
                    new Replay(handle, time).into(part, step);
                    return part;
                }));
    }

    @Override
    public int readingsUntil(Instant time) {
        return read(handle -> new ReportRows(handle).until(time).size());
    }

    @Override
    public void close() {
        database.close();
    }

    private <T> T read(Function<Handle, T> question) {
        return database.read(question);
    }
}
