package org.rapporteur.statement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Reads the act that is done by saying that one is about to do it: "let me thank …", "I would like to congratulate …". */
final class Performances {
    private static final Set<SpeechAct> PERFORMED =
            EnumSet.of(SpeechAct.PRAISE, SpeechAct.CONDEMN, SpeechAct.REGRET, SpeechAct.CONFIRM);

    private final CueLexicon lexicon;
    private final StatementWords kinds;

    Performances(CueLexicon lexicon, StatementWords kinds) {
        this.lexicon = lexicon;
        this.kinds = kinds;
    }

    /** The act of the first or second verb behind; empty where nothing is performed. */
    Optional<SpeechAct> act(Token head) {
        return Stream.of(head)
                .filter(this::isPerforming)
                .flatMap(word -> word.subtree().stream())
                .filter(verb -> verb.index() > head.index() && verb.is(Upos.VERB))
                .limit(2)
                .flatMap(verb -> lexicon.ofVerb(verb).stream())
                .map(Cue::act)
                .filter(PERFORMED::contains)
                .findFirst();
    }

    private boolean isPerforming(Token head) {
        if (head.lemma().equals("let")) {
            return head.children("ccomp", "xcomp", "obj").stream()
                    .flatMap(word -> word.subtree().stream())
                    .anyMatch(word -> word.hasForm("me"));
        }
        return kinds.is(head, Kind.PERFORMING)
                && !new Predicate(head).isNegated()
                && new Predicate(head)
                        .subject()
                        .filter(one -> one.hasForm("I", "we"))
                        .isPresent();
    }
}
