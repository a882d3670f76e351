package org.rapporteur.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.register.Entry;

/** Reads off findings what joins two actors: meetings that happened, and what was said, outermost, by one to the other. */
public final class Ties {
    /** The most frequent first. */
    private static final Comparator<Tie> ORDER = Comparator.comparingInt(Tie::times)
            .reversed()
            .thenComparing(Tie::kind)
            .thenComparing(Tie::from)
            .thenComparing(Tie::to);

    private record Pair(String from, String to, Tie.Kind kind) {}

    private final Set<String> known;
    private final Map<Pair, Tie> ties = new LinkedHashMap<>();

    private Ties(Set<String> known) {
        this.known = known;
    }

    /** @param known the actors that may be shown; a private person is none */
    public static List<Tie> of(Collection<Entry> entries, Set<String> known, Set<Tie.Kind> kinds) {
        Ties ties = new Ties(known);
        entries.forEach(ties::add);
        return ties.ties.values().stream()
                .filter(tie -> kinds.contains(tie.kind()))
                .sorted(ORDER)
                .toList();
    }

    private void add(Entry entry) {
        Finding finding = entry.finding();
        if (finding instanceof Meeting meeting && meeting.status() == EventStatus.HAPPENED) {
            List<String> parties = ids(
                    meeting.participants().stream().map(Participant::reference).toList());
            for (int at = 0; at < parties.size(); at++) {
                for (String other : parties.subList(at + 1, parties.size())) {
                    add(parties.get(at), other, Tie.Kind.MET, entry);
                }
            }
        } else if (finding instanceof Statement statement
                && statement.status() == Statement.Status.MADE
                && statement.depth() == 0) {
            add(statement.source(), statement.addressee(), Tie.Kind.SPOKE, entry);
        } else if (finding instanceof Demand demand) {
            add(demand.by(), demand.of(), Tie.Kind.ASKED, entry);
        } else if (finding instanceof Allegation allegation) {
            add(allegation.by(), allegation.perpetrators(), Tie.Kind.ALLEGED, entry);
        }
    }

    private void add(List<Reference> from, List<Reference> to, Tie.Kind kind, Entry entry) {
        for (String one : ids(from)) {
            for (String other : ids(to)) {
                if (!one.equals(other)) {
                    add(one, other, kind, entry);
                }
            }
        }
    }

    private void add(String from, String to, Tie.Kind kind, Entry entry) {
        ties.merge(new Pair(from, to, kind), new Tie(from, to, kind, 1, entry.days(), entry.days()), Tie::and);
    }

    private List<String> ids(List<Reference> references) {
        List<String> ids = new ArrayList<>();
        references.stream()
                .map(Reference::actor)
                .flatMap(Optional::stream)
                .filter(known::contains)
                .distinct()
                .sorted()
                .forEach(ids::add);
        return ids;
    }
}
