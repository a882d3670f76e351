package org.rapporteur.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.When;
import org.rapporteur.register.ActorDossier;

/**
 * Who met whom and who spoke to whom, as a network in GEXF 1.2. A node is an actor, never a private person. An edge with the label
 * {@code met} has no direction; {@code spoke to} goes from the speaker to the addressee. The weight is how often.
 */
public final class NetworkExport implements Exporter {
    private static final String MET = "met";
    private static final String SPOKE = "spoke to";

    /** From whom to whom. */
    record Edge(String source, String target, String label) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            return (source + '\n' + target + '\n' + label)
                    .compareTo(other.source + '\n' + other.target + '\n' + other.label);
        }

        boolean isDirected() {
            return label.equals(SPOKE);
        }
    }

    /** How often, and the first and last day that reports give. */
    record Seen(int times, Optional<String> first, Optional<String> last) {
        Seen and(Seen other) {
            return new Seen(times + other.times, either(first, other.first, -1), either(last, other.last, 1));
        }

        private static Optional<String> either(Optional<String> one, Optional<String> other, int sign) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.or(() -> other);
            }
            return one.get().compareTo(other.get()) * sign >= 0 ? one : other;
        }
    }

    private final Appendable out;
    private final Map<String, Actor> nodes = new TreeMap<>();
    private final Map<Edge, Seen> edges = new TreeMap<>();

    public NetworkExport(Appendable out) {
        this.out = out;
    }

    @Override
    public void add(Findings findings) {
        findings.actors().stream()
                .filter(actor -> !ActorDossier.isPrivate(actor))
                .forEach(actor -> nodes.putIfAbsent(actor.id(), actor));
        findings.of(Meeting.class)
                .filter(meeting -> meeting.status() == EventStatus.HAPPENED)
                .forEach(this::add);
        findings.of(Statement.class)
                .filter(statement -> statement.status() == Statement.Status.MADE && statement.depth() == 0)
                .forEach(statement ->
                        add(statement, findings.report().published().map(Object::toString)));
    }

    private void add(Meeting meeting) {
        List<String> parties =
                ids(meeting.participants().stream().map(Participant::reference).toList());
        Seen once = seen(meeting.when().flatMap(When::edtf).filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}")));
        for (int at = 0; at < parties.size(); at++) {
            for (String other : parties.subList(at + 1, parties.size())) {
                edges.merge(new Edge(parties.get(at), other, MET), once, Seen::and);
            }
        }
    }

    private void add(Statement statement, Optional<String> day) {
        for (String speaker : ids(statement.source())) {
            for (String addressee : ids(statement.addressee())) {
                if (!speaker.equals(addressee)) {
                    edges.merge(new Edge(speaker, addressee, SPOKE), seen(day), Seen::and);
                }
            }
        }
    }

    private static Seen seen(Optional<String> day) {
        return new Seen(1, day, day);
    }

    /** Those known that may be nodes, each once, in the order of their ids. */
    private List<String> ids(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> reference.actor().stream())
                .filter(nodes::containsKey)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void close() throws IOException {
        out.append(Xml.of(xml -> new Gexf(xml).write(nodes, edges)));
    }
}
