package org.rapporteur.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Resolution;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Strength;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/** A small report in which one minister is written in two ways. */
public final class Courier {
    public static final String REPORT = "courier-7";
    public static final String ORU = "name:ana-oru";
    public static final String OROU = "name:ana-orou";
    public static final String VALDARA = "state:valdara";
    static final String TEXT = "\ud83d\udd4a Ana Oru urged Valdara to free the detainees. She met envoys in Mirat. "
            + "Later Ana Orou left.";

    private final String text;
    private final String program;

    private Courier(String text, String program) {
        this.text = text;
        this.program = program;
    }

    public static Findings read() {
        return new Courier(TEXT, "1").findings(true);
    }

    public static Findings readBy(String program) {
        return new Courier(TEXT, program).findings(true);
    }

    /** A reading that misses the demand. */
    static Findings readBadly() {
        return new Courier(TEXT, "2").findings(false);
    }

    /** The same words further down in another text. */
    static Findings moved() {
        return new Courier("Mirat, Monday. " + TEXT, "1").findings(true);
    }

    static Findings rewritten() {
        return new Courier("Ana Oru and Ana Orou said nothing.", "1").findings(false);
    }

    static <F extends Finding> F first(Findings findings, Class<F> kind) {
        return findings.of(kind).findFirst().orElseThrow();
    }

    public static Stamp stamp(int number) {
        return new Stamp(
                "correction-" + number,
                "editor",
                Instant.parse("2026-05-31T09:00:00Z").plusSeconds(number),
                "because");
    }

    private Findings findings(boolean whole) {
        List<Finding> findings = new ArrayList<>();
        if (text.contains("urged")) {
            findings.add(statement());
            findings.add(meeting());
        }
        if (whole) {
            findings.add(demand());
        }
        return new Findings(
                new Report(
                        REPORT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("The Courier"),
                        List.of(),
                        Optional.of("en"),
                        Optional.empty(),
                        text,
                        List.of()),
                program,
                "m1",
                mentions(),
                List.of(),
                findings,
                List.of(
                        person(ORU, "Ana Oru", "minister"),
                        person(OROU, "Ana Orou", "envoy"),
                        new Actor(
                                VALDARA,
                                Actor.Kind.STATE,
                                "Valdara",
                                List.of("Valdara"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                List.of(),
                List.of());
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(List.of(mention("Ana Oru", ORU), mention("Ana Orou", OROU)));
        if (text.contains("urged")) {
            mentions.add(mention("Valdara", VALDARA));
            Span she = at("She");
            mentions.add(new Mention(
                    she,
                    "She",
                    Mention.Type.PRONOUN,
                    Optional.of(ORU),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Resolution("subject", Optional.of(at("Ana Oru")), List.of(ORU)))));
        }
        return mentions;
    }

    private Mention mention(String words, String actor) {
        return new Mention(
                at(words), words, Mention.Type.PERSON, Optional.of(actor), false, Optional.empty(), Optional.empty());
    }

    private static Actor person(String id, String name, String office) {
        return new Actor(
                id,
                Actor.Kind.PERSON,
                name,
                List.of(name),
                Optional.empty(),
                Optional.empty(),
                List.of(new Actor.Office(
                        office, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private Statement statement() {
        return new Statement(
                id(Finding.Kind.STATEMENT, at("urged")),
                REPORT,
                List.of(reference("Ana Oru", ORU)),
                Optional.of(words("urged")),
                List.of(words("free the detainees")),
                SpeechAct.DEMAND,
                Statement.Form.INDIRECT,
                Statement.Status.MADE,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                Modality.ASSERTED,
                Polarity.POSITIVE,
                Strength.PLAIN,
                Optional.empty(),
                List.of("detainees"),
                List.of(),
                evidence(at("urged")));
    }

    private Demand demand() {
        Words asked = text.contains("urged") ? words("free the detainees") : words("said nothing");
        return new Demand(
                id(Finding.Kind.DEMAND, asked.span()),
                REPORT,
                List.of(reference("Ana Oru", ORU)),
                List.of(reference("Valdara", VALDARA)),
                List.of(),
                asked,
                Demand.Force.URGE,
                Demand.Direction.DO,
                Optional.empty(),
                id(Finding.Kind.STATEMENT, at("urged")),
                List.of("detainees"),
                List.of(),
                evidence(asked.span()));
    }

    private Event meeting() {
        return new Event(
                id(Finding.Kind.EVENT, at("met")),
                REPORT,
                EventType.CONSULT,
                Optional.empty(),
                List.of(),
                "040",
                1,
                List.of(reference("She", ORU)),
                List.of(new Reference(at("envoys"), "envoys", Optional.empty())),
                words("met"),
                EventStatus.HAPPENED,
                false,
                Voice.REPORTER,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                evidence(at("met")));
    }

    private String id(Finding.Kind kind, Span span) {
        return FindingId.of(REPORT, kind, "", List.of(span));
    }

    private Evidence evidence(Span span) {
        return new Evidence(List.of(span), "cue", program, 0.9);
    }

    private Reference reference(String words, String actor) {
        return new Reference(at(words), words, Optional.of(actor));
    }

    private Words words(String words) {
        return new Words(at(words), words);
    }

    private Span at(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
