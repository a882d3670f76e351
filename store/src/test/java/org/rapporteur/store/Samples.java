package org.rapporteur.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Strength;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/** Small reports about an invented conflict, the same for the same number, with findings of several kinds in them. */
final class Samples {
    static final String PROGRAM = "0.1.0";
    static final String MODELS = "m1";

    private static final List<String> SPEAKERS = List.of("Ana Oru", "Valdara", "Rhûn Front", "a farmer");
    private static final List<String> TOWNS = List.of("Port Kesh", "Mirat");
    private static final String ACCORD = "Kesh Accord";

    private final Random random;
    private final Report report;

    private Samples(int number, String id, String more) {
        random = new Random(number);
        String text = "\ud83d\udd4a " + pick(SPEAKERS) + " urged " + pick(SPEAKERS) + " to honour the " + ACCORD
                + " and met envoys in " + pick(TOWNS) + " on Sunday." + more;
        report = new Report(
                id,
                Optional.of("Report number " + number),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(LocalDate.of(2021, 5, 1 + number % 28)),
                Optional.of("The Kesh Courier"),
                List.of(),
                Optional.of("en"),
                Optional.empty(),
                text,
                List.of());
    }

    static Findings findings(int number) {
        return new Samples(number, "r" + number, "").findings(PROGRAM);
    }

    /** The same report as {@link #findings(int)} gives, with another text. */
    static Findings changed(int number) {
        return new Samples(number, "r" + number, " The text was corrected.").findings(PROGRAM);
    }

    /** The same report as {@link #findings(int)} gives, with more text. */
    static Findings with(int number, String more) {
        return new Samples(number, "r" + number, more).findings(PROGRAM);
    }

    static Findings readBy(String program, int number) {
        return new Samples(number, "r" + number, "").findings(program);
    }

    private Findings findings(String program) {
        List<String> speakers =
                SPEAKERS.stream().filter(report.text()::contains).toList();
        List<String> towns = TOWNS.stream().filter(report.text()::contains).toList();
        List<Mention> mentions = new ArrayList<>();
        speakers.forEach(
                name -> mentions.add(mention(name, Mention.Type.PERSON, Optional.of(actorId(name)), Optional.empty())));
        towns.forEach(
                name -> mentions.add(mention(name, Mention.Type.PLACE, Optional.empty(), Optional.of(place(name)))));
        mentions.add(
                mention("envoys", Mention.Type.DESCRIPTION, Optional.of(actorId(speakers.get(0))), Optional.empty()));
        mentions.add(new Mention(
                span(ACCORD),
                ACCORD,
                Mention.Type.INSTRUMENT,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of("kesh-accord")));
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        return new Findings(
                report,
                program,
                MODELS,
                mentions,
                List.of(new DateExpression(
                        span("Sunday"), "Sunday", Optional.empty(), Optional.empty(), DateExpression.Type.DATE)),
                found(reference(speakers.get(0)), reference(speakers.get(speakers.size() - 1)), place(towns.get(0))),
                speakers.stream().map(Samples::actor).toList(),
                towns.stream()
                        .map(name -> new NamedPlace(place(name), List.of(name)))
                        .toList(),
                List.of(new Instrument("kesh-accord", "agreement", ACCORD, List.of(ACCORD), Optional.of("2020-11"))));
    }

    private List<Finding> found(Reference first, Reference last, Place town) {
        List<Finding> found = new ArrayList<>();
        Evidence urged = evidence("urged");
        Evidence met = evidence("met");
        var accord = List.of(
                new Statement.InstrumentStance("kesh-accord", Statement.Stance.WANTS_IMPLEMENTED, span(ACCORD)));
        Words asked = words("to honour the " + ACCORD);
        Statement statement = new Statement(
                id(Finding.Kind.STATEMENT, urged),
                report.id(),
                List.of(first),
                Optional.of(words("urged")),
                List.of(asked),
                SpeechAct.REQUEST,
                Statement.Form.INDIRECT,
                Statement.Status.MADE,
                0,
                Optional.empty(),
                List.of(last),
                List.of(),
                Modality.ASSERTED,
                Polarity.POSITIVE,
                Strength.STRONG,
                Optional.empty(),
                List.of("implementation"),
                accord,
                urged);
        found.add(statement);
        found.add(new Demand(
                id(Finding.Kind.DEMAND, urged),
                report.id(),
                List.of(first),
                List.of(last),
                List.of(),
                asked,
                Demand.Force.URGE,
                Demand.Direction.DO,
                Optional.empty(),
                statement.id(),
                List.of(),
                accord,
                urged));
        Optional<Where> where = Optional.of(new Where(span(town.name()), town.name(), Optional.of(town)));
        Optional<When> when = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new When(
                        span("Sunday"), "Sunday", Optional.empty(), Optional.of("2021-0" + (1 + random.nextInt(6)))));
        found.add(new Meeting(
                id(Finding.Kind.MEETING, met),
                report.id(),
                List.of(new Participant(first, Optional.of("minister"), Optional.empty())),
                EventStatus.HAPPENED,
                Optional.of("meeting"),
                Optional.empty(),
                where,
                when,
                List.of("kesh-accord"),
                met));
        Voice voice = random.nextBoolean() ? Voice.REPORTER : Voice.STATEMENT;
        found.add(new Event(
                id(Finding.Kind.EVENT, met),
                report.id(),
                EventType.CONSULT,
                Optional.empty(),
                List.of(),
                "040",
                1,
                List.of(first),
                List.of(last),
                words("met"),
                EventStatus.HAPPENED,
                false,
                voice,
                Optional.of(statement.id()),
                List.of(),
                when,
                where,
                met));
        if (random.nextInt(3) == 0) {
            found.add(new Allegation(
                    id(Finding.Kind.ALLEGATION, met),
                    report.id(),
                    "shelling",
                    List.of(last),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Allegation.Scope.GENERAL,
                    List.of(),
                    Voice.REPORTER,
                    Optional.empty(),
                    where,
                    when,
                    List.of(),
                    met));
        }
        return found;
    }

    private String id(Finding.Kind kind, Evidence evidence) {
        return FindingId.of(report.id(), kind, "", evidence.spans());
    }

    private Evidence evidence(String word) {
        return new Evidence(List.of(span(word)), "test", "1", 0.5);
    }

    private Words words(String words) {
        return Words.of(span(words), report.text());
    }

    private Reference reference(String name) {
        return new Reference(span(name), name, Optional.of(actorId(name)));
    }

    private Mention mention(String name, Mention.Type type, Optional<String> actor, Optional<Place> place) {
        return new Mention(span(name), name, type, actor, place.isPresent(), place, Optional.empty());
    }

    private Span span(String words) {
        int start = report.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String actorId(String name) {
        return "name:" + name;
    }

    /** The farmer, a civilian without an office, is a private person. */
    private static Actor actor(String name) {
        boolean minister = name.equals("Ana Oru");
        return new Actor(
                actorId(name),
                minister || name.startsWith("a ") ? Actor.Kind.PERSON : Actor.Kind.GROUP,
                name,
                List.of(name),
                Optional.empty(),
                Optional.of(minister ? "GOV" : "CVL"),
                minister
                        ? List.of(new Actor.Office(
                                "Foreign minister",
                                Optional.empty(),
                                Optional.of("2019"),
                                Optional.empty(),
                                Optional.empty()))
                        : List.of());
    }

    private static Place place(String name) {
        return new Place(
                name.equals("Mirat") ? Optional.of("g:1") : Optional.empty(),
                name,
                name.equals("Mirat") ? Optional.of(new Place.Point(1.5, -2.25)) : Optional.empty(),
                Optional.empty(),
                Place.Precision.TOWN);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
