package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** The kinds of violations and the words that name them. */
final class Violations {
    private static final Set<String> FIELDS = Set.of("name", "cues", "victims", "legal", "source", "note", "example");

    private final Map<String, List<Cue>> byHead;

    /**
     * A word or word sequence that names a violation.
     *
     * @param words lemmas; the last is the head of a noun, the first of a verb
     * @param needsVictims whether it is one only when people suffer it
     * @param legal whether it is a legal word, which stays the speaker's
     */
    record Cue(String violation, List<String> words, boolean verb, boolean needsVictims, boolean legal) {}

    private Violations(Map<String, List<Cue>> byHead) {
        this.byHead = byHead;
    }

    static Violations load(Knowledge knowledge) {
        Table table = knowledge.table("violations.txt", FIELDS);
        Map<String, List<Cue>> byHead = new HashMap<>();
        for (Entry entry : table.entries()) {
            table.required(entry, "name");
            boolean victims = entry.one("victims").filter("required"::equals).isPresent();
            boolean legal = entry.one("legal").filter("yes"::equals).isPresent();
            for (String text : entry.all("cues")) {
                boolean verb = text.endsWith("/V");
                String plain = text.replaceAll("/[VN]$", "").toLowerCase(Locale.ROOT);
                List<String> words = Arrays.asList(plain.split("[\\s-]+", -1));
                String head = verb ? words.get(0) : words.get(words.size() - 1);
                byHead.computeIfAbsent(head, key -> new ArrayList<>())
                        .add(new Cue(entry.id(), words, verb, victims, legal));
            }
        }
        table.check();
        byHead.values()
                .forEach(cues -> cues.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        return new Violations(byHead);
    }

    /** The cues that are built on this word, the longest first. */
    List<Cue> of(Token word) {
        if (!word.is(Upos.VERB, Upos.NOUN)) {
            return List.of();
        }
        return byHead.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(cue -> cue.verb() == word.is(Upos.VERB) && hasOtherWords(cue, word))
                .toList();
    }

    private static boolean hasOtherWords(Cue cue, Token head) {
        int count = cue.words().size();
        if (cue.verb()) {
            return cue.words().stream()
                    .skip(1)
                    .allMatch(word -> head.children().stream()
                            .anyMatch(child -> is(child, word)
                                    || child.children("case", "compound", "amod").stream()
                                            .anyMatch(below -> is(below, word))));
        }
        int at = head.index();
        for (int i = count - 2; i >= 0; i--) {
            at--;
            while (at >= 0 && head.sentence().token(at).is(Upos.PUNCT)) {
                at--;
            }
            if (at < 0 || !is(head.sentence().token(at), cue.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word);
    }
}
