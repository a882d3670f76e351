package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the known person whose name is written otherwise. */
final class VariantIndex {
    private final NameVariants variants;
    private final Map<String, List<Known>> byKey = new HashMap<>();

    /**
     * A known person whose name this can be.
     *
     * @param spelling the name on file that is nearest
     */
    record Candidate(String id, String spelling, Likeness likeness) {}

    VariantIndex(NameVariants variants, List<NameIndex.Spelling> persons) {
        this.variants = variants;
        for (NameIndex.Spelling spelling : persons) {
            String last = lastWord(spelling.name());
            if (!last.equals(spelling.name())) {
                byKey.computeIfAbsent(WordVariants.key(last), unseen -> new ArrayList<>())
                        .add(new Known(spelling, variants));
            }
        }
    }

    /** The one person whose name this certainly is; empty when there is none or more than one. */
    Optional<Candidate> find(String name) {
        List<Candidate> same = candidates(name).stream()
                .filter(candidate -> candidate.likeness().verdict() == Likeness.Verdict.SAME)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Those whose name it is or may be, each once, by the spelling that is nearest. */
    List<Candidate> candidates(String name) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        NameVariants.Written asked = variants.written(name);
        for (Known known : byKey.getOrDefault(asked.key().orElse(""), List.of())) {
            NameVariants.Written written = known.written();
            if (written.hasSurname()) {
                Candidate candidate = new Candidate(known.id, known.name, variants.compare(asked, written));
                best.merge(known.id, candidate, VariantIndex::surer);
            }
        }
        return best.values().stream()
                .filter(candidate -> candidate.likeness().verdict() != Likeness.Verdict.DIFFERENT)
                .toList();
    }

    private static String lastWord(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
    }

    private static Candidate surer(Candidate one, Candidate other) {
        int verdict = one.likeness().verdict().compareTo(other.likeness().verdict());
        int reasons = Integer.compare(
                one.likeness().reasons().size(), other.likeness().reasons().size());
        return verdict < 0 || (verdict == 0 && reasons <= 0) ? one : other;
    }

    /** A name on file, taken apart when it is first compared. */
    private static final class Known {
        private final String name;
        private final String id;
        private final NameVariants variants;
        private volatile NameVariants.@Nullable Written written;

        Known(NameIndex.Spelling spelling, NameVariants variants) {
            this.name = spelling.name();
            this.id = spelling.id();
            this.variants = variants;
        }

        NameVariants.Written written() {
            NameVariants.Written known = written;
            if (known == null) {
                known = variants.written(name);
                written = known;
            }
            return known;
        }
    }
}
