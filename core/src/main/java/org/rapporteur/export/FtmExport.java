package org.rapporteur.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;

/**
 * Entities of FollowTheMoney, one in each line of JSON. What is alleged is a {@code Note} on its article, whose description
 * begins "X alleged, according to Y:"; it has no link to the accused. Nobody gets a topic. In this format's model an occupancy
 * cannot point to its proof, so its words stand in the description and its address in {@code sourceUrl}.
 */
public final class FtmExport implements Exporter {
    private final Appendable out;
    private final boolean redacted;
    private final Set<String> written = new HashSet<>();

    /** @param redacted whether private persons are left out */
    public FtmExport(Appendable out, boolean redacted) {
        this.out = out;
        this.redacted = redacted;
    }

    @Override
    public void add(Findings findings) throws IOException {
        InReport report = new InReport(findings, RegisterFacts.NONE, redacted);
        FtmEntities entities = new FtmEntities(report);
        write(entities.article());
        for (Actor actor : findings.actors()) {
            if (!report.hides(actor)) {
                // The parts of one entity, as different reports have them, are joined by whoever reads the format.
                write(entities.actor(actor));
                writeAll(mentioned(actor, findings) ? List.of(entities.mention(actor)) : List.of());
                writeAll(entities.offices(actor));
            }
        }
        for (Happening happening : Happening.of(findings)) {
            write(happening.alleged() ? entities.note(happening) : entities.event(happening));
        }
        for (Finding claiming : new Claimings(findings).all()) {
            write(entities.note(claiming));
        }
    }

    private static boolean mentioned(Actor actor, Findings findings) {
        return findings.mentions().stream()
                .map(Mention::actor)
                .anyMatch(id -> id.filter(actor.id()::equals).isPresent());
    }

    private void writeAll(List<FtmEntity> entities) throws IOException {
        for (FtmEntity entity : entities) {
            write(entity);
        }
    }

    private void write(FtmEntity entity) throws IOException {
        String line = entity.toString();
        if (written.add(line)) {
            out.append(line).append('\n');
        }
    }

    @Override
    public void close() {
        // Every line stands for itself.
    }
}
