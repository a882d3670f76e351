package org.rapporteur.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.actor.NameWords;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Span;

/** The known instruments that a name can stand for. */
final class Namesakes {
    /** A name that fits more says too little to ask about. */
    private static final int MOST_CANDIDATES = 5;

    private final List<Named> all;

    private record Named(Entry entry, List<List<String>> names) {
        boolean isCalled(Predicate<List<String>> fits) {
            return names.stream().anyMatch(fits);
        }
    }

    private Namesakes(List<Named> all) {
        this.all = all;
    }

    static Namesakes load(Knowledge knowledge) {
        return of(KnownInstruments.table(knowledge).entries());
    }

    static Namesakes of(List<Entry> lines) {
        return new Namesakes(lines.stream()
                .map(entry -> new Named(
                        entry,
                        Stream.of("name", "names")
                                .flatMap(field -> entry.all(field).stream())
                                .map(Namesakes::words)
                                .toList()))
                .toList());
    }

    /** The lines with this name; "the" before it and the plural do not count. */
    List<Entry> same(String name) {
        List<String> words = words(name);
        return called(known -> known.equals(words));
    }

    /** The lines with a name that has all words of this one, but for the noun that says what kind of text it is. */
    List<Entry> wider(String name) {
        List<String> words = words(name);
        List<String> telling = words.stream().filter(word -> !isType(word)).toList();
        return telling.isEmpty() ? List.of() : called(known -> known.containsAll(telling));
    }

    /**
     * What an agreement that has no line of its own may be: known ones whose name has the words of {@code name}. One word beside
     * the noun is enough for those of the same type only that have a party in the report. None that was made after it.
     */
    List<String> candidates(String name, String type, Doc doc, Optional<LocalDate> published) {
        List<Entry> made =
                wider(name).stream().filter(entry -> isMadeBy(entry, published)).toList();
        boolean oneWord = words(name).size() <= 2;
        List<Entry> fit = oneWord
                ? withPartyIn(doc, made).stream()
                        .filter(entry -> entry.one("type").equals(Optional.of(type)))
                        .toList()
                : made;
        return fit.size() > MOST_CANDIDATES
                ? List.of()
                : fit.stream().map(Entry::id).toList();
    }

    /**
     * Of the lines that share a name those that a report can mean: none that was made after it; where parties of one alone are
     * named in it, that one.
     */
    static List<Entry> meant(List<Entry> same, Doc doc, Optional<LocalDate> published) {
        List<Entry> made =
                same.stream().filter(entry -> isMadeBy(entry, published)).toList();
        List<Entry> party = withPartyIn(doc, made);
        return party.size() == 1 ? party : made;
    }

    private static List<Entry> withPartyIn(Doc doc, List<Entry> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        Set<String> words = new HashSet<>();
        NameWords.in(doc.text(), new Span(0, doc.text().length())).forEach(word -> words.add(word.key()));
        return lines.stream()
                .filter(entry ->
                        entry.all("parties").stream().anyMatch(name -> words.containsAll(NameWords.keys(name))))
                .toList();
    }

    private static boolean isMadeBy(Entry entry, Optional<LocalDate> published) {
        return entry.one("date")
                .flatMap(date -> published.map(day ->
                        date.compareTo(day.toString().substring(0, Math.min(10, date.length()))) <= 0))
                .orElse(true);
    }

    private List<Entry> called(Predicate<List<String>> fits) {
        return all.stream()
                .filter(named -> named.isCalled(fits))
                .map(Named::entry)
                .toList();
    }

    private static boolean isType(String word) {
        return InstrumentFinder.TYPES.containsKey(word);
    }

    private static List<String> words(String name) {
        boolean article = name.startsWith("the ") || name.startsWith("The ");
        List<String> words = new ArrayList<>();
        for (String word : NameWords.keys(article ? name.substring("the ".length()) : name)) {
            boolean plural = word.length() > 3 && word.endsWith("s");
            words.add(plural ? word.substring(0, word.length() - 1) : word);
        }
        return words;
    }
}
