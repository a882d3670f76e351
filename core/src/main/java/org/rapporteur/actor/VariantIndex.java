package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the known person whose name is written otherwise. */
final class VariantIndex {
    private final NameVariants variants;
    private final Map<String, List<NameIndex.Spelling>> byKey = new HashMap<>();

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
                        .add(spelling);
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
        for (NameIndex.Spelling known : byKey.getOrDefault(variants.key(name).orElse(""), List.of())) {
            boolean surnameAlone = variants.key(known.name()).isEmpty();
            if (!surnameAlone) {
                Candidate candidate = new Candidate(known.id(), known.name(), variants.compare(name, known.name()));
                best.merge(known.id(), candidate, VariantIndex::surer);
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
}
