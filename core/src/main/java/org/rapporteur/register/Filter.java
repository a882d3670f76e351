package org.rapporteur.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.correction.Review;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;

/**
 * Which findings are wanted; an empty part wants all.
 *
 * @param actor an id, or whole words of a name: "US" finds the US, not Russia; what holds a colon is an id; place likewise
 * @param instruments one of these, each as for an actor
 * @param since findings whose days reach this day or later
 * @param until findings whose days begin on this day or earlier; undated findings have no part in a period
 * @param report its id
 * @param topic its id
 * @param outlet of the report, as written there
 * @param act wants the statements that do this
 * @param reviewed only those that a person vouches for
 */
public record Filter(
        Set<Finding.Kind> kinds,
        Optional<String> actor,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> place,
        Set<String> instruments,
        Optional<String> report,
        Optional<String> topic,
        Optional<String> outlet,
        Optional<SpeechAct> act,
        boolean reviewed) {
    public static final Filter ALL = new Filter(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    public Filter {
        kinds = Set.copyOf(kinds);
        instruments = Set.copyOf(instruments);
    }

    public static Filter of(Finding.Kind... kinds) {
        return ALL.with(Set.of(kinds));
    }

    public Filter with(Set<Finding.Kind> wanted) {
        return new Filter(wanted, actor, since, until, place, instruments, report, topic, outlet, act, reviewed);
    }

    public Filter withActor(String wanted) {
        return new Filter(
                kinds, Optional.of(wanted), since, until, place, instruments, report, topic, outlet, act, reviewed);
    }

    public Filter withPlace(String wanted) {
        return new Filter(
                kinds, actor, since, until, Optional.of(wanted), instruments, report, topic, outlet, act, reviewed);
    }

    public Filter withInstrument(String wanted) {
        return withInstruments(Set.of(wanted));
    }

    /** Those that concern one of these; all where it is empty. */
    public Filter withInstruments(Collection<String> wanted) {
        return new Filter(kinds, actor, since, until, place, Set.copyOf(wanted), report, topic, outlet, act, reviewed);
    }

    public Filter withReport(String wanted) {
        return new Filter(
                kinds, actor, since, until, place, instruments, Optional.of(wanted), topic, outlet, act, reviewed);
    }

    public Filter withTopic(String wanted) {
        return new Filter(
                kinds, actor, since, until, place, instruments, report, Optional.of(wanted), outlet, act, reviewed);
    }

    public Filter withOutlet(String wanted) {
        return new Filter(
                kinds, actor, since, until, place, instruments, report, topic, Optional.of(wanted), act, reviewed);
    }

    public Filter withAct(SpeechAct wanted) {
        return new Filter(
                kinds, actor, since, until, place, instruments, report, topic, outlet, Optional.of(wanted), reviewed);
    }

    public Filter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(kinds, actor, first, last, place, instruments, report, topic, outlet, act, reviewed);
    }

    /** Only those that a person vouches for. */
    public Filter onlyReviewed() {
        return new Filter(kinds, actor, since, until, place, instruments, report, topic, outlet, act, true);
    }

    /** Whether a name of an actor, place or instrument is an id for sure, so that its words are not looked for in names. */
    public static boolean isId(String name) {
        return name.indexOf(':') >= 0;
    }

    boolean wants(Finding finding, Keys keys, ReportHead of, Review review) {
        return (!reviewed || review.isReviewed())
                && (kinds.isEmpty() || kinds.contains(finding.kind()))
                && report.map(finding.report()::equals).orElse(true)
                && outlet.map(name -> of.outlet().filter(name::equals).isPresent())
                        .orElse(true)
                && topic.map(keys.topics()::contains).orElse(true)
                && act.map(wanted -> finding instanceof Statement statement && statement.act() == wanted)
                        .orElse(true)
                && keys.days().map(days -> days.touch(since, until)).orElse(since.isEmpty() && until.isEmpty())
                && any(actor.stream().toList(), keys.actors())
                && any(place.stream().toList(), keys.places())
                && any(instruments, keys.instruments());
    }

    private static boolean any(Collection<String> wanted, List<Keys.Key> keys) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(name -> keys.stream().anyMatch(key -> key.matches(name)));
    }
}
