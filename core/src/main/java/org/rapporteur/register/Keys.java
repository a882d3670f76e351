package org.rapporteur.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.json.PlaceId;
import org.rapporteur.language.text.Span;

/**
 * What a finding can be found by: its days, its actors, places, instruments and topics, and all its spans.
 *
 * @param about ids of actors whom a statement's content names and who are no source of it: they have no part in the finding
 * @param instruments those that it takes a stance to, and those on an agenda
 */
public record Keys(
        Optional<Days> days,
        List<Key> actors,
        List<Key> places,
        List<Key> instruments,
        List<String> topics,
        List<Place> spans,
        List<String> about) {
    /**
     * One thing in one role.
     *
     * @param id empty for words that were not resolved
     * @param folded the words and all names, as {@link Folded} makes them
     */
    public record Key(String role, Optional<String> id, String folded) {
        boolean matches(String wanted) {
            String words = Filter.isId(wanted) ? "" : Folded.of(wanted);
            return id.filter(wanted::equals).isPresent() || (!words.isEmpty() && folded.contains(words));
        }
    }

    /** A span in one role, as "evidence" or "source". */
    public record Place(String role, Span span) {}

    public Keys {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        instruments = List.copyOf(instruments);
        topics = List.copyOf(topics);
        spans = List.copyOf(spans);
        about = List.copyOf(about);
    }

    /** The keys of all findings of a report, in their order. */
    public static List<Keys> of(Findings findings) {
        Names names = new Names(findings);
        Optional<Days> published = findings.report().published().map(Days::of);
        return findings.findings().stream()
                .map(finding -> new Gatherer(names, published, findings.mentions()).gather(finding))
                .toList();
    }

    /** Goes through the parts of one finding. */
    private static final class Gatherer {
        private final Names names;
        private Optional<Days> days;
        private final List<Key> actors = new ArrayList<>();
        private final List<Key> places = new ArrayList<>();
        private final List<Key> instruments = new ArrayList<>();
        private final List<String> topics = new ArrayList<>();
        private final List<Place> spans = new ArrayList<>();

        private final List<String> about = new ArrayList<>();
        private final List<Mention> mentions;

        Gatherer(Names names, Optional<Days> published, List<Mention> mentions) {
            this.names = names;
            this.mentions = mentions;
            days = published;
        }

        Keys gather(Finding finding) {
            finding.evidence().spans().forEach(span -> spans.add(new Place("evidence", span)));
            switch (finding.kind()) {
                case STATEMENT -> statement((Statement) finding);
                case EVENT -> event((Event) finding);
                case MEETING -> meeting((Meeting) finding);
                case DEMAND -> demand((Demand) finding);
                case COMMITMENT -> commitment((Commitment) finding);
                case REFUSAL -> refusal((Refusal) finding);
                case ALLEGATION -> allegation((Allegation) finding);
            }
            return new Keys(days, actors, places, instruments, topics, spans, about);
        }

        private void statement(Statement statement) {
            references("source", statement.source());
            references("addressee", statement.addressee());
            references("behalf", statement.behalf());
            statement.cue().ifPresent(words -> words("cue", words));
            statement.content().forEach(words -> words("content", words));
            statement.condition().ifPresent(words -> words("condition", words));
            topics.addAll(statement.topics());
            stances(statement.instruments());
            statement.content().forEach(words -> about(words.span(), statement.source()));
        }

        private void about(Span content, List<Reference> source) {
            mentions.stream()
                    .filter(mention -> content.contains(mention.span()))
                    .map(Mention::actor)
                    .flatMap(Optional::stream)
                    .filter(id -> source.stream()
                            .noneMatch(speaker -> speaker.actor().filter(id::equals).isPresent()))
                    .filter(id -> !about.contains(id))
                    .forEach(about::add);
        }

        private void event(Event event) {
            references("actors", event.actors());
            references("recipients", event.recipients());
            words("trigger", event.trigger());
            event.quantity().forEach(quantity -> spans.add(new Place("quantity", quantity.span())));
            if (event.historical()) {
                days = Optional.empty();
            }
            when(event.when());
            where(event.where());
        }

        private void meeting(Meeting meeting) {
            references(
                    "participants",
                    meeting.participants().stream().map(Participant::reference).toList());
            when(meeting.when());
            where(meeting.where());
            meeting.agenda()
                    .forEach(id -> instruments.add(new Key("agenda", Optional.of(id), names.of(Optional.of(id), ""))));
        }

        private void demand(Demand demand) {
            references("by", demand.by());
            references("of", demand.of());
            references("target", demand.target());
            words("asked", demand.asked());
            demand.condition().ifPresent(words -> words("condition", words));
            topics.addAll(demand.topics());
            stances(demand.instruments());
        }

        private void commitment(Commitment commitment) {
            references("by", commitment.by());
            references("to", commitment.to());
            words("promised", commitment.promised());
            commitment.condition().ifPresent(words -> words("condition", words));
            topics.addAll(commitment.topics());
            stances(commitment.instruments());
        }

        private void refusal(Refusal refusal) {
            references("by", refusal.by());
            references("to", refusal.to());
            words("refused", refusal.refused());
            refusal.condition().ifPresent(words -> words("condition", words));
            topics.addAll(refusal.topics());
            stances(refusal.instruments());
        }

        private void allegation(Allegation allegation) {
            references("perpetrators", allegation.perpetrators());
            references("victims", allegation.victims());
            references("by", allegation.by());
            allegation.harm().forEach(harm -> spans.add(new Place("harm", harm.span())));
            allegation.characterisedAs().ifPresent(words -> words("characterised_as", words));
            when(allegation.when());
            where(allegation.where());
            topics.addAll(allegation.topics());
        }

        private void references(String role, List<Reference> references) {
            for (Reference reference : references) {
                actors.add(new Key(role, reference.actor(), names.of(reference.actor(), reference.text())));
                spans.add(new Place(role, reference.span()));
            }
        }

        private void words(String role, Words words) {
            spans.add(new Place(role, words.span()));
        }

        private void stances(List<Statement.InstrumentStance> stances) {
            for (Statement.InstrumentStance stance : stances) {
                Optional<String> id = Optional.of(stance.instrument());
                instruments.add(new Key("instruments", id, names.of(id, "")));
                spans.add(new Place("instruments", stance.span()));
            }
        }

        private void when(Optional<When> when) {
            when.ifPresent(known -> spans.add(new Place("when", known.span())));
            // A time that is given but cannot be told ("in recent years") is not the day of the report.
            when.ifPresent(known -> days = known.edtf().flatMap(Days::of));
        }

        private void where(Optional<Where> where) {
            where.ifPresent(known -> {
                Optional<String> id = known.place().map(PlaceId::of);
                places.add(new Key("where", id, names.of(known.place(), id, known.text())));
                spans.add(new Place("where", known.span()));
            });
        }
    }
}
