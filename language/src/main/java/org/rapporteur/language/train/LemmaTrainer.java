package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.tag.LemmaRule;
import org.rapporteur.language.tag.Lemmatiser;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * Learns lemmas: for each ending the rule that most words with it follow, left out where a shorter ending says the same;
 * and each known word whose rule is another.
 */
final class LemmaTrainer {
    private final Map<LemmaRule, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Integer> endings = new HashMap<>();

    record Learned(List<LemmaRule> rules, HashTable endings) {
        void write(Model.Builder model) {
            model.list("lemma-rules", rules.stream().map(LemmaRule::written).toList())
                    .table("endings", endings);
        }
    }

    private record Word(String form, String xpos) {}

    Learned learn(List<Sentence> gold) {
        Map<Word, Map<Integer, Integer>> words = count(gold);
        for (int length = 0; length <= Lemmatiser.LONGEST_ENDING; length++) {
            learnEndings(words, length);
        }
        List<LemmaRule> rules = new ArrayList<>(numbers.keySet());
        Lemmatiser soFar = new Lemmatiser(rules, HashTable.of(endings));
        words.forEach((word, counts) -> {
            int best = most(counts);
            if (!rules.get(best - 1).apply(word.form()).equals(soFar.lemma(word.form(), word.xpos()))) {
                endings.put(Lemmatiser.key(word.form(), word.form().length() + 1, word.xpos()), best);
            }
        });
        return new Learned(rules, HashTable.of(endings));
    }

    private Map<Word, Map<Integer, Integer>> count(List<Sentence> gold) {
        Map<Word, Map<Integer, Integer>> words = new LinkedHashMap<>();
        for (Sentence sentence : gold) {
            for (Token token : sentence) {
                String lemma = token.lemma().equals("_") ? token.form() : token.lemma();
                LemmaRule rule = LemmaRule.between(token.form(), lemma);
                Integer number = numbers.computeIfAbsent(rule, unseen -> numbers.size() + 1);
                words.computeIfAbsent(new Word(token.form(), token.xpos()), word -> new TreeMap<>())
                        .merge(number, 1, Integer::sum);
            }
        }
        return words;
    }

    private void learnEndings(Map<Word, Map<Integer, Integer>> words, int length) {
        Map<Integer, Map<Integer, Integer>> votes = new TreeMap<>();
        Map<Integer, Word> examples = new HashMap<>();
        words.forEach((word, counts) -> {
            if (word.form().length() >= length) {
                int key = Lemmatiser.key(word.form(), length, word.xpos());
                votes.computeIfAbsent(key, unseen -> new TreeMap<>()).merge(most(counts), 1, Integer::sum);
                examples.putIfAbsent(key, word);
            }
        });
        Map<Integer, Integer> found = new HashMap<>();
        votes.forEach((key, rules) -> {
            int best = most(rules);
            Word example = examples.getOrDefault(key, new Word("", ""));
            if (best != shorter(example, length)) {
                found.put(key, best);
            }
        });
        endings.putAll(found);
    }

    private int shorter(Word word, int length) {
        for (int ending = length - 1; ending >= 0; ending--) {
            Integer rule = endings.get(Lemmatiser.key(word.form(), ending, word.xpos()));
            if (rule != null) {
                return rule;
            }
        }
        return 0;
    }

    private static int most(Map<Integer, Integer> counts) {
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        return best;
    }
}
