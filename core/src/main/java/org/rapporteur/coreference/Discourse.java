package org.rapporteur.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.finding.Actor;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Who has been spoken of so far, in the order of the text. */
final class Discourse {
    private final List<Seen> seen = new ArrayList<>();
    private final Map<Token, Seen> byWord = new HashMap<>();
    private final List<Token> unknown = new ArrayList<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, Seen> calls = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /**
     * An actor at a place of the text.
     *
     * @param word the head word of the mention
     * @param head the head word of the phrase that the mention stands in
     * @param mainSubject whether it is the subject of its sentence's main clause
     */
    record Seen(Actor actor, Token word, Token head, int sentence, boolean subject, boolean mainSubject) {}

    void nextSentence(Sentence sentence) {
        sentences.add(sentence);
    }

    private int now() {
        return sentences.size() - 1;
    }

    void add(Actor actor, Token word) {
        Token top = topOfName(word);
        boolean subject = top.hasRelation("nsubj") && !isOnlyInFront(actor, word);
        boolean main = subject
                && top.head()
                        .filter(verb -> verb.hasRelation("root") || isConjunctOfRoot(verb))
                        .isPresent();
        boolean topic = top.hasRelation("root") && top.child("acl", "appos").isPresent();
        Seen one = new Seen(actor, word, top, now(), subject || topic, main || topic);
        seen.add(one);
        byWord.put(word, one);
    }

    /** "the UN rights office": the office is the subject; but a spokesman stands for the body that he speaks for. */
    private static boolean isOnlyInFront(Actor actor, Token word) {
        return actor.kind() != Actor.Kind.PERSON
                && word.hasRelation("compound")
                && word.head()
                        .filter(noun -> noun.is(Upos.NOUN) && noun.index() > word.index())
                        .filter(noun -> !noun.lemma().startsWith("spokes") && !noun.hasLemma("official"))
                        .isPresent();
    }

    /** Notes a description of somebody of whom nothing is known. */
    void addUnknown(Token noun) {
        unknown.add(noun);
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

    /** Who is spoken of by the word. */
    Optional<Seen> at(Token word) {
        return Optional.ofNullable(byWord.get(word));
    }

    Optional<Sentence> previousSentence() {
        return now() > 0 ? Optional.of(sentences.get(now() - 1)) : Optional.empty();
    }

    /** Those that fit, latest first, from this sentence and the {@code back} sentences before it. */
    List<Seen> latest(int back, Predicate<Actor> fits) {
        List<Seen> found = new ArrayList<>();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= now() - back; i--) {
            if (fits.test(seen.get(i).actor())) {
                found.add(seen.get(i));
            }
        }
        return found;
    }

    /** Those that fit, in the order of the text, from the sentence that stands {@code back} before this one. */
    List<Seen> in(int back, Predicate<Actor> fits) {
        return seen.stream()
                .filter(one -> one.sentence() == now() - back && fits.test(one.actor()))
                .toList();
    }

    /** The last one that fits, anywhere before. */
    Optional<Seen> last(Predicate<Actor> fits) {
        return latest(now(), fits).stream().findFirst();
    }

    /** The descriptions of nobody known in this sentence and the {@code back} sentences before it, latest first. */
    List<Token> unknown(int back) {
        List<Token> found = new ArrayList<>();
        List<Sentence> near = sentences.subList(Math.max(0, now() - back), sentences.size());
        for (int i = unknown.size() - 1; i >= 0 && near.contains(unknown.get(i).sentence()); i--) {
            found.add(unknown.get(i));
        }
        return found;
    }

    /** Notes that the actor was called so: "the Syrian government". */
    void called(Token noun, Actor actor) {
        at(noun).ifPresent(one -> calls.put(noun.lemma().toLowerCase(Locale.ROOT), one));
    }

    /** Whom the noun described last. */
    Optional<Seen> calledLast(String noun) {
        return Optional.ofNullable(calls.get(noun));
    }

    boolean isInThisSentence(Seen one) {
        return one.sentence() == now();
    }

    /** Whether the actor has not been called by the other gender before. */
    boolean canBe(Actor actor, String gender) {
        return genders.getOrDefault(actor.id(), gender).equals(gender);
    }

    void isOf(Actor actor, String gender) {
        genders.putIfAbsent(actor.id(), gender);
    }
}
