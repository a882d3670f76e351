package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Voice;

/**
 * Events as a table of event data. What a statement claims is no row here: its row is the claiming, an accusation by the
 * speaker. The claimed events themselves are told apart by {@link #claims}.
 */
public final class EventTable {
    private final List<CodedColumns.Column> columns;
    private final boolean inPairs;
    private final CodeBook codes;
    private final RegisterFacts register;
    private final boolean redacted;

    private EventTable(
            CodedColumns columns, boolean inPairs, CodeBook codes, RegisterFacts register, boolean redacted) {
        this.columns = columns.all();
        this.inPairs = inPairs;
        this.codes = codes;
        this.register = register;
        this.redacted = redacted;
    }

    /**
     * The columns of POLECAT's files, separated by commas.
     *
     * @param register what people hold of the findings
     * @param redacted whether a role stands in place of the name of a private person
     */
    public static EventTable plover(CodeBook codes, RegisterFacts register, boolean redacted) {
        return new EventTable(PloverColumns.all(), false, codes, register, redacted);
    }

    /**
     * The columns of ICEWS, separated by tabs, with a row for each pair of actor and recipient.
     *
     * @param register what people hold of the findings
     * @param redacted whether a role stands in place of the name of a private person
     */
    public static EventTable cameo(CodeBook codes, RegisterFacts register, boolean redacted) {
        return new EventTable(CameoColumns.all(), true, codes, register, redacted);
    }

    /** The heading with its end of line. */
    public String heading() {
        return line(columns.stream().map(CodedColumns.Column::name).toList());
    }

    /**
     * The rows of one report, in the order of the text: events in the reporter's voice, and the claiming of others.
     *
     * @param every also what is planned, supposed or denied, which {@code X_Status} tells apart
     */
    public List<String> rows(Findings findings, boolean every) {
        return rows(Told.of(findings, every), findings);
    }

    /** What statements claim, whatever its status: nothing that may be counted with the other rows. */
    public List<String> claims(Findings findings) {
        return rows(
                findings.of(Event.class)
                        .filter(event -> event.voice() == Voice.STATEMENT)
                        .toList(),
                findings);
    }

    private List<String> rows(List<Event> events, Findings findings) {
        Coding coding = new Coding(findings, codes, register, redacted);
        return events.stream()
                .flatMap(event -> inPairs ? pairs(event) : Stream.of(event))
                .map(event -> line(columns.stream()
                        .map(column -> column.cell().apply(event, coding))
                        .toList()))
                .toList();
    }

    private String line(List<String> cells) {
        return inPairs ? Csv.tabbed(cells) : Csv.row(cells);
    }

    /** An event between every actor and every recipient; several pairs have numbers behind the id. */
    private static Stream<Event> pairs(Event event) {
        List<Event> pairs = new ArrayList<>();
        for (List<Reference> actor : each(event.actors())) {
            for (List<Reference> recipient : each(event.recipients())) {
                pairs.add(Pair.of(event, actor, recipient, pairs.size() + 1));
            }
        }
        return pairs.size() == 1 ? Stream.of(event) : pairs.stream();
    }

    private static List<List<Reference>> each(List<Reference> references) {
        return references.isEmpty()
                ? List.of(List.of())
                : references.stream().map(List::of).toList();
    }
}
