package org.rapporteur.diplomacy;

import java.util.Optional;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.Statements;

/** Tells whether the words say that a deed was done: neither feared, wanted, supposed nor denied. */
final class AssertedDeeds {
    private final DiplomacyWords kinds;

    AssertedDeeds(DiplomacyWords kinds) {
        this.kinds = kinds;
    }

    /** @param accused whether the word is what an accusation is of */
    boolean isAsserted(Token word, Optional<Statements.Read> around, boolean accused) {
        boolean denied =
                around.filter(read -> read.statement().act() == SpeechAct.DENY).isPresent();
        if (denied) {
            return false;
        }
        return accused || isPresupposed(word) || isFact(word, around);
    }

    /** Whether the words take it as done, whatever is wished around them. */
    private boolean isPresupposed(Token word) {
        boolean gerund = word.xpos().equals("VBG");
        if (gerund && word.children("obj").stream().anyMatch(AssertedDeeds::isToldOfLast)) {
            return true;
        }
        if (!word.is(Upos.NOUN) || isSupposed(word)) {
            return false;
        }
        boolean current = word.children("amod").stream().anyMatch(modifier -> kinds.isForm(modifier, Kind.CURRENT));
        boolean told = word.children("acl").stream().anyMatch(AssertedDeeds::isTold);
        Token at = word;
        for (int height = 0; height < 6 && at.head().isPresent(); height++) {
            Token head = at.head().get();
            told |= at.hasRelation("conj", "appos")
                    && head.children("acl").stream().anyMatch(AssertedDeeds::isTold);
            if (kinds.is(head, Kind.PRESUPPOSING)) {
                return true;
            }
            at = head;
        }
        return current || told || word.child("nmod:poss").isPresent();
    }

    /** "using gas and displacement which the ruler has pursued": a clause on the last of a list tells of all. */
    private static boolean isToldOfLast(Token object) {
        return object.children("conj").stream()
                .flatMap(conjunct -> conjunct.children("acl").stream())
                .anyMatch(AssertedDeeds::isTold);
    }

    /** A participle or a finite past clause tells what is: "imposed by the army", "which the army has pursued". */
    private static boolean isTold(Token clause) {
        Predicate predicate = new Predicate(clause);
        return !predicate.isFuture()
                && !predicate.isConditional()
                && !predicate.isPossible()
                && !predicate.isInfinitive()
                && !predicate.isNegated();
    }

    private boolean isSupposed(Token noun) {
        return noun.children("det", "amod").stream().anyMatch(word -> kinds.is(word, Kind.SUPPOSED));
    }

    /** Whether grammar and statement tell it as a fact. */
    private boolean isFact(Token word, Optional<Statements.Read> around) {
        boolean wanted = around.map(read -> read.statement())
                .filter(statement -> statement.modality() != Modality.ASSERTED && statement.modality() != Modality.PAST)
                .isPresent();
        if (wanted || isSupposed(word)) {
            return false;
        }
        Token at = word;
        for (int height = 0; height < 6; height++) {
            Predicate predicate = new Predicate(at);
            boolean open = predicate.isFuture()
                    || predicate.isConditional()
                    || predicate.isPossible()
                    || predicate.isDue()
                    || predicate.isNegated()
                    || predicate.isInfinitive()
                    || predicate
                            .marker()
                            .filter(mark -> mark.form().equalsIgnoreCase("if"))
                            .isPresent();
            if (open) {
                return false;
            }
            Optional<Token> head = at.head();
            boolean statementEnds = head.isEmpty()
                    || around.flatMap(Statements.Read::predicate).equals(head)
                    || at.hasRelation("acl:relcl", "advcl", "parataxis");
            if (statementEnds) {
                return true;
            }
            at = head.get();
        }
        return true;
    }
}
