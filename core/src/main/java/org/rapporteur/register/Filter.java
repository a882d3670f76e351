package org.rapporteur.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;

/**
 * Which findings are wanted; an empty part wants all.
 *
 * @param actor an id, or whole words of a name: "US" finds the US, not Russia; what holds a colon is an id; place and
 *     instrument likewise
 * @param since findings whose days reach this day or later
 * @param until findings whose days begin on this day or earlier; undated findings have no part in a period
 * @param report its id
 * @param topic its id
 * @param outlet of the report, as written there
 * @param act wants the statements that do this
 */
public record Filter(
        Set<Finding.Kind> kinds,
        Optional<String> actor,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> place,
        Optional<String> instrument,
        Optional<String> report,
        Optional<String> topic,
        Optional<String> outlet,
        Optional<SpeechAct> act) {
    public static final Filter ALL = new Filter(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Filter {
        kinds = Set.copyOf(kinds);
    }

    public static Filter of(Finding.Kind... kinds) {
        return ALL.with(Set.of(kinds));
    }

    public Filter with(Set<Finding.Kind> wanted) {
        return new Filter(wanted, actor, since, until, place, instrument, report, topic, outlet, act);
    }

    public Filter withActor(String wanted) {
        return new Filter(kinds, Optional.of(wanted), since, until, place, instrument, report, topic, outlet, act);
    }

    public Filter withPlace(String wanted) {
        return new Filter(kinds, actor, since, until, Optional.of(wanted), instrument, report, topic, outlet, act);
    }

    public Filter withInstrument(String wanted) {
        return new Filter(kinds, actor, since, until, place, Optional.of(wanted), report, topic, outlet, act);
    }

    public Filter withReport(String wanted) {
        return new Filter(kinds, actor, since, until, place, instrument, Optional.of(wanted), topic, outlet, act);
    }

    public Filter withTopic(String wanted) {
        return new Filter(kinds, actor, since, until, place, instrument, report, Optional.of(wanted), outlet, act);
    }

    public Filter withOutlet(String wanted) {
        return new Filter(kinds, actor, since, until, place, instrument, report, topic, Optional.of(wanted), act);
    }

    public Filter withAct(SpeechAct wanted) {
        return new Filter(kinds, actor, since, until, place, instrument, report, topic, outlet, Optional.of(wanted));
    }

    public Filter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(kinds, actor, first, last, place, instrument, report, topic, outlet, act);
    }

    /** Whether a name of an actor, place or instrument is an id for sure, so that its words are not looked for in names. */
    public static boolean isId(String name) {
        return name.indexOf(':') >= 0;
    }

    boolean wants(Finding finding, Keys keys, ReportHead of) {
        return (kinds.isEmpty() || kinds.contains(finding.kind()))
                && report.map(finding.report()::equals).orElse(true)
                && outlet.map(name -> of.outlet().filter(name::equals).isPresent())
                        .orElse(true)
                && topic.map(keys.topics()::contains).orElse(true)
                && act.map(wanted -> finding instanceof Statement statement && statement.act() == wanted)
                        .orElse(true)
                && keys.days().map(days -> days.touch(since, until)).orElse(since.isEmpty() && until.isEmpty())
                && any(actor, keys.actors())
                && any(place, keys.places())
                && any(instrument, keys.instruments());
    }

    private static boolean any(Optional<String> wanted, List<Keys.Key> keys) {
        return wanted.map(name -> keys.stream().anyMatch(key -> key.matches(name)))
                .orElse(true);
    }
}
