package org.rapporteur.app.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.Filter;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.InstrumentDoubt;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Question;

/**
 * An instrument together with the unclear names of which a person says that they mean it; in the list of instruments they stand apart.
 *
 * @param id of the one that was asked for
 * @param with the others, the one that is meant first
 * @param questions which instrument is meant: those that are open, and those that were decided
 */
public record OneInstrument(String id, List<Meant> with, List<Question> questions) {
    /** Of more instruments with the words of a name in theirs the joined ones are not looked up. */
    private static final int NAMESAKES = 20;

    public OneInstrument {
        with = List.copyOf(with);
        questions = List.copyOf(questions);
    }

    /**
     * An instrument that a person holds to be one with that of which it stands here.
     *
     * @param instrument its id
     * @param unclear the name that reports leave unclear
     * @param decision what it means, said by whom, and why
     */
    public record Meant(String instrument, String unclear, Decision decision) {}

    public static OneInstrument of(String id, Reading reading) {
        Remarks remarks = reading.remarks();
        List<InstrumentDoubt> doubts = reading.doubts(id);
        List<Meant> with = new ArrayList<>();
        String meant = id;
        for (InstrumentDoubt doubt : doubts) {
            Optional<Choice> choice = choice(doubt, remarks);
            if (doubt.instrument().equals(id) && choice.isPresent()) {
                meant = choice.get().candidate();
                with.add(new Meant(meant, doubt.name(), choice.get().yes()));
            }
        }
        String whole = meant;
        for (InstrumentDoubt doubt : whole.equals(id) ? doubts : reading.doubts(whole)) {
            choice(doubt, remarks)
                    .filter(one ->
                            one.candidate().equals(whole) && !doubt.instrument().equals(id))
                    .ifPresent(one -> with.add(new Meant(doubt.instrument(), doubt.name(), one.yes())));
        }
        return new OneInstrument(
                id,
                with,
                doubts.stream()
                        .flatMap(doubt -> questions(doubt, remarks).stream())
                        .toList());
    }

    /** Which of several a person holds to be meant. */
    private record Choice(String candidate, Decision yes) {}

    /** The filter with all that people hold to be one with the instruments it asks for. */
    public static Filter joined(Filter filter, Reading reading) {
        Set<String> all = new HashSet<>(filter.instruments());
        for (String asked : filter.instruments()) {
            List<String> ids = Filter.isId(asked)
                    ? List.of(asked)
                    : reading.instruments(Optional.of(asked), Paging.first(NAMESAKES)).items().stream()
                            .map(InstrumentDossier::id)
                            .toList();
            ids.forEach(id -> all.addAll(
                    of(id, reading).with().stream().map(Meant::instrument).toList()));
        }
        return filter.withInstruments(all);
    }

    /** Whoever spoke last. */
    private static Optional<Choice> choice(InstrumentDoubt doubt, Remarks remarks) {
        return doubt.candidates().stream()
                .flatMap(candidate -> Decision.of(doubt.question(candidate), remarks)
                        .filter(Decision::isYes)
                        .map(yes -> new Choice(candidate, yes))
                        .stream())
                .max(Comparator.comparing(choice -> choice.yes().when()));
    }

    /** Once it is known which is meant, nothing more is asked. */
    private static List<Question> questions(InstrumentDoubt doubt, Remarks remarks) {
        boolean known = choice(doubt, remarks).isPresent();
        return doubt.candidates().stream()
                .map(doubt::question)
                .filter(question -> !known || Decision.of(question, remarks).isPresent())
                .toList();
    }

    /** Of all that are one. */
    public List<String> ids() {
        return Stream.concat(Stream.of(id), with.stream().map(Meant::instrument))
                .toList();
    }

    /** Why a mention of this one stands with the others; empty for the instrument's own. */
    public Optional<Meant> by(String instrument) {
        return with.stream().filter(one -> one.instrument().equals(instrument)).findFirst();
    }
}
