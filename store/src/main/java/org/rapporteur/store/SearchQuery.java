package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types into a search field, made into a query for the full-text index.
 *
 * <p>All words must be there; {@code "words in quotes"} in this order; {@code detain*} stands for every word that begins
 * so; {@code -word} must not be there; {@code OR} between two parts means either. Anything else is taken as words, so that
 * no sign can be wrong.
 */
public final class SearchQuery {
    private static final Pattern PART = Pattern.compile("(-)?(?:\"([^\"]*)\"|([^\\s\"]+))");

    private SearchQuery() {}

    /** In the language of SQLite's FTS5: {@code de-escalation "red line"} becomes {@code "de-escalation" AND "red line"}. */
    static String toFts5(String query) {
        if (query.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new RegisterException(
                    "The search '" + query + "' opens a quotation mark that it does not close",
                    "Put quotation marks on both sides of the words, or leave them out");
        }
        List<String> either = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Matcher part = PART.matcher(query);
        while (part.find()) {
            if ("OR".equals(part.group())) {
                either.add(group(query, wanted, unwanted));
                wanted.clear();
                unwanted.clear();
            } else {
                String words = part.group(2) == null ? part.group(3) : part.group(2);
                if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    (part.group(1) == null ? wanted : unwanted).add(phrase(words, part.group(3) != null));
                }
            }
        }
        either.add(group(query, wanted, unwanted));
        return String.join(" OR ", either);
    }

    private static String phrase(String words, boolean single) {
        boolean beginning = single && words.endsWith("*");
        return '"' + words.replaceAll("[*\\p{Cntrl}]", " ").strip() + '"' + (beginning ? "*" : "");
    }

    private static String group(String query, List<String> wanted, List<String> unwanted) {
        if (wanted.isEmpty()) {
            throw new RegisterException(
                    "The search '" + query + "' names no word to look for",
                    "Give at least one word, also on both sides of OR and beside -word");
        }
        StringBuilder group = new StringBuilder("(" + String.join(" AND ", wanted) + ")");
        unwanted.forEach(
                word -> group.insert(0, '(').append(" NOT ").append(word).append(')'));
        return group.toString();
    }
}
