package org.rapporteur.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.finding.Actor;
import org.rapporteur.language.text.Token;

/** Who has been spoken of so far, in the order of the text. */
final class Discourse {
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, Actor> calls = new HashMap<>();
    private int sentence = -1;

    /**
     * An actor at a place of the text.
     *
     * @param head the head word of the mention
     * @param mainSubject whether it is the subject of its sentence's main clause
     */
    record Seen(Actor actor, Token head, int sentence, boolean subject, boolean mainSubject) {}

    void nextSentence() {
        sentence++;
    }

    void add(Actor actor, Token head) {
        Token top = topOfName(head);
        boolean subject = top.hasRelation("nsubj");
        boolean main = subject
                && top.head()
                        .filter(verb -> verb.hasRelation("root") || isConjunctOfRoot(verb))
                        .isPresent();
        boolean topic = top.hasRelation("root") && top.child("acl", "appos").isPresent();
        seen.add(new Seen(actor, top, sentence, subject || topic, main || topic));
    }

    /** The head of the phrase that the words of a name stand in: their lowest common governor within the phrase. */
    private static Token topOfName(Token word) {
        Token at = word;
        while (at.hasRelation("flat", "compound", "appos", "conj") && at.head().isPresent()) {
            at = at.head().get();
        }
        return at;
    }

    private static boolean isConjunctOfRoot(Token verb) {
        return verb.hasRelation("conj", "parataxis")
                && verb.head().filter(head -> head.hasRelation("root")).isPresent();
    }

    /** Those that fit, latest first, from this sentence and the {@code back} sentences before it. */
    List<Seen> latest(int back, Predicate<Actor> fits) {
        List<Seen> found = new ArrayList<>();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence - back; i--) {
            if (fits.test(seen.get(i).actor())) {
                found.add(seen.get(i));
            }
        }
        return found;
    }

    /** The last one that fits, anywhere before. */
    Optional<Actor> last(Predicate<Actor> fits) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (fits.test(seen.get(i).actor())) {
                return Optional.of(seen.get(i).actor());
            }
        }
        return Optional.empty();
    }

    /** Notes that the actor was called so: "the Syrian government". */
    void called(String noun, Actor actor) {
        calls.put(noun, actor);
    }

    /** Whom the noun described last. */
    Optional<Actor> calledLast(String noun) {
        return Optional.ofNullable(calls.get(noun));
    }

    boolean isInThisSentence(Seen one) {
        return one.sentence() == sentence;
    }

    /** Whether the actor has not been called by the other gender before. */
    boolean canBe(Actor actor, String gender) {
        return genders.getOrDefault(actor.id(), gender).equals(gender);
    }

    void isOf(Actor actor, String gender) {
        genders.putIfAbsent(actor.id(), gender);
    }
}
