package org.rapporteur.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Voicings joined to lines. A voicing joins a line when it is the same as every voicing in it, so that no chain of small
 * changes leads from one demand to another. Which line is decided among the voicings that hang together, in the order of
 * {@link Voicing#ORDER}: a new report changes nothing among those that it does not touch, and the order in which reports
 * are read changes nothing at all.
 */
public final class Lines {
    /** Those in most reports first. */
    public static final Comparator<Line> ORDER = Comparator.comparing(
                    (Line line) -> line.reports().size())
            .thenComparing(Line::times)
            .reversed()
            .thenComparing(Line::id);

    private Lines() {}

    /** By {@link #ORDER}. */
    public static List<Line> of(Collection<Voicing> voicings) {
        return components(voicings).stream()
                .flatMap(component -> within(component).stream())
                .sorted(ORDER)
                .toList();
    }

    /** The voicings that hang together by being the same, one by one. */
    public static List<List<Voicing>> components(Collection<Voicing> voicings) {
        Map<String, List<Voicing>> byTerm = new HashMap<>();
        for (Voicing voicing : voicings) {
            voicing.terms()
                    .forEach(term -> byTerm.computeIfAbsent(block(voicing) + term, unseen -> new ArrayList<>())
                            .add(voicing));
        }
        List<List<Voicing>> components = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Voicing voicing : voicings) {
            if (seen.add(voicing.id())) {
                components.add(around(voicing, byTerm, seen));
            }
        }
        return components;
    }

    private static List<Voicing> around(Voicing first, Map<String, List<Voicing>> byTerm, Set<String> seen) {
        List<Voicing> component = new ArrayList<>();
        Deque<Voicing> toDo = new ArrayDeque<>(List.of(first));
        while (!toDo.isEmpty()) {
            Voicing voicing = toDo.remove();
            component.add(voicing);
            for (String term : voicing.terms()) {
                for (Voicing near : byTerm.getOrDefault(block(voicing) + term, List.of())) {
                    if (!seen.contains(near.id()) && Sameness.of(voicing, near) == Sameness.SAME) {
                        seen.add(near.id());
                        toDo.add(near);
                    }
                }
            }
        }
        return component;
    }

    private static String block(Voicing voicing) {
        return voicing.kind() + "\n" + voicing.by() + "\n";
    }

    /** The lines of voicings that hang together. */
    public static List<Line> within(Collection<Voicing> component) {
        List<List<Voicing>> lines = new ArrayList<>();
        component.stream()
                .sorted(Voicing.ORDER)
                .forEach(voicing -> lines.stream()
                        .filter(line -> line.stream().allMatch(other -> Sameness.of(voicing, other) == Sameness.SAME))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Voicing> fresh = new ArrayList<>();
                            lines.add(fresh);
                            return fresh;
                        })
                        .add(voicing));
        return lines.stream().map(Line::new).toList();
    }
}
