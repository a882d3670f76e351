package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.Line;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Side;
import org.rapporteur.register.Voicings;

/** The register in one SQLite file. */
public final class SqliteRegister implements RegisterStore {
    private final Path file;
    private final Jdbi reading;
    /** Kept open, for opening costs more than adding a small report; used by one thread at a time. */
    private final Handle writing;

    private final Voicings voicings = new Voicings(Knowledge.builtIn());

    private SqliteRegister(Path file, Jdbi reading, Handle writing) {
        this.file = file;
        this.reading = reading;
        this.writing = writing;
    }

    /** Opens the register, and makes it when there is none. */
    public static SqliteRegister open(Path path) {
        RegisterFile file = RegisterFile.open(path);
        try {
            SqliteRegister register = new SqliteRegister(
                    path,
                    Jdbi.create(file.connections(false)),
                    Jdbi.create(file.connections(true)).open());
            register.joinWhatIsMissing();
            return register;
        } catch (JdbiException e) {
            throw RegisterException.of(path, e);
        }
    }

    private void joinWhatIsMissing() {
        for (long report : read(Joiner::missing)) {
            writing.useTransaction(handle -> new Joiner(handle, voicings).addMissing(report));
        }
    }

    @Override
    public boolean isKnown(Report report, String program, String models) {
        return read(handle -> new ReportRows(handle).isKnown(report, program, models));
    }

    @Override
    public Added add(Findings findings) {
        synchronized (writing) {
            try {
                return writing.inTransaction(handle -> new RegisterWriter(handle, voicings).add(findings));
            } catch (JdbiException e) {
                throw RegisterException.of(file, e);
            }
        }
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
    public Optional<Findings> findings(String report) {
        return read(handle -> new ReportRows(handle).findings(report));
    }

    @Override
    public List<String> lines(String report) {
        return read(handle -> new ReportRows(handle).lines(report));
    }

    @Override
    public List<Hit> search(String query, int limit) {
        return read(handle -> new ReportRows(handle).search(query, limit));
    }

    @Override
    public List<Entry> entries(Filter filter) {
        return read(handle -> new FindingRows(handle).entries(filter));
    }

    @Override
    public Optional<Entry> finding(String id) {
        return read(handle -> new FindingRows(handle).finding(id));
    }

    @Override
    public List<Line> lines(Filter filter) {
        return read(handle -> new LineRows(handle).lines(new FindingRows(handle).ids(filter)));
    }

    @Override
    public Optional<Line> line(String id) {
        return Line.voicing(id).flatMap(voicing -> read(handle -> new LineRows(handle).line(voicing)));
    }

    @Override
    public Side side(String actor) {
        return read(handle -> new Dossiers(handle).side(actor));
    }

    @Override
    public Map<String, Provenance> provenance(Collection<String> reports) {
        return read(handle -> new ReportRows(handle).provenance(reports));
    }

    @Override
    public List<ActorDossier> actors() {
        return read(handle -> new Dossiers(handle).actors());
    }

    @Override
    public List<InstrumentDossier> instruments() {
        return read(handle -> new Dossiers(handle).instruments());
    }

    @Override
    public void close() {
        synchronized (writing) {
            writing.close();
        }
    }

    /** All that one question needs is read from one state of the register. */
    private <T> T read(Function<Handle, T> question) {
        try {
            return reading.inTransaction(question::apply);
        } catch (JdbiException e) {
            throw RegisterException.of(file, e);
        }
    }
}
