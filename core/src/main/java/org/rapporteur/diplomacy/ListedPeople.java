package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * The persons named one after the other behind "met with": a list of titles and names has many commas, and a tree that
 * hangs one of them in a wrong place must not lose him.
 */
final class ListedPeople {
    private static final Set<String> LINKS = Set.of("with", "and", ",", "between", "including", "to", ";");
    private static final Set<String> ENDS =
            Set.of(";", ".", "(", ":", "while", "who", "which", "where", "when", "that");

    private ListedPeople() {}

    /** Those named behind {@code trigger} before another verb or the end of the clause. */
    static List<Reference> behind(Token trigger, Cast cast) {
        Sentence sentence = trigger.sentence();
        List<Reference> people = new ArrayList<>();
        int end = end(trigger);
        for (Mention mention : cast.in(sentence.span())) {
            boolean listed = mention.type() == Mention.Type.PERSON
                    && mention.span().start() >= trigger.span().end()
                    && mention.span().end() <= end
                    && sentence.tokenAt(mention.span().start())
                            .filter(first -> follows(first, trigger))
                            .isPresent();
            if (listed) {
                people.add(new Reference(mention.span(), mention.text(), mention.actor()));
            }
        }
        return people;
    }

    /** The clause goes on to another verb or to an end; a verb has what stands before it as its subject, if it agrees. */
    private static int end(Token trigger) {
        Sentence sentence = trigger.sentence();
        for (int at = trigger.index() + 1; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            boolean ends = ENDS.contains(token.form().toLowerCase(Locale.ROOT))
                    || (token.is(Upos.VERB, Upos.AUX) && !token.hasRelation("amod", "compound"));
            if (ends) {
                return token.span().start();
            }
        }
        return sentence.span().end();
    }

    /** Whether a name, or the title in front of it, comes after "with", "and" or a comma. */
    private static boolean follows(Token first, Token trigger) {
        Token at = first;
        while (at.previous().filter(before -> before.index() > trigger.index()).isPresent()) {
            Token before = at.previous().get();
            if (LINKS.contains(before.form().toLowerCase(Locale.ROOT))) {
                return !before.hasForm("to");
            }
            boolean title =
                    before.is(Upos.PROPN, Upos.ADJ) || before.hasForm("'s", "’s", "former", "minister", "president");
            if (!title) {
                return false;
            }
            at = before;
        }
        return true;
    }
}
