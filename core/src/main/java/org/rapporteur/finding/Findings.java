package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that was found in one report.
 *
 * @param program the program's version
 * @param models the versions of the language models
 * @param mentions by offset
 * @param dates by offset
 * @param findings in {@link Finding#ORDER}
 * @param actors that mentions and findings point to, by id; places and instruments likewise
 * @param oneSided the side that speaks almost alone, where there is one
 */
public record Findings(
        Report report,
        String program,
        String models,
        List<Mention> mentions,
        List<DateExpression> dates,
        List<Finding> findings,
        List<Actor> actors,
        List<NamedPlace> places,
        List<Instrument> instruments,
        Optional<OneSided> oneSided) {
    /** Findings of a report that is not known to let one side speak alone. */
    public Findings(
            Report report,
            String program,
            String models,
            List<Mention> mentions,
            List<DateExpression> dates,
            List<Finding> findings,
            List<Actor> actors,
            List<NamedPlace> places,
            List<Instrument> instruments) {
        this(report, program, models, mentions, dates, findings, actors, places, instruments, Optional.empty());
    }

    public Findings {
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        findings = findings.stream().sorted(Finding.ORDER).toList();
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        instruments = List.copyOf(instruments);
    }

    /** The findings of one kind, in order. */
    public <F extends Finding> Stream<F> of(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The same report with some of the findings only. */
    public Findings only(Predicate<Finding> wanted) {
        return new Findings(
                report,
                program,
                models,
                mentions,
                dates,
                findings.stream().filter(wanted).toList(),
                actors,
                places,
                instruments,
                oneSided);
    }
}
