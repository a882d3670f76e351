package org.rapporteur.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** What is told of the telling itself: "asked not to be named", "did not respond to requests for comment", "provided that". */
final class Asides {
    private final Map<String, Entry> byWord;

    private Asides(Map<String, Entry> byWord) {
        this.byWord = Map.copyOf(byWord);
    }

    static Asides load(Knowledge knowledge) {
        Table table = knowledge.table("asides.txt", Set.of("cue", "for", "conjunction", "example"));
        Map<String, Entry> byWord = new HashMap<>();
        for (Entry entry : table.entries()) {
            if (!entry.id().matches(".+/[VN]")) {
                table.problem(entry, "'" + entry.id() + "' is neither a verb nor a noun", "Write /V or /N behind it");
            }
            if (entry.all("cue").isEmpty() && !isConjunction(entry)) {
                table.required(entry, "cue");
            }
            byWord.put(entry.id(), entry);
        }
        table.check();
        return new Asides(byWord);
    }

    private static boolean isConjunction(Entry entry) {
        return entry.one("conjunction").filter("yes"::equals).isPresent();
    }

    /** Whether what looks like an attribution is none. */
    boolean contain(Attribution attribution) {
        Optional<Token> cue = attribution.predicate();
        return cue.filter(this::joins).isPresent()
                || (cue.isPresent()
                        && attribution
                                .contentHead()
                                .filter(content -> isOfTelling(content, cue.get()))
                                .isPresent());
    }

    private Optional<Entry> entry(Token word) {
        String part = word.is(Upos.VERB) ? "/V" : "/N";
        return Optional.ofNullable(byWord.get(word.lemma().toLowerCase(Locale.ROOT) + part));
    }

    private boolean isOfTelling(Token content, Token cue) {
        return entry(content)
                .filter(entry -> entry.all("cue").contains(cue.lemma()))
                .filter(entry ->
                        !content.is(Upos.VERB) || content.child("aux:pass").isPresent())
                .filter(entry -> entry.all("for").isEmpty()
                        || NounPhrase.complements(content).stream()
                                .anyMatch(one -> one.preposition().matches("for|of")
                                        && entry.all("for").contains(one.head().lemma())))
                .isPresent();
    }

    /** A participle without a subject of its own, right before "that". */
    private boolean joins(Token cue) {
        return entry(cue).filter(Asides::isConjunction).isPresent()
                && cue.xpos().equals("VBN")
                && cue.child("nsubj", "nsubj:pass", "aux", "aux:pass").isEmpty()
                && cue.next().filter(next -> next.form().equals("that")).isPresent();
    }
}
