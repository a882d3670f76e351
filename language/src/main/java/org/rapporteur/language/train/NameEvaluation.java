package org.rapporteur.language.train;

import java.util.List;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;

/** How well names were found: names with the same words and kind; persons, organisations and places. */
public record NameEvaluation(SpanEvaluation names) {
    /** @throws IllegalArgumentException when the two do not have the same sentences */
    public static NameEvaluation of(List<Sentence> gold, List<Sentence> read) {
        if (gold.size() != read.size()) {
            throw new IllegalArgumentException(gold.size() + " sentences in gold, but " + read.size()
                    + " were read; give both the same sentences");
        }
        int inGold = 0;
        int found = 0;
        int right = 0;
        for (int sentence = 0; sentence < gold.size(); sentence++) {
            List<Name> names = counted(gold.get(sentence));
            List<Name> others = counted(read.get(sentence));
            inGold += names.size();
            found += others.size();
            right += (int) others.stream().filter(names::contains).count();
        }
        return new NameEvaluation(new SpanEvaluation(inGold, found, right));
    }

    private static List<Name> counted(Sentence sentence) {
        return sentence.names().stream()
                .filter(name -> name.type() != NameType.GROUP)
                .toList();
    }

    @Override
    public String toString() {
        return names + " names";
    }
}
