package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.language.text.Span;

/**
 * What a person types into a search field, made into a query for the full-text index.
 *
 * <p>All words must be there; {@code "words in quotes"} in this order; {@code detain*} stands for every word that begins
 * so; {@code -word} must not be there; {@code OR} between two parts means either. Anything else is taken as words, so that
 * no sign can be wrong.
 */
public final class SearchQuery {
    private static final Pattern PART = Pattern.compile("(-)?(?:\"([^\"]*)\"|([^\\s\"]+))");

    /** What must and what must not be there. */
    private record Group(List<Phrase> wanted, List<Phrase> unwanted) {}

    private final List<Group> either;

    private SearchQuery(List<Group> either) {
        this.either = List.copyOf(either);
    }

    /** @throws RegisterException when it says nothing, or opens a quotation mark that it does not close */
    static SearchQuery of(String query) {
        if (query.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new RegisterException(
                    "The search '" + query + "' opens a quotation mark that it does not close",
                    "Put quotation marks on both sides of the words, or leave them out");
        }
        List<Group> either = new ArrayList<>();
        List<Phrase> wanted = new ArrayList<>();
        List<Phrase> unwanted = new ArrayList<>();
        Matcher part = PART.matcher(query);
        while (part.find()) {
            if ("OR".equals(part.group())) {
                either.add(group(query, wanted, unwanted));
                wanted.clear();
                unwanted.clear();
            } else {
                String words = part.group(2) == null ? part.group(3) : part.group(2);
                if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    (part.group(1) == null ? wanted : unwanted).add(Phrase.of(words, part.group(3) != null));
                }
            }
        }
        either.add(group(query, wanted, unwanted));
        return new SearchQuery(either);
    }

    private static Group group(String query, List<Phrase> wanted, List<Phrase> unwanted) {
        if (wanted.isEmpty()) {
            throw new RegisterException(
                    "The search '" + query + "' names no word to look for",
                    "Give at least one word, also on both sides of OR and beside -word");
        }
        return new Group(List.copyOf(wanted), List.copyOf(unwanted));
    }

    /** In the language of SQLite's FTS5: {@code de-escalation "red line"} becomes {@code ("de-escalation" AND "red line")}. */
    String toFts5() {
        return either.stream().map(SearchQuery::fts5).collect(Collectors.joining(" OR "));
    }

    private static String fts5(Group group) {
        StringBuilder query = new StringBuilder(
                group.wanted().stream().map(Phrase::toFts5).collect(Collectors.joining(" AND ", "(", ")")));
        group.unwanted()
                .forEach(phrase -> query.insert(0, '(')
                        .append(" NOT ")
                        .append(phrase.toFts5())
                        .append(')'));
        return query.toString();
    }

    /** In the language of PostgreSQL: {@code ('de' <-> 'escal' & 'red' <-> 'line')}, words without their endings. */
    String toTsquery() {
        return either.stream()
                .map(group -> group.wanted().stream().map(Phrase::toTsquery).collect(Collectors.joining(" & "))
                        + group.unwanted().stream()
                                .map(phrase -> " & !" + phrase.toTsquery())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(") | (", "(", ")"));
    }

    /** Where a text holds what is wanted, in order; what overlaps is one. */
    List<Span> spans(String text) {
        List<IndexedWord> words = IndexedWord.of(text);
        List<Span> spans = new ArrayList<>();
        either.stream()
                .flatMap(group -> group.wanted().stream())
                .flatMap(phrase -> phrase.in(words).stream())
                .sorted()
                .forEach(span -> add(spans, span));
        return spans;
    }

    private static void add(List<Span> spans, Span next) {
        int last = spans.size() - 1;
        if (last >= 0 && next.start() < spans.get(last).end()) {
            Span before = spans.get(last);
            spans.set(last, new Span(before.start(), Math.max(before.end(), next.end())));
        } else {
            spans.add(next);
        }
    }
}
