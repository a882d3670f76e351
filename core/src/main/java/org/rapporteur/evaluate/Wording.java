package org.rapporteur.evaluate;

import java.util.regex.Pattern;
import org.rapporteur.json.JsonValue;

/** A regular expression of the gold, searched for in any JSON value, whatever the case. */
record Wording(Pattern pattern) {
    /** Found in everything: a field of which nothing is expected. */
    static final Wording ANY = of("");

    /** @throws java.util.regex.PatternSyntaxException when it is no regular expression */
    static Wording of(String regex) {
        return new Wording(Pattern.compile(
                regex,
                Pattern.CASE_INSENSITIVE
                        | Pattern.UNICODE_CASE
                        | Pattern.UNICODE_CHARACTER_CLASS
                        | Pattern.UNIX_LINES));
    }

    boolean in(String text) {
        return pattern.matcher(text).find();
    }

    /** Looks into a text as it is and into anything else as it is written in JSON; an empty value reads as "". */
    boolean in(JsonValue value) {
        if (value.isEmpty()) {
            return in("");
        }
        return in(value.isText() ? value.text() : value.written());
    }

    /** Looks into several values at once, written as one list. */
    boolean inAny(JsonValue... values) {
        var list = new StringBuilder("[");
        for (JsonValue value : values) {
            list.append(list.length() > 1 ? ", " : "").append(value.written());
        }
        return in(list.append(']').toString());
    }
}
