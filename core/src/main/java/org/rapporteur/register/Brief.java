package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;

/**
 * What one brings to a meeting of two sides.
 *
 * @param meetings the series so far
 * @param asked what the first asked of the second, or aimed at it
 * @param open what the first asked of nobody named, in reports of their meetings
 * @param promised what the second promised
 * @param refused the red lines of the second
 * @param said what the second said to the first, or on what the first asked
 * @param alleged what the first alleges against the second, and in reports of their meetings against anybody
 * @param allegedBack the same by the second
 */
public record Brief(
        List<List<Entry>> meetings,
        List<Entry> asked,
        List<Entry> open,
        List<Entry> promised,
        List<Entry> refused,
        List<Entry> said,
        List<Entry> alleged,
        List<Entry> allegedBack) {
    /** In what of these the first has a part, that is looked at. */
    public static final Set<Finding.Kind> OF_FIRST =
            Set.of(Finding.Kind.MEETING, Finding.Kind.DEMAND, Finding.Kind.ALLEGATION);

    /** The same of the second. */
    public static final Set<Finding.Kind> OF_SECOND =
            Set.of(Finding.Kind.COMMITMENT, Finding.Kind.REFUSAL, Finding.Kind.STATEMENT, Finding.Kind.ALLEGATION);

    /** With other meetings, when a person has said which are one. */
    public Brief withMeetings(List<List<Entry>> others) {
        return new Brief(others, asked, open, promised, refused, said, alleged, allegedBack);
    }

    /**
     * @param entries all of {@link #OF_FIRST} in which the first has a part, and of {@link #OF_SECOND} the second, by {@link
     *     Entry#ORDER}; others count for nothing
     */
    public static Brief of(List<Entry> entries, Side first, Side second) {
        List<List<Entry>> meetings = MeetingSeries.of(entries, first, second);
        Set<String> reports = meetings.stream()
                .flatMap(Collection::stream)
                .map(entry -> entry.report().id())
                .collect(Collectors.toSet());
        List<Entry> asked = new ArrayList<>();
        List<Entry> open = new ArrayList<>();
        List<Entry> promised = new ArrayList<>();
        List<Entry> refused = new ArrayList<>();
        List<Entry> said = new ArrayList<>();
        List<Entry> alleged = new ArrayList<>();
        List<Entry> allegedBack = new ArrayList<>();
        for (Entry entry : entries) {
            Finding finding = entry.finding();
            if (finding instanceof Demand demand && first.has(demand.by(), entry)) {
                if (second.has(demand.of(), entry) || second.has(demand.target(), entry)) {
                    asked.add(entry);
                } else if (demand.of().isEmpty()
                        && reports.contains(entry.report().id())) {
                    open.add(entry);
                }
            } else if (finding instanceof Commitment promise && second.has(promise.by(), entry)) {
                promised.add(entry);
            } else if (finding instanceof Refusal refusal && second.has(refusal.by(), entry)) {
                refused.add(entry);
            } else if (finding instanceof Statement statement
                    && statement.depth() == 0
                    && statement.status() == Statement.Status.MADE
                    && second.has(statement.source(), entry)
                    && (first.has(statement.addressee(), entry)
                            || reports.contains(entry.report().id()))) {
                said.add(entry);
            } else if (finding instanceof Allegation allegation) {
                boolean met = reports.contains(entry.report().id());
                if (first.has(allegation.by(), entry) && (met || second.has(allegation.perpetrators(), entry))) {
                    alleged.add(entry);
                }
                if (second.has(allegation.by(), entry) && (met || first.has(allegation.perpetrators(), entry))) {
                    allegedBack.add(entry);
                }
            }
        }
        return new Brief(meetings, asked, open, promised, refused, said, alleged, allegedBack);
    }
}
