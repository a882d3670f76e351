package org.rapporteur.statement;

import java.util.Optional;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Tells whether a clause turns down what is laid at the speaker's door: "it never happened", "we had no role", "he was not involved". */
final class Denials {
    private final ActWords words;
    private final StatementWords kinds;

    Denials(ActWords words, StatementWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** @param own whether the clause is about the speaker or his side */
    boolean isTold(Token head, boolean own) {
        Predicate predicate = new Predicate(head);
        boolean ahead = predicate.isFuture() || predicate.isConditional() || predicate.isPossible();
        if (ahead) {
            return false;
        }
        if (kinds.is(head, Kind.OCCURRING)) {
            Optional<Token> what = predicate.subject();
            return predicate.isNegated()
                    && what.filter(one -> one.hasForm("it", "this", "that")).isPresent();
        }
        boolean none = head.hasLemma("be")
                && head.child("expl").isPresent()
                && head.children("nsubj").stream()
                        .anyMatch(thing -> words.isDenied(thing)
                                && thing.children("det").stream().anyMatch(one -> one.hasForm("no")));
        if (none) {
            return true;
        }
        boolean isNot = predicate.isNegated() && words.isDenied(head);
        return own && (isNot || (head.lemma().equals("have") && hasNone(head)));
    }

    /** "had no role", "have absolutely no violations", "had nothing to do with". */
    private boolean hasNone(Token have) {
        return have.children("obj").stream().anyMatch(object -> {
            boolean no = object.children("det").stream().anyMatch(one -> one.hasForm("no"));
            boolean wrong = words.isDenied(object)
                    || (object.is(Upos.NOUN)
                            && words.judgement(object)
                                    .filter(SpeechAct.CONDEMN::equals)
                                    .isPresent());
            boolean nothing =
                    object.hasForm("nothing") && object.children("acl").stream().anyMatch(verb -> verb.hasLemma("do"));
            return (no && wrong) || nothing;
        });
    }
}
