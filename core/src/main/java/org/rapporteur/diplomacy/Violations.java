package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** The kinds of violations and the words that name them. */
final class Violations {
    private static final Set<String> FIELDS =
            Set.of("name", "cues", "victims", "legal", "only", "source", "note", "example");
    /** Words that may stand between the words of a cue: "attack on unarmed civilians". */
    private static final Set<Upos> FILLERS = Set.of(Upos.DET, Upos.ADJ, Upos.NUM, Upos.PUNCT, Upos.PART, Upos.ADV);

    private static final int LONGEST_GAP = 3;

    private final Map<String, List<Cue>> byFirstWord;

    /**
     * A word or word sequence that names a violation.
     *
     * @param words lemmas in the order of the text
     * @param part VERB or NOUN for a single word; empty for a sequence, which may be either
     * @param needsVictims whether it is one only when people suffer it
     * @param legal whether it is a legal word, which stays the speaker's
     * @param onlyAccused whether the word is so general that it names a violation only where somebody accuses
     */
    record Cue(
            String violation,
            List<String> words,
            Optional<Upos> part,
            boolean needsVictims,
            boolean legal,
            boolean onlyAccused) {}

    private Violations(Map<String, List<Cue>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    static Violations load(Knowledge knowledge) {
        Table table = knowledge.table("violations.txt", FIELDS);
        Map<String, List<Cue>> byFirstWord = new HashMap<>();
        for (Entry entry : table.entries()) {
            table.required(entry, "name");
            table.required(entry, "source");
            boolean victims = entry.one("victims").filter("required"::equals).isPresent();
            boolean legal = entry.one("legal").filter("yes"::equals).isPresent();
            boolean only = entry.one("only").filter("accused"::equals).isPresent();
            for (String text : entry.all("cues")) {
                Cue cue = new Cue(entry.id(), words(text), part(text), victims, legal, only);
                byFirstWord
                        .computeIfAbsent(cue.words().get(0), key -> new ArrayList<>())
                        .add(cue);
            }
        }
        table.check();
        byFirstWord
                .values()
                .forEach(cues -> cues.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        return new Violations(byFirstWord);
    }

    private static List<String> words(String cue) {
        String plain = cue.replaceAll("/[VN]$", "").toLowerCase(Locale.ROOT);
        return Arrays.asList(plain.split("[\\s-]+", -1));
    }

    private static Optional<Upos> part(String cue) {
        if (cue.endsWith("/V")) {
            return Optional.of(Upos.VERB);
        }
        return cue.endsWith("/N") ? Optional.of(Upos.NOUN) : Optional.empty();
    }

    /** A cue found, and the word on which the rest of the sentence hangs it. */
    record Hit(Cue cue, Token anchor) {}

    /** The cues that begin with this word, the longest first. */
    List<Hit> at(Token word) {
        List<Hit> hits = new ArrayList<>();
        for (Cue cue : cuesThatBegin(word)) {
            if (cue.part().filter(part -> !word.is(part)).isPresent()) {
                continue;
            }
            inOrder(cue, word).or(() -> byGrammar(cue, word)).ifPresent(anchor -> hits.add(new Hit(cue, anchor)));
        }
        return hits;
    }

    /** By the lemma; by the form too, for "enforced" is an adjective in the cue and may be read as a verb. */
    private List<Cue> cuesThatBegin(Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        String form = word.form().toLowerCase(Locale.ROOT);
        List<Cue> cues = new ArrayList<>(byFirstWord.getOrDefault(lemma, List.of()));
        if (!form.equals(lemma)) {
            byFirstWord.getOrDefault(form, List.of()).stream()
                    .filter(cue -> cue.words().size() > 1)
                    .forEach(cues::add);
        }
        return cues;
    }

    /** The words in the order of the text, with a few small words between; the anchor is the one that governs the others. */
    private static Optional<Token> inOrder(Cue cue, Token first) {
        List<Token> found = new ArrayList<>(List.of(first));
        for (String word : cue.words().subList(1, cue.words().size())) {
            Optional<Token> next = nextAfter(found.get(found.size() - 1), word);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found.add(next.get());
        }
        return found.stream()
                .filter(token -> token.is(Upos.NOUN, Upos.VERB))
                .filter(token -> token.head().map(head -> !found.contains(head)).orElse(true))
                .findFirst();
    }

    private static Optional<Token> nextAfter(Token token, String word) {
        Optional<Token> next = token.next();
        for (int gap = 0; gap <= LONGEST_GAP && next.isPresent(); gap++) {
            if (is(next.get(), word)) {
                return next;
            } else if (!FILLERS.contains(next.get().upos())) {
                return Optional.empty();
            }
            next = next.get().next();
        }
        return Optional.empty();
    }

    /** "civilians were attacked" for "attack civilian"; "attack by the army on civilians" for "attack on civilian". */
    private static Optional<Token> byGrammar(Cue cue, Token first) {
        List<String> words = cue.words();
        boolean fits = false;
        if (words.size() == 2 && first.is(Upos.VERB)) {
            Predicate predicate = new Predicate(first);
            Optional<Token> object = predicate.isPassive() ? predicate.subject() : predicate.object();
            fits = object.filter(one -> is(one, words.get(1))).isPresent();
        } else if (words.size() == 3 && first.is(Upos.NOUN)) {
            fits = NounPhrase.complements(first).stream()
                    .anyMatch(complement ->
                            complement.preposition().equals(words.get(1)) && is(complement.head(), words.get(2)));
        }
        return fits ? Optional.of(first) : Optional.empty();
    }

    private static boolean is(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word);
    }
}
