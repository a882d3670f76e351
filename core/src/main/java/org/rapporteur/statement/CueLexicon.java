package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Strength;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** The cue predicates by their first word; states of mind by the word behind the copula. */
final class CueLexicon {
    private static final Set<String> FIELDS = Set.of(
            "act",
            "second",
            "when",
            "content",
            "addressee",
            "source",
            "light",
            "strength",
            "polarity",
            "attitude",
            "quote",
            "neutral",
            "topic",
            "ambiguous",
            "bound",
            "example",
            "note");

    private static final String ING = "ing";
    /** Shorter stems are too often those of other verbs. */
    private static final int SHORT = 4;

    private final Map<String, List<Cue>> verbs = new HashMap<>();
    /** States of mind told with a copula, by what stands behind it: "concerned" of "be concerned". */
    private final Map<String, List<Cue>> states = new HashMap<>();

    private final Map<String, List<Cue>> nouns = new HashMap<>();
    private final List<Cue> prepositions = new ArrayList<>();

    private CueLexicon() {}

    static CueLexicon load(Knowledge knowledge) {
        Table table = knowledge.table("cues.txt", FIELDS);
        CueLexicon lexicon = new CueLexicon();
        for (Entry entry : table.entries()) {
            lexicon.add(table, entry);
        }
        table.check();
        return lexicon;
    }

    private void add(Table table, Entry entry) {
        int slash = entry.id().lastIndexOf('/');
        String[] words = (slash < 0 ? entry.id() : entry.id().substring(0, slash)).split(" ", 2);
        Optional<SpeechAct> act = table.constant(entry, "act", SpeechAct.class);
        table.required(entry, "act");
        Cue cue = new Cue(
                entry.id(),
                act.orElse(SpeechAct.STATE),
                table.constant(entry, "second", SpeechAct.class),
                entry.one("when"),
                entry.all("content"),
                entry.all("addressee"),
                entry.all("source"),
                entry.all("light"),
                table.constant(entry, "strength", Strength.class).orElse(Strength.PLAIN),
                entry.one("polarity").filter("negative"::equals).isPresent(),
                isYes(entry, "attitude"),
                isYes(entry, "quote"),
                isYes(entry, "neutral"),
                isYes(entry, "topic"),
                isYes(entry, "ambiguous"),
                isYes(entry, "bound"));
        String first = words[0].toLowerCase(Locale.ROOT);
        boolean state = first.equals(Cue.COPULA) && words.length > 1;
        switch (entry.id().substring(slash + 1)) {
            case "V" ->
                (state ? states : verbs)
                        .computeIfAbsent(state ? words[1].toLowerCase(Locale.ROOT) : first, key -> new ArrayList<>())
                        .add(cue);
            case "N" -> nouns.computeIfAbsent(first, key -> new ArrayList<>()).add(cue);
            case "P" -> prepositions.add(cue);
            default ->
                table.problem(
                        entry, "'" + entry.id() + "' has no part of speech", "End it in /V, /N or /P, as in say/V");
        }
    }

    private static boolean isYes(Entry entry, String field) {
        return entry.one(field).filter("yes"::equals).isPresent();
    }

    /** The cues that a verb can be, the longer first: "call for" before "call". */
    List<Cue> ofVerb(Token verb) {
        boolean be = verb.child("cop").isPresent()
                || (verb.is(Upos.VERB) && verb.child("aux:pass").isPresent())
                || isSetBefore(verb);
        List<Cue> found = new ArrayList<>();
        if (be) {
            found.addAll(states(verb));
        }
        if (verb.is(Upos.VERB)) {
            List<Cue> known = ofLemma(verb.lemma().toLowerCase(Locale.ROOT));
            found.addAll(fitting(known.isEmpty() ? ofForm(verb.form().toLowerCase(Locale.ROOT)) : known, verb));
        } else if (isParticipleInTruth(verb)) {
            String form = verb.form().toLowerCase(Locale.ROOT);
            found.addAll(fitting(ofLemma(form.substring(0, form.length() - ING.length())), verb));
        }
        return found;
    }

    /** "Horrified at the thought, the mayor left", "Sure that …": a state of mind told without "be". */
    private static boolean isSetBefore(Token word) {
        return word.hasRelation("advcl")
                && (word.is(Upos.ADJ) || word.xpos().equals("VBN"))
                && word.child("nsubj", "mark", "aux").isEmpty();
    }

    /** "…, promising to return", "is promising to return": a participle with a clause of its own, taken for an adjective. */
    private static boolean isParticipleInTruth(Token word) {
        boolean behind = word.hasRelation("amod")
                && word.head().filter(noun -> noun.index() < word.index()).isPresent();
        return word.is(Upos.ADJ)
                && word.form().endsWith(ING)
                && word.form().length() > ING.length() + 1
                && (behind
                        || word.hasRelation("advcl", "acl", "conj")
                        || word.child("cop").isPresent())
                && word.child("xcomp", "ccomp", "obj").isPresent();
    }

    /** By the lemma; a final "e" that lemmatising lost or added does not count: "bemoane", "rebuk". */
    private List<Cue> ofLemma(String lemma) {
        List<Cue> exact = verbs.getOrDefault(lemma, List.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        return lemma.endsWith("e")
                ? verbs.getOrDefault(lemma.substring(0, lemma.length() - 1), List.of())
                : verbs.getOrDefault(lemma + "e", List.of());
    }

    /** Where lemmatising went wrong ("apologized", "boycotted"): by the form without its ending. */
    private List<Cue> ofForm(String form) {
        return Stream.of("d", "ed", "s", "ing")
                .filter(form::endsWith)
                .map(ending -> form.substring(0, form.length() - ending.length()))
                .filter(stem -> stem.length() > SHORT)
                .map(stem -> verbs.getOrDefault(stem, List.of()))
                .filter(cues -> !cues.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Cue> fitting(List<Cue> candidates, Token verb) {
        return longestFirst(candidates.stream().filter(cue -> hasParticles(cue, verb)));
    }

    private static List<Cue> longestFirst(Stream<Cue> cues) {
        return cues.sorted((a, b) -> Integer.compare(b.id().length(), a.id().length()))
                .toList();
    }

    /** "was concerned": by the lemma of the predicate, or by the word as it is written. */
    private List<Cue> states(Token predicate) {
        return longestFirst(Stream.of(predicate.lemma(), predicate.form())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .flatMap(word -> states.getOrDefault(word, List.of()).stream()));
    }

    private static boolean hasParticles(Cue cue, Token verb) {
        List<String> particles = cue.words().subList(1, cue.words().size());
        if (particles.size() == 1
                && !particles.get(0).equals("as")
                && new Predicate(verb).isFarFrom(particles.get(0))) {
            return false;
        }
        for (String word : particles) {
            boolean present = verb.subtree().stream()
                    .anyMatch(below ->
                            (below.form().equalsIgnoreCase(word) || (below.is(Upos.NOUN) && below.hasLemma(word)))
                                    && (below.head().filter(verb::equals).isPresent()
                                            || below.head()
                                                    .flatMap(Token::head)
                                                    .filter(verb::equals)
                                                    .isPresent()));
            if (!present) {
                return false;
            }
        }
        return true;
    }

    List<Cue> ofNoun(Token noun) {
        boolean isNoun = noun.is(Upos.NOUN) || (noun.is(Upos.VERB) && noun.hasRelation("obj"));
        return isNoun ? nouns.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of()) : List.of();
    }

    /** The cues that are prepositions: "according to". */
    List<Cue> prepositions() {
        return prepositions;
    }
}
