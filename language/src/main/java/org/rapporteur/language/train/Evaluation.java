package org.rapporteur.language.train;

import java.util.List;
import java.util.Locale;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * How well trees were read, in per cent: tags and lemmas of all tokens, heads and relations of all but punctuation.
 * Relations count without their subtypes, lemmas without case.
 */
public record Evaluation(int tokens, double upos, double xpos, double lemma, double uas, double las) {
    /** @throws IllegalArgumentException when the two do not have the same sentences and tokens */
    public static Evaluation of(List<Sentence> gold, List<Sentence> read) {
        if (gold.size() != read.size()) {
            throw new IllegalArgumentException(gold.size() + " sentences in gold, but " + read.size()
                    + " were read; give both the same sentences");
        }
        Counts counts = new Counts();
        for (int sentence = 0; sentence < gold.size(); sentence++) {
            counts.add(gold.get(sentence), read.get(sentence), sentence);
        }
        return counts.figures();
    }

    /** The figures without those of trees. */
    String tags() {
        return String.format(Locale.ROOT, "upos %.2f xpos %.2f lemma %.2f of %d tokens", upos, xpos, lemma, tokens);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "upos %.2f xpos %.2f lemma %.2f uas %.2f las %.2f of %d tokens",
                upos,
                xpos,
                lemma,
                uas,
                las,
                tokens);
    }

    private static final class Counts {
        private int tokens;
        private int words;
        private int upos;
        private int xpos;
        private int lemma;
        private int head;
        private int arc;

        void add(Sentence gold, Sentence read, int number) {
            if (gold.size() != read.size()) {
                throw new IllegalArgumentException("Sentence " + (number + 1) + " has " + gold.size()
                        + " tokens in gold, but " + read.size() + " were read");
            }
            for (int token = 0; token < gold.size(); token++) {
                add(gold.token(token), read.token(token));
            }
        }

        private void add(Token gold, Token read) {
            tokens++;
            upos += gold.upos() == read.upos() ? 1 : 0;
            xpos += gold.xpos().equals(read.xpos()) ? 1 : 0;
            lemma += gold.lemma().equalsIgnoreCase(read.lemma()) ? 1 : 0;
            if (!base(gold.relation()).equals("punct")) {
                words++;
                if (headOf(gold) == headOf(read)) {
                    head++;
                    arc += base(gold.relation()).equals(base(read.relation())) ? 1 : 0;
                }
            }
        }

        private static int headOf(Token token) {
            return token.sentence().tree().map(tree -> tree.head(token.index())).orElse(-2);
        }

        private static String base(String relation) {
            int colon = relation.indexOf(':');
            return colon < 0 ? relation : relation.substring(0, colon);
        }

        Evaluation figures() {
            return new Evaluation(
                    tokens,
                    percent(upos, tokens),
                    percent(xpos, tokens),
                    percent(lemma, tokens),
                    percent(head, words),
                    percent(arc, words));
        }

        private static double percent(int part, int of) {
            return of == 0 ? 0 : 100.0 * part / of;
        }
    }
}
