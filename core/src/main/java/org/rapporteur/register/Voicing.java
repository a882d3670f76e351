package org.rapporteur.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Words;

/**
 * One thing that one actor asks, promises or refuses in one report, made comparable with others. A demand that asks for
 * several things in a row has several voicings, and so has one with several askers.
 *
 * @param id made of the finding, the actor and the words, so the same on every run
 * @param by the actor who asks, promises or refuses
 * @param to those of whom it is asked, or to whom it is promised or refused; unresolved ones are not among them
 * @param direction of a demand
 * @param force of a demand
 * @param matter the words, as far as they are of this thing
 * @param terms the content words without endings, and {@code @} with an id for whatever is named
 * @param names ids of what is named, in the words or beside them: at whom it is aimed, what instrument it concerns
 * @param less whether the words begin with there being less of it ("lift", "stop"), or more; empty when they say neither
 */
public record Voicing(
        String id,
        Finding.Kind kind,
        String finding,
        String report,
        Optional<Days> days,
        String by,
        Set<String> to,
        Demand.Direction direction,
        Optional<Demand.Force> force,
        Words matter,
        List<String> terms,
        Set<String> names,
        Set<String> topics,
        Optional<Boolean> less) {
    /** By day, the undated last; then by report and place in it. */
    public static final Comparator<Voicing> ORDER = Comparator.<Voicing, Boolean>comparing(
                    voicing -> voicing.days().isEmpty())
            .thenComparing(voicing -> voicing.days()
                    .map(days -> days.first().toString() + days.last())
                    .orElse(""))
            .thenComparing(Voicing::report)
            .thenComparing(voicing -> voicing.matter().span())
            .thenComparing(Voicing::id);

    public Voicing {
        to = Set.copyOf(to);
        terms = List.copyOf(terms);
        names = Set.copyOf(names);
        topics = Set.copyOf(topics);
    }

    /** Whether two things of this kind have lines, as demands have. */
    public static boolean isVoiced(Finding.Kind kind) {
        return kind == Finding.Kind.DEMAND || kind == Finding.Kind.COMMITMENT || kind == Finding.Kind.REFUSAL;
    }
}
