package org.rapporteur.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** The words below a head that can belong to a phrase with it: its dependents and the small words on these. */
final class Below {
    private final Set<String> words = new HashSet<>();
    /** By the preposition in front of them. */
    private final Map<String, Set<String>> behind = new HashMap<>();

    private Below() {}

    static Below of(Token head) {
        Below below = new Below();
        for (Token child : head.children()) {
            boolean subject = child.hasRelation("nsubj") && !child.relation().equals("nsubj:pass");
            boolean given = child.hasRelation("iobj") && head.child("obj").isPresent();
            boolean front = child.hasRelation("obl")
                    && child.index() < head.index()
                    && !new Predicate(head).isPassive(); // "following the order, the court issued a stay"
            boolean purpose = child.hasRelation("advcl") && new Predicate(child).isInfinitive();
            if (!subject
                    && !given
                    && !front
                    && (purpose || !child.hasRelation("conj", "parataxis", "advcl", "ccomp"))) {
                below.add(child);
                antecedent(head, child).ifPresent(noun -> addWithSmall(noun, below.words));
            }
        }
        return below;
    }

    /** "the request that he rejected": the noun that a relative pronoun stands for. */
    private static Optional<Token> antecedent(Token verb, Token pronoun) {
        return verb.hasRelation("acl:relcl")
                        && pronoun.hasRelation("obj", "nsubj:pass")
                        && pronoun.hasForm("which", "that")
                ? verb.head().filter(noun -> noun.is(Upos.NOUN))
                : Optional.empty();
    }

    /** Whether the word is there; one behind a preposition only with it, as "streets" in "take to streets". */
    boolean has(String word, Collection<String> phrase) {
        return words.contains(word)
                || behind.entrySet().stream()
                        .anyMatch(link -> phrase.contains(link.getKey())
                                && link.getValue().contains(word));
    }

    private void add(Token child) {
        Set<String> into = child.hasRelation("obl", "nmod")
                ? child.child("case")
                        .map(link -> behind.computeIfAbsent(
                                link.form().toLowerCase(Locale.ROOT), preposition -> new HashSet<>()))
                        .orElse(words)
                : words;
        addWithSmall(child, into);
        child.children("case", "mark").forEach(link -> words.addAll(WordForms.of(link)));
        if (child.hasRelation("obj")) {
            child.children("nmod").forEach(this::addBehind); // "holding villagers as shields"
        }
        child.children("nmod").stream().filter(Below::isMeasured).forEach(measured -> addWithSmall(measured, into));
    }

    private void addBehind(Token noun) {
        noun.child("case")
                .map(link -> behind.computeIfAbsent(link.form().toLowerCase(Locale.ROOT), key -> new HashSet<>()))
                .ifPresent(into -> addWithSmall(noun, into));
    }

    /** "a round of talks", "two tonnes of rice": what stands behind "of". */
    private static boolean isMeasured(Token noun) {
        return noun.child("case").filter(link -> link.hasForm("of")).isPresent();
    }

    private static void addWithSmall(Token token, Set<String> into) {
        into.addAll(WordForms.of(token));
        token.children("case", "compound", "fixed", "mark", "amod").forEach(word -> into.addAll(WordForms.of(word)));
    }
}
