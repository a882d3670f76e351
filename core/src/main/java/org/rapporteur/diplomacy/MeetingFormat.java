package org.rapporteur.diplomacy;

import java.util.Locale;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.language.text.Token;

/** What kind of meeting the words speak of: "meeting", "call", "talks", or the word itself ("summit"). */
final class MeetingFormat {
    private final DiplomacyWords kinds;

    MeetingFormat(DiplomacyWords kinds) {
        this.kinds = kinds;
    }

    /** @param words that name the meeting, among which {@code trigger} is */
    String of(String words, Token trigger) {
        boolean byPhone = trigger.children("obl").stream().anyMatch(means -> kinds.is(means, Kind.CALL));
        return byPhone ? "call" : of(words);
    }

    String of(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            if (kinds.is(word, Kind.CALL)) {
                return "call";
            } else if (kinds.is(word, Kind.TALKS)) {
                return "talks";
            } else if (kinds.is(word, Kind.FORMAT)) {
                return word;
            }
        }
        return "meeting";
    }
}
