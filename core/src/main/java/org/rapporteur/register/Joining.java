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
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Things joined so that each is the same as every other that it is joined with: no chain of small changes leads from one to
 * another. Where a thing goes is decided among those that hang together, in a fixed order: what comes new changes nothing
 * among those that it does not touch, and the order in which things come changes nothing at all.
 *
 * @param blocks two things that are the same share at least one of these
 */
record Joining<T>(
        Function<T, String> id,
        Function<T, ? extends Collection<?>> blocks,
        BiPredicate<T, T> same,
        Comparator<T> order) {
    /** Those that hang together by being the same, one by one. */
    List<List<T>> components(Collection<T> things) {
        Map<Object, List<T>> byBlock = new HashMap<>();
        for (T thing : things) {
            for (Object block : blocks.apply(thing)) {
                byBlock.computeIfAbsent(block, unseen -> new ArrayList<>()).add(thing);
            }
        }
        List<List<T>> components = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (T thing : things) {
            if (seen.add(id.apply(thing))) {
                components.add(around(thing, byBlock, seen));
            }
        }
        return components;
    }

    private List<T> around(T first, Map<Object, List<T>> byBlock, Set<String> seen) {
        List<T> component = new ArrayList<>();
        Deque<T> toDo = new ArrayDeque<>(List.of(first));
        while (!toDo.isEmpty()) {
            T thing = toDo.remove();
            component.add(thing);
            for (Object block : blocks.apply(thing)) {
                for (T near : byBlock.getOrDefault(block, List.of())) {
                    if (!seen.contains(id.apply(near)) && same.test(thing, near)) {
                        seen.add(id.apply(near));
                        toDo.add(near);
                    }
                }
            }
        }
        return component;
    }

    /** Those of one component, joined. */
    List<List<T>> within(Collection<T> component) {
        List<List<T>> joined = new ArrayList<>();
        component.stream()
                .sorted(order)
                .forEach(thing -> joined.stream()
                        .filter(all -> all.stream().allMatch(other -> same.test(thing, other)))
                        .findFirst()
                        .orElseGet(() -> {
                            List<T> fresh = new ArrayList<>();
                            joined.add(fresh);
                            return fresh;
                        })
                        .add(thing));
        return joined;
    }
}
