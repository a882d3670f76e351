package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.app.telling.OneInstrument;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import picocli.CommandLine.Option;

/** Which findings are wanted. */
final class FilterOptions {
    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Those in which this actor has a part: words of a name, or an id.")
    Optional<String> actor = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "From this day, month or year on: 2018-10-17, 2018-10 or 2018.")
    Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Up to this day, month or year.")
    Optional<String> until = Optional.empty();

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Those said to be at this place: words of a name, or an id.")
    Optional<String> place = Optional.empty();

    @Option(
            names = "--instrument",
            paramLabel = "NAME",
            description = "Those that concern this agreement or resolution.")
    Optional<String> instrument = Optional.empty();

    @Option(names = "--report", paramLabel = "ID", description = "Those of this report.")
    Optional<String> report = Optional.empty();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Those on this topic.")
    Optional<String> topic = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Those in reports of this outlet.")
    Optional<String> outlet = Optional.empty();

    @Option(names = "--reviewed", description = "Only those that a person has accepted, edited or added.")
    boolean reviewed;

    /** @param reading where it is looked up what people hold to be one agreement */
    Filter filter(Set<Finding.Kind> kinds, Reading reading) {
        Filter filter = new Filter(
                kinds,
                actor,
                day("--since", since, Days::first),
                day("--until", until, Days::last),
                place,
                instrument.map(Set::of).orElse(Set.of()),
                report,
                topic,
                outlet,
                Optional.empty(),
                reviewed);
        return OneInstrument.joined(filter, reading);
    }

    private static Optional<LocalDate> day(String option, Optional<String> written, Function<Days, LocalDate> end) {
        return written.map(date -> Days.of(date)
                .map(end)
                .orElseThrow(() -> new UsageException(
                        option + " is '" + date + "', which is no date", "Write 2018-10-17, 2018-10 or 2018")));
    }
}
