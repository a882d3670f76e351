package org.rapporteur.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Facts joined to stories. */
public final class Stories {
    /** Those in most reports first, then by day. */
    public static final Comparator<Story> ORDER = Comparator.comparing(
                    (Story story) -> story.reports().size())
            .reversed()
            .thenComparing(story -> story.facts().get(0), Fact.ORDER);

    private static final Joining<Fact> JOINING =
            new Joining<>(Fact::finding, Stories::blocks, SameFact::test, Fact.ORDER);

    private Stories() {}

    private static List<Long> blocks(Fact fact) {
        return Facts.blocks(fact).stream()
                .filter(block -> block.key() == block.sought())
                .map(Block::key)
                .toList();
    }

    /** By {@link #ORDER}, those that a single report tells among them. */
    public static List<Story> of(Collection<Fact> facts) {
        return components(facts).stream()
                .flatMap(component -> within(component).stream())
                .sorted(ORDER)
                .toList();
    }

    /** The facts that hang together by being the same, one by one. */
    public static List<List<Fact>> components(Collection<Fact> facts) {
        return JOINING.components(facts);
    }

    /** The stories of facts that hang together. */
    public static List<Story> within(Collection<Fact> component) {
        return JOINING.within(component).stream().map(Story::new).toList();
    }

    /** Whether two facts are one, told twice; only those that share a {@link Facts#blocks block} need to be asked. */
    public static boolean areSame(Fact one, Fact other) {
        return SameFact.test(one, other);
    }
}
