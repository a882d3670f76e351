package org.rapporteur.time;

import java.util.Arrays;
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
            "must",
            "may",
            "might",
            "should",
            "can",
            "deadline");
    /** Verbs whose past looks like their present, so that tags cannot be trusted: "shells hit a market on Friday". */
    private static final Set<String> SAME_IN_PAST = Set.of(
            "hit", "put", "set", "cut", "read", "beat", "let", "shut", "hurt", "cost", "quit", "spread", "split",
            "burst");

    private static final Set<String> LIMITS = Set.of("until", "till", "by");
    private static final Set<String> BEHIND = Set.of(
            "said", "was", "were", "had", "did", "met", "told", "held", "took", "began", "came", "went", "made", "left",
            "gave", "became", "broke", "fell", "won", "lost", "saw", "wrote", "spoke");

    private ClauseDirection() {}

    /** The nearest verb within the commas counts, then the nearest beyond them. */
    static Direction of(Sentence sentence, Span expression) {
        int first = sentence.tokenAt(expression.start()).map(Token::index).orElse(0);
        int last = sentence.tokenAt(expression.end() - 1).map(Token::index).orElse(first);
        Direction inside = nearest(sentence, first, last, true);
        boolean limit = first > 0 && isLimit(sentence.token(first - 1));
        if (limit && (inside == Direction.OPEN || isAheadBefore(sentence, first))) {
            return Direction.FUTURE;
        }
        return inside == Direction.OPEN ? nearest(sentence, first, last, false) : inside;
    }

    /** "would return the arms found there by Friday": the limit is of what is to come, though another verb stands nearer. */
    private static boolean isAheadBefore(Sentence sentence, int first) {
        for (int at = first - 1; at >= Math.max(0, first - SIGHT) && !isBorder(sentence.token(at)); at--) {
            if (of(sentence.token(at)) == Direction.FUTURE) {
                return true;
            }
        }
        return false;
    }

    private static Direction nearest(Sentence sentence, int first, int last, boolean withinCommas) {
        boolean openBefore = true;
        boolean openAfter = true;
        for (int away = 1; away <= SIGHT; away++) {
            openBefore &= first - away >= 0 && !(withinCommas && isBorder(sentence.token(first - away)));
            openAfter &= last + away < sentence.size() && !(withinCommas && isBorder(sentence.token(last + away)));
            Direction before = openBefore ? of(sentence.token(first - away), withinCommas) : Direction.OPEN;
            Direction after = openAfter ? of(sentence.token(last + away), withinCommas) : Direction.OPEN;
            if (before != Direction.OPEN || after != Direction.OPEN) {
                return before == Direction.OPEN ? after : before;
            }
        }
        return Direction.OPEN;
    }

    /** "Until Friday" and "by Friday" lie ahead, unless a verb says that they are over. */
    private static boolean isLimit(Token token) {
        return LIMITS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isBorder(Token token) {
        return token.form().length() == 1 && ",;:()\"“”—–".contains(token.form());
    }

    /** A noun tells only of its own part of the sentence: "just as the deadline was running out". */
    private static Direction of(Token token, boolean near) {
        return near || !token.is(Upos.NOUN) ? of(token) : Direction.OPEN;
    }

    private static Direction of(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (AHEAD.contains(form) || (form.equals("to") && follows(token, "is", "are"))) {
            return Direction.FUTURE;
        }
        if (follows(token, "be", "to")) {
            return Direction.OPEN; // "will be held": the participle says nothing, the words before it do
        }
        boolean scheduled = token.xpos().equals("VBZ") || token.xpos().equals("VBP");
        if (scheduled && token.is(Upos.VERB) && !token.hasRelation("aux") && !SAME_IN_PAST.contains(form)) {
            return Direction.FUTURE; // "the council meets on Friday"
        }
        boolean tagged = !token.xpos().equals("_");
        if (token.xpos().equals("VBN") && !follows(token, "is", "are", "being")) {
            return Direction.PAST; // "signed on Friday", "have met": what is done, unless a "will be" stands before it
        }
        boolean past = tagged
                ? token.xpos().equals("VBD")
                        || SAME_IN_PAST.contains(form)
                        || (token.is(Upos.AUX) && BEHIND.contains(form))
                : BEHIND.contains(form) || (form.length() > 4 && form.endsWith("ed"));
        return past ? Direction.PAST : Direction.OPEN;
    }

    private static boolean follows(Token token, String... words) {
        String before = token.previous()
                .map(previous -> previous.form().toLowerCase(Locale.ROOT))
                .orElse("");
        return Arrays.asList(words).contains(before);
    }
}
