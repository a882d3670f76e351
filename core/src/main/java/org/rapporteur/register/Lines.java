package org.rapporteur.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Voicings joined to lines. A voicing joins a line when it is the same as every voicing in it, so that no chain of small
 * changes leads from one demand to another. Which line is decided among the voicings that hang together, in the order of
 * {@link Voicing#ORDER}: a new report changes nothing among those that it does not touch, and the order in which reports
 * are read changes nothing at all. Of voicings of one {@link Wording} only the first is looked at: where it goes, all go.
 */
public final class Lines {
    /** Those in most reports first. */
    public static final Comparator<Line> ORDER = Comparator.comparing(
                    (Line line) -> line.reports().size())
            .thenComparing(Line::times)
            .reversed()
            .thenComparing(Line::id);

    private static final Joining<Voicing> JOINING = new Joining<>(
            Voicing::id, Lines::blocks, (one, other) -> Sameness.of(one, other) == Sameness.SAME, Voicing.ORDER);

    private Lines() {}

    /** By {@link #ORDER}. */
    public static List<Line> of(Collection<Voicing> voicings) {
        Map<Long, List<Voicing>> byWording = voicings.stream()
                .sorted(Voicing.ORDER)
                .collect(Collectors.groupingBy(voicing -> Wording.of(voicing).id()));
        Map<String, List<Voicing>> byFirst = new HashMap<>();
        byWording.values().forEach(alike -> byFirst.put(alike.get(0).id(), alike));
        List<Voicing> firsts =
                byWording.values().stream().map(alike -> alike.get(0)).toList();
        return components(firsts).stream()
                .flatMap(component -> within(component).stream())
                .map(line -> new Line(line.voicings().stream()
                        .flatMap(first -> byFirst.getOrDefault(first.id(), List.of()).stream())
                        .toList()))
                .sorted(ORDER)
                .toList();
    }

    /** The voicings that hang together by being the same, one by one. */
    public static List<List<Voicing>> components(Collection<Voicing> voicings) {
        return JOINING.components(voicings);
    }

    private static List<String> blocks(Voicing voicing) {
        String block = voicing.kind() + "\n" + voicing.by() + "\n";
        return voicing.terms().stream().map(block::concat).toList();
    }

    /** The lines of voicings that hang together. */
    public static List<Line> within(Collection<Voicing> component) {
        return JOINING.within(component).stream().map(Line::new).toList();
    }
}
