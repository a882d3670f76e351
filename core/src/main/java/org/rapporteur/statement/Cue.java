package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Strength;

/**
 * A predicate that attributes: "say", "call for", "hope" as a noun.
 *
 * @param id as in the knowledge file: "call for/V"
 * @param second the act that {@code when} decides for
 * @param when "infinitive", "others" (an infinitive of what others do), "modal", "hostile", "claim" or "noun"
 * @param content where the content stands: "clause", "infinitive", "noun", "gerund", "that", or a preposition
 * @param addressee where the addressee stands: "object" or a preposition
 * @param source of a noun cue: "poss" or a preposition
 * @param light verbs whose subject is the source of the noun cue
 * @param negative whether the cue turns its content down
 * @param attitude whether it is held rather than said
 * @param quote whether it regularly introduces direct speech
 * @param neutral whether the act is read from the content
 * @param topic whether a noun object is a topic and no proposition
 * @param ambiguous whether a plain noun object is not enough
 * @param bound whether somebody is always told: "tell", not "warn"
 */
record Cue(
        String id,
        SpeechAct act,
        Optional<SpeechAct> second,
        Optional<String> when,
        List<String> content,
        List<String> addressee,
        List<String> source,
        List<String> light,
        Strength strength,
        boolean negative,
        boolean attitude,
        boolean quote,
        boolean neutral,
        boolean topic,
        boolean ambiguous,
        boolean bound) {
    /** The first word of a cue that tells a state of mind with a copula: "be concerned". */
    static final String COPULA = "be";

    /** The first word of a cue that tells what something is made: "make clear". */
    private static final String MAKING = "make";

    /** The words of the cue in order: "call", "for". */
    List<String> words() {
        return List.of(id.substring(0, id.lastIndexOf('/')).split(" ", -1));
    }

    /** The word that belongs to the first: "for" of "call for", "clear" of "make clear". */
    Optional<String> lastWord() {
        List<String> words = words();
        return words.size() > 1 ? Optional.of(words.get(words.size() - 1)) : Optional.empty();
    }

    /** Whether the cue is a state of mind told with a copula: "was committed to". */
    boolean isState() {
        return isBuiltOn(COPULA);
    }

    /** Whether the cue says that its content is made so: "made clear that …", "made known that …". */
    boolean isMaking() {
        return isBuiltOn(MAKING);
    }

    private boolean isBuiltOn(String verb) {
        List<String> words = words();
        return words.size() > 1 && words.get(0).equals(verb);
    }

    /** A sign that words follow or went before, which tells nothing of how they were meant. */
    static Cue plain(String id) {
        return new Cue(
                id,
                SpeechAct.STATE,
                Optional.empty(),
                Optional.empty(),
                List.of("clause"),
                List.of(),
                List.of(),
                List.of(),
                Strength.PLAIN,
                false,
                false,
                true,
                true,
                false,
                false,
                false);
    }
}
