package org.rapporteur.event;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.text.Token;

/** What prepositions tell of the phrase behind them: at whom something is aimed, where it is, or what is beside the event. */
final class Prepositions {
    /** What follows these is beside the event: its time, its ground, its source, its topic. */
    private static final Set<String> BESIDE = Set.of(
            "by",
            "according",
            "since",
            "during",
            "after",
            "before",
            "amid",
            "despite",
            "because",
            "as",
            "including",
            "like",
            "than",
            "until",
            "per",
            "via",
            "about",
            "regarding",
            "concerning",
            "without",
            "following",
            "through",
            "under",
            "besides",
            "except",
            "alongside");

    private static final Set<String> AIMED = Set.of("against", "with", "to", "on", "at", "into", "towards", "toward");

    /** What follows these has a part in the thing, and is not who is helped or hurt: "a consensus between the two". */
    private static final Set<String> SHARING = Set.of("between");

    private static final Set<String> SITED = Set.of("in", "near", "inside", "across", "around", "outside", "within");

    private Prepositions() {}

    static boolean isBeside(String preposition) {
        return BESIDE.contains(preposition);
    }

    static boolean isAim(String preposition) {
        return AIMED.contains(preposition);
    }

    static boolean isSharing(String preposition) {
        return SHARING.contains(preposition);
    }

    static boolean isSite(String preposition) {
        return SITED.contains(preposition);
    }

    /** As the sets have it: in small letters. */
    static String of(Token link) {
        return link.form().toLowerCase(Locale.ROOT);
    }
}
