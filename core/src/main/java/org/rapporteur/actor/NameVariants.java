package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.NameParts.Part;
import org.rapporteur.actor.NameParts.Parts;
import org.rapporteur.knowledge.Knowledge;

/**
 * Says whether two written names of persons are spellings of one: "Abd al-Rahman Mustapha" and "Abdurrahman Mustafa", "Bob
 * Castleman" and "Robert Castleman", "HADDAD, Omar" and "Omar al-Haddad". Two names of one word each are never joined, and
 * a surname shared joins nobody.
 */
public final class NameVariants {
    private final NameParts parts;
    private final WordVariants words;
    private final ArabicScript scripts;

    private NameVariants(NameParts parts, WordVariants words, ArabicScript scripts) {
        this.parts = parts;
        this.words = words;
        this.scripts = scripts;
    }

    public static NameVariants load(Knowledge knowledge) {
        ArabicScript scripts = ArabicScript.load(knowledge);
        return new NameVariants(
                NameParts.load(knowledge),
                new WordVariants(Spellings.load(knowledge), GivenNames.load(knowledge), scripts),
                scripts);
    }

    /** A name as it is written, and taken apart; without parts it is none. */
    record Written(String text, Optional<Parts> parts) {
        boolean hasSurname() {
            return parts.filter(known -> known.words().size() > 1).isPresent();
        }

        /** A key that spellings of one surname share, to look names up by; empty when the name has one word only. */
        Optional<String> key() {
            return parts.filter(known -> known.words().size() > 1)
                    .map(known -> WordVariants.key(known.last().text()));
        }
    }

    /** The name taken apart: to be compared with many. */
    Written written(String name) {
        return new Written(name, parts.of(scripts.latin(name)));
    }

    /** Whether the two are one person's name. */
    public Likeness compare(String one, String other) {
        return compare(written(one), written(other));
    }

    Likeness compare(Written one, Written other) {
        if (one.parts().isEmpty() || other.parts().isEmpty()) {
            return Likeness.different("one of them is no name");
        }
        Parts left = one.parts().get();
        Parts right = other.parts().get();
        Parts longer = left.words().size() >= right.words().size() ? left : right;
        Parts shorter = longer.equals(left) ? right : left;
        List<String> reasons = new ArrayList<>();
        if (longer.turned() || shorter.turned()) {
            reasons.add("the surname stands first");
        }
        if (longer.titled() != shorter.titled()) {
            reasons.add("a title");
        }
        if (longer.servant() || shorter.servant()) {
            reasons.add("the words of an Abd-name joined");
        }
        Likeness likeness = new Comparison(words, longer.words(), shorter.words(), reasons).likeness();
        boolean unsaid = likeness.reasons().isEmpty() && !one.text().equals(other.text());
        return unsaid ? new Likeness(likeness.verdict(), List.of("the article, capitals or signs left out")) : likeness;
    }

    /** One comparison of two names taken apart. */
    private record Comparison(WordVariants words, List<Part> longer, List<Part> shorter, List<String> reasons) {
        Likeness likeness() {
            if (shorter.size() == 1) {
                return oneWord();
            }
            List<WordVariants.Match> matches = new ArrayList<>();
            int omitted = inOrder(matches);
            if (omitted < 0) {
                return joinedOrTurned();
            }
            for (WordVariants.Match match : matches) {
                match.why().filter(why -> !reasons.contains(why)).ifPresent(reasons::add);
            }
            return verdict(matches, omitted);
        }

        /** Matches the first and last words and those between in order; the number of the longer name's left out, or -1. */
        private int inOrder(List<WordVariants.Match> matches) {
            Optional<WordVariants.Match> first = words.given(longer.get(0), shorter.get(0));
            if (first.isEmpty()) {
                return -1;
            }
            Optional<WordVariants.Match> last =
                    words.surname(longer.get(longer.size() - 1), shorter.get(shorter.size() - 1));
            if (last.isEmpty()) {
                return -1;
            }
            matches.add(first.get());
            int at = 1;
            for (Part part : shorter.subList(1, shorter.size() - 1)) {
                Optional<WordVariants.Match> middle = Optional.empty();
                while (middle.isEmpty() && at < longer.size() - 1) {
                    middle = words.given(longer.get(at), part);
                    at++;
                }
                if (middle.isEmpty()) {
                    return -1;
                }
                matches.add(middle.get());
            }
            matches.add(last.get());
            return longer.size() - shorter.size();
        }

        private Likeness verdict(List<WordVariants.Match> matches, int omitted) {
            long full = matches.stream().filter(match -> !match.initial()).count();
            long initials = matches.size() - full;
            long slips = matches.stream().filter(WordVariants.Match::slip).count();
            boolean enough = full >= 2 || (full == 1 && initials >= 2);
            if (slips > 1
                    || (slips == 1
                            && matches.stream()
                                            .filter(WordVariants.Match::exact)
                                            .count()
                                    == 0)) {
                return Likeness.different("more than one word is written otherwise");
            }
            if (omitted > 0) {
                boolean initial =
                        shorter.size() == 2 && omitted == 1 && longer.get(1).initial();
                reasons.add(initial ? "an initial left out" : "a name left out");
                enough &= initial;
            }
            if (!enough && initials > 0) {
                reasons.add("an initial can stand for other names");
            }
            return new Likeness(enough ? Likeness.Verdict.SAME : Likeness.Verdict.DOUBTFUL, reasons);
        }

        private Likeness oneWord() {
            if (longer.size() == 1) {
                return words.surname(longer.get(0), shorter.get(0)).isPresent()
                        ? new Likeness(Likeness.Verdict.DOUBTFUL, List.of("one word alone can be anybody's name"))
                        : Likeness.different("other words");
            }
            String joined = String.join("", longer.stream().map(Part::together).toList());
            return words.surname(longer.get(longer.size() - 1), shorter.get(0)).isPresent()
                            || words.surelyAlike(joined, shorter.get(0).text())
                    ? new Likeness(Likeness.Verdict.DOUBTFUL, List.of("a surname alone can be a relative's"))
                    : Likeness.different("other words");
        }

        private Likeness joinedOrTurned() {
            String left = String.join("", longer.stream().map(Part::together).toList());
            String right = String.join("", shorter.stream().map(Part::together).toList());
            boolean initials =
                    longer.stream().anyMatch(Part::initial) || shorter.stream().anyMatch(Part::initial);
            boolean parted = longer.size() != shorter.size() || longer.stream().anyMatch(Part::patronym);
            if (parted && !initials && words.surelyAlike(left, right)) {
                reasons.add("words written together");
                return new Likeness(Likeness.Verdict.SAME, reasons);
            }
            boolean turned = longer.size() == shorter.size()
                    && words.surname(longer.get(0), shorter.get(shorter.size() - 1))
                            .isPresent()
                    && words.surname(longer.get(longer.size() - 1), shorter.get(0))
                            .isPresent();
            return turned
                    ? new Likeness(Likeness.Verdict.DOUBTFUL, List.of("the same words in another order"))
                    : Likeness.different("other words");
        }
    }
}
