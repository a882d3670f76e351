package org.rapporteur.diplomacy;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.text.Token;

/** What kind of meeting the words speak of: "meeting", "call", "talks", or the word itself ("summit"). */
final class MeetingFormat {
    private static final Set<String> CALLS = Set.of("call", "phone", "telephone", "speak");
    private static final Set<String> TALKS =
            Set.of("talk", "talks", "negotiation", "negotiate", "consultation", "consult");
    private static final Set<String> GATHERINGS =
            Set.of("summit", "conference", "session", "forum", "visit", "tour", "trip");

    private MeetingFormat() {}

    /** @param words that name the meeting, among which {@code trigger} is */
    static String of(String words, Token trigger) {
        boolean byPhone = trigger.children("obl").stream()
                .anyMatch(means -> CALLS.contains(means.lemma().toLowerCase(Locale.ROOT)));
        return byPhone ? "call" : of(words);
    }

    static String of(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            if (CALLS.contains(word)) {
                return "call";
            } else if (TALKS.contains(word)) {
                return "talks";
            } else if (GATHERINGS.contains(word)) {
                return word;
            }
        }
        return "meeting";
    }
}
