package org.rapporteur.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.When;
import org.rapporteur.register.ActorDossier;

/**
 * Who met whom and who spoke to whom, as a network in GEXF 1.2. A node is an actor, never a private person. An edge with the label
 * {@code met} has no direction; {@code spoke to} goes from the speaker to the addressee. The weight is how often;
 * {@code reviewed} is how many of these findings a person vouches for.
 */
public final class NetworkExport implements Exporter {
    private static final String MET = "met";
    private static final String SPOKE = "spoke to";

    /** From whom to whom. */
    private record Pairing(String source, String target, String label) implements Comparable<Pairing> {
        private static final Comparator<Pairing> ORDER = Comparator.comparing(Pairing::source)
                .thenComparing(Pairing::target)
                .thenComparing(Pairing::label);

        @Override
        public int compareTo(Pairing other) {
            return ORDER.compare(this, other);
        }
    }

    /** How often, how often a person vouches for it, and the first and last day that reports give. */
    private record Seen(int times, int reviewed, Optional<String> first, Optional<String> last) {
        Seen and(Seen other) {
            return new Seen(
                    times + other.times,
                    reviewed + other.reviewed,
                    either(first, other.first, -1),
                    either(last, other.last, 1));
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
    private final RegisterFacts register;
    private final Map<Pairing, Seen> edges = new TreeMap<>();

    /** @param register what people hold of the findings */
    public NetworkExport(Appendable out, RegisterFacts register) {
        this.out = out;
        this.register = register;
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
        Seen once =
                seen(meeting, meeting.when().flatMap(When::edtf).filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}")));
        for (int at = 0; at < parties.size(); at++) {
            for (String other : parties.subList(at + 1, parties.size())) {
                edges.merge(new Pairing(parties.get(at), other, MET), once, Seen::and);
            }
        }
    }

    private void add(Statement statement, Optional<String> day) {
        for (String speaker : ids(statement.source())) {
            for (String addressee : ids(statement.addressee())) {
                if (!speaker.equals(addressee)) {
                    edges.merge(new Pairing(speaker, addressee, SPOKE), seen(statement, day), Seen::and);
                }
            }
        }
    }

    private Seen seen(Finding finding, Optional<String> day) {
        return new Seen(1, register.review(finding.id()).isReviewed() ? 1 : 0, day, day);
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
        Set<String> joined = new HashSet<>();
        List<Gexf.Edge> written = new ArrayList<>();
        edges.forEach((pairing, seen) -> {
            joined.addAll(List.of(pairing.source(), pairing.target()));
            written.add(new Gexf.Edge(
                    pairing.source(),
                    pairing.target(),
                    pairing.label(),
                    pairing.label().equals(SPOKE),
                    seen.times(),
                    seen.reviewed(),
                    seen.first(),
                    seen.last()));
        });
        out.append(Gexf.of(
                nodes.values().stream()
                        .filter(actor -> joined.contains(actor.id()))
                        .map(NetworkExport::node)
                        .toList(),
                written));
    }

    private static Gexf.Node node(Actor actor) {
        return new Gexf.Node(
                actor.id(), actor.name(), Optional.of(Cells.lower(actor.kind())), actor.country(), actor.sector());
    }
}
