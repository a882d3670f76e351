package org.rapporteur.language.tag;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * Gives each tagged token its lemma: by the rule of its longest known ending, where whole words are endings too; an
 * irregular form that the model does not know by the list of such. Safe for many threads.
 */
public final class Lemmatiser {
    /** Endings of up to this many chars are learned, and whole words of any length. */
    public static final int LONGEST_ENDING = 6;

    private final List<LemmaRule> rules;
    private final HashTable endings;
    private final IrregularForms irregular = IrregularForms.load();

    /** A lemmatiser with the parts {@code lemma-rules} and {@code endings} of a model. */
    public Lemmatiser(Model model) {
        this(model.list("lemma-rules").stream().map(LemmaRule::parse).toList(), model.table("endings"));
    }

    /** @param endings the number of the rule, from 1, by {@link #key} */
    public Lemmatiser(List<LemmaRule> rules, HashTable endings) {
        this.rules = List.copyOf(rules);
        this.endings = endings;
    }

    public Sentence lemmatise(Sentence sentence) {
        String[] lemmas = new String[sentence.size()];
        for (Token token : sentence) {
            lemmas[token.index()] = lemma(token.form(), token.xpos());
        }
        return sentence.withLemmas(List.of(lemmas));
    }

    public String lemma(String form, String xpos) {
        if (xpos.equals("CD") && form.chars().noneMatch(Character::isLetter)) {
            return form; // a number is its own lemma, whatever ending it shares with a learned one
        }
        int rule = endings.get(key(form, form.length() + 1, xpos));
        if (rule == 0) {
            Optional<String> known = irregular.lemma(form, xpos);
            if (known.isPresent()) {
                return known.get();
            }
        }
        for (int length = Math.min(form.length(), LONGEST_ENDING); rule == 0 && length >= 0; length--) {
            rule = endings.get(key(form, length, xpos));
        }
        return rule == 0 ? form : rules.get(rule - 1).apply(form);
    }

    /** The key of the last {@code length} chars; one more than the word has stands for the whole word. */
    public static int key(String form, int length, String xpos) {
        int whole = length > form.length() ? 1 : 0;
        int hash = Hashes.folded(form, form.length() - (whole == 1 ? form.length() : length), form.length());
        int mixed = (hash * 31 + xpos.hashCode()) * 0x9E3779B1 + length * 2 * (1 - whole) + whole;
        return mixed ^ (mixed >>> 15);
    }
}
