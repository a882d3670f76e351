package org.rapporteur.time;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Tells from the verbs nearest to an expression whether its clause speaks of the past or of what is to come. */
final class ClauseDirection {
    private static final int SIGHT = 12;
    private static final Set<String> AHEAD = Set.of(
            "will",
            "'ll",
            "’ll",
            "shall",
            "would",
            "wo",
            "scheduled",
            "slated",
            "due",
            "planned",
            "plans",
            "upcoming",
            "expected",
            "expects",
            "plan",
            "intends",
            "until",
            "till",
            "deadline");
    private static final Set<String> BE = Set.of("be", "to");
    private static final Set<String> BEHIND = Set.of(
            "said", "was", "were", "had", "did", "met", "told", "held", "took", "began", "came", "went", "made", "left",
            "gave", "became", "broke", "fell", "won", "lost", "saw", "has", "have", "wrote", "spoke");

    private ClauseDirection() {}

    /** The nearest verb within the commas counts, then the nearest beyond them. */
    static Direction of(Sentence sentence, Span expression) {
        int first = sentence.tokenAt(expression.start()).map(Token::index).orElse(0);
        int last = sentence.tokenAt(expression.end() - 1).map(Token::index).orElse(first);
        Direction inside = nearest(sentence, first, last, true);
        return inside == Direction.OPEN ? nearest(sentence, first, last, false) : inside;
    }

    private static Direction nearest(Sentence sentence, int first, int last, boolean withinCommas) {
        boolean openBefore = true;
        boolean openAfter = true;
        for (int away = 1; away <= SIGHT; away++) {
            openBefore &= first - away >= 0 && !(withinCommas && isBorder(sentence.token(first - away)));
            openAfter &= last + away < sentence.size() && !(withinCommas && isBorder(sentence.token(last + away)));
            Direction before = openBefore ? of(sentence.token(first - away)) : Direction.OPEN;
            Direction after = openAfter ? of(sentence.token(last + away)) : Direction.OPEN;
            if (before != Direction.OPEN || after != Direction.OPEN) {
                return before == Direction.OPEN ? after : before;
            }
        }
        return Direction.OPEN;
    }

    private static boolean isBorder(Token token) {
        return token.form().length() == 1 && ",;:()\"“”—–".contains(token.form());
    }

    private static Direction of(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (AHEAD.contains(form)) {
            return Direction.FUTURE;
        }
        if (token.previous()
                .filter(before -> BE.contains(before.form().toLowerCase(Locale.ROOT)))
                .isPresent()) {
            return Direction.OPEN; // "will be held": the participle says nothing, the words before it do
        }
        boolean tagged = !token.xpos().equals("_");
        boolean past = tagged
                ? token.xpos().equals("VBD") || (token.is(Upos.AUX) && BEHIND.contains(form))
                : BEHIND.contains(form) || (form.length() > 4 && form.endsWith("ed"));
        return past ? Direction.PAST : Direction.OPEN;
    }
}
