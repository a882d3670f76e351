package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** The event frames by the word they are built on. */
final class FrameLexicon {
    private static final Set<String> FIELDS = Set.of(
            "type",
            "cameo",
            "mode",
            "context",
            "actor",
            "recipient",
            "light",
            "quantity",
            "reciprocal",
            "needs",
            "patient",
            "act",
            "not",
            "only",
            "by",
            "example",
            "note");

    private static final Set<String> PARTS = Set.of("V", "N", "S");

    private final Map<SpeechAct, Frame> acts = new EnumMap<>(SpeechAct.class);
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();

    private FrameLexicon() {}

    static FrameLexicon load(Knowledge knowledge) {
        Table table = knowledge.table("frames.txt", FIELDS);
        FrameLexicon lexicon = new FrameLexicon();
        for (Entry entry : table.entries()) {
            lexicon.add(table, entry);
        }
        table.check();
        List<Map<String, List<Frame>>> both = List.of(lexicon.verbs, lexicon.nouns);
        both.forEach(map -> map.values()
                .forEach(frames -> frames.sort(
                        Comparator.<Frame>comparingInt(frame -> -frame.words().size())
                                .thenComparing(frame -> frame.by().isEmpty()))));
        return lexicon;
    }

    private void add(Table table, Entry entry) {
        int slash = entry.id().lastIndexOf('/');
        String part = entry.id().substring(slash + 1);
        if (slash < 1 || !PARTS.contains(part)) {
            table.problem(
                    entry, "'" + entry.id() + "' has no part of speech", "End it in /V, /N or /S, as in attack/V");
            return;
        }
        List<List<String>> phrases = phrases(entry.id().substring(0, slash).toLowerCase(Locale.ROOT));
        Frame first = frame(table, entry, phrases.get(0), part);
        if (part.equals("S")) {
            table.constantOf(entry, first.words().get(0), SpeechAct.class).ifPresent(act -> acts.put(act, first));
            return;
        }
        phrases.forEach(words -> add(first.worded(words, part)));
    }

    private void add(Frame frame) {
        List<String> words = frame.words();
        String head = frame.verb() || words.contains("of") ? words.get(0) : words.get(words.size() - 1);
        (frame.verb() ? verbs : nouns)
                .computeIfAbsent(head, key -> new ArrayList<>())
                .add(frame);
    }

    /** "open,launch probe,inquiry" is four phrases, "call_off,cancel visit" two. */
    private static List<List<String>> phrases(String id) {
        if (id.indexOf(',') < 0) {
            return List.of(List.of(id.replace('_', ' ').split(" ", -1)));
        }
        List<List<String>> phrases = List.of(List.of());
        for (String words : id.split(" ", -1)) {
            phrases = phrases.stream()
                    .flatMap(phrase -> Arrays.stream(words.split(",", -1))
                            .map(word -> Stream.concat(phrase.stream(), Stream.of(word))
                                    .toList()))
                    .toList();
        }
        return phrases.stream()
                .map(phrase ->
                        Arrays.asList(String.join(" ", phrase).replace('_', ' ').split(" ", -1)))
                .toList();
    }

    private static Frame frame(Table table, Entry entry, List<String> words, String part) {
        Optional<EventType> type = table.constant(entry, "type", EventType.class);
        table.required(entry, "type");
        return new Frame(
                Frame.id(words, part),
                words,
                !part.equals("N"),
                new Frame.Code(
                        type.orElse(EventType.CONSULT),
                        table.required(entry, "cameo"),
                        entry.one("mode"),
                        entry.all("context")),
                new Frame.Places(entry.all("actor"), entry.all("recipient"), entry.all("light")),
                entry.one("quantity"),
                isYes(entry, "reciprocal"),
                isYes(entry, "act"),
                needs(table, entry),
                Set.copyOf(entry.all("not")),
                Set.copyOf(entry.all("only")),
                Set.copyOf(entry.all("by")));
    }

    private static Set<Frame.Need> needs(Table table, Entry entry) {
        return Stream.concat(entry.all("needs").stream(), entry.all("patient").stream())
                .flatMap(need -> table.constantOf(entry, need, Frame.Need.class).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isYes(Entry entry, String field) {
        return entry.one(field).filter("yes"::equals).isPresent();
    }

    /** The frame of what is done by saying something. */
    Optional<Frame> of(SpeechAct act) {
        return Optional.ofNullable(acts.get(act));
    }

    /** The frames that a word can be, the longest first. */
    List<Frame> of(Token word) {
        if (word.is(Upos.VERB)) {
            return fitting(verbs, word);
        }
        return word.is(Upos.NOUN) ? fitting(nouns, word) : List.of();
    }

    /** Whether some frame is built on the verb, whatever else it needs. */
    boolean knowsVerb(Token verb) {
        return WordForms.of(verb).stream().anyMatch(verbs::containsKey);
    }

    /** One frame for each verb that is one by itself, in the order of the alphabet. */
    List<Frame> singleVerbs() {
        return verbs.keySet().stream()
                .sorted()
                .flatMap(verb -> singleVerb(verb).stream())
                .toList();
    }

    /** The frame of a verb that needs no other word. */
    Optional<Frame> singleVerb(String lemma) {
        return verbs.getOrDefault(lemma, List.of()).stream()
                .filter(frame -> frame.words().size() == 1)
                .findFirst();
    }

    /** Whether the noun by itself names an event of this type. */
    boolean isNounOf(EventType type, Token noun) {
        return of(noun).stream().anyMatch(frame -> !frame.verb() && frame.type() == type);
    }

    /** Whether the noun by itself names what somebody does to another, as "killing", and not together, as "talks". */
    boolean isDeed(Token noun) {
        return of(noun).stream().anyMatch(frame -> !frame.verb() && !frame.reciprocal());
    }

    private static List<Frame> fitting(Map<String, List<Frame>> frames, Token word) {
        List<Frame> known = WordForms.of(word).stream()
                .map(form -> frames.getOrDefault(form, List.of()))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Frame> byForm = frames.getOrDefault(word.form().toLowerCase(Locale.ROOT), List.of());
        if (known.isEmpty()) {
            return List.of();
        }
        Below below = Below.of(word);
        Set<String> own = WordForms.of(word);
        List<Frame> fitting = new ArrayList<>();
        for (List<Frame> some : word.is(Upos.NOUN) && byForm != known ? List.of(byForm, known) : List.of(known)) {
            some.stream()
                    .filter(frame -> hasOtherWords(frame, word, own, below))
                    .forEach(fitting::add);
        }
        return fitting;
    }

    /** @param own the forms of the head */
    private static boolean hasOtherWords(Frame frame, Token head, Set<String> own, Below below) {
        if (frame.words().size() == 1) {
            return true;
        }
        boolean headSeen = false;
        for (String word : frame.words()) {
            if (!headSeen && own.contains(word)) {
                headSeen = true;
            } else if (!below.has(word, frame.words())) {
                return false;
            }
        }
        return !frame.verb()
                || frame.words().size() != 2
                || !new Predicate(head).isFarFrom(frame.words().get(1));
    }
}
