package org.rapporteur.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateTest {
    @ParameterizedTest
    @CsvSource({
        "He/he/PRP/2/nsubj left/leave/VBD/0/root, PAST",
        "He/he/PRP/2/nsubj leaves/leave/VBZ/0/root, PRESENT",
        "He/he/PRP/3/nsubj has/have/VBZ/3/aux left/leave/VBN/0/root, PRESENT",
        "He/he/PRP/3/nsubj had/have/VBD/3/aux left/leave/VBN/0/root, PAST",
        "He/he/PRP/3/nsubj will/will/MD/3/aux leave/leave/VB/0/root, FUTURE",
        "It/it/PRP/4/nsubj:pass was/be/VBD/4/aux being/be/VBG/4/aux:pass built/build/VBN/0/root, PAST",
        "He/he/PRP/3/nsubj was/be/VBD/3/cop ready/ready/JJ/0/root, PAST",
        "He/he/PRP/3/nsubj would/would/MD/3/aux leave/leave/VB/0/root, ",
        "Leave/leave/VB/0/root, ",
    })
    void theFiniteWordShowsTheTense(String words, Tense tense) {
        assertThat(root(words).tense()).isEqualTo(Optional.ofNullable(tense));
    }

    @Test
    void goingToIsTheFuture() {
        Sentence sentence = Trees.sentence(
                "They/they/PRP/3/nsubj are/be/VBP/3/aux going/go/VBG/0/root to/to/TO/5/mark" + " vote/vote/VB/3/xcomp");
        assertThat(new Predicate(sentence.token(4)).tense()).contains(Tense.FUTURE);
        assertThat(new Predicate(sentence.token(4)).isFinite()).isFalse();
        assertThat(new Predicate(sentence.token(2)).isProgressive()).isTrue();
    }

    @Test
    void aVerbThatSharesTheAuxiliarySharesTheTense() {
        Sentence sentence = Trees.sentence(
                "He/he/PRP/3/nsubj has/have/VBZ/3/aux come/come/VBN/0/root" + " and/and/CC/5/cc gone/go/VBN/3/conj");
        Predicate gone = new Predicate(sentence.token(4));
        assertThat(gone.isFinite()).isTrue();
        assertThat(gone.isPerfect()).isTrue();
        assertThat(gone.subject()).contains(sentence.token(0));
    }

    @Test
    void anInfinitiveHasNoTenseOfItsOwn() {
        Sentence sentence = Trees.sentence(
                "He/he/PRP/2/nsubj refused/refuse/VBD/0/root to/to/TO/4/mark sign/sign/VB/2/xcomp it/it/PRP/4/obj");
        Predicate sign = new Predicate(sentence.token(3));
        assertThat(sign.isFinite()).isFalse();
        assertThat(sign.tense()).isEmpty();
        assertThat(sign.subject()).contains(sentence.token(0));
    }

    @Test
    void personAndNumberAreSaidOnlyWhereTheyAreCertain() {
        Predicate leaves = root("Oru/Oru/NNP/2/nsubj leaves/leave/VBZ/0/root");
        assertThat(leaves.person()).isEqualTo(OptionalInt.of(3));
        assertThat(leaves.number()).contains(GrammaticalNumber.SINGULAR);
        Predicate left = root("Police/police/NN/2/nsubj left/leave/VBD/0/root");
        assertThat(left.person()).isEmpty();
        assertThat(left.number()).isEmpty();
        Predicate we = root("We/we/PRP/2/nsubj left/leave/VBD/0/root");
        assertThat(we.person()).isEqualTo(OptionalInt.of(1));
        assertThat(we.number()).contains(GrammaticalNumber.PLURAL);
    }

    @Test
    void predicatesAreVerbsAndWhatHasACopula() {
        Sentence sentence = Trees.sentence("It/it/PRP/3/nsubj is/be/VBZ/3/cop clear/clear/JJ/0/root that/that/IN/7/mark"
                + " leading/lead/VBG/6/amod parties/party/NNS/7/nsubj agreed/agree/VBD/3/csubj");
        assertThat(Predicate.in(sentence)).extracting(one -> one.verb().form()).containsExactly("clear", "agreed");
    }

    private static Predicate root(String words) {
        return new Predicate(Trees.sentence(words).root().orElseThrow());
    }
}
