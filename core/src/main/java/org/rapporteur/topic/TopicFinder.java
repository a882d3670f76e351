package org.rapporteur.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Says what words are about, by the cue words of each topic. */
public final class TopicFinder {
    private static final String NOUN = "/N";

    private final Map<String, List<Cue>> byFirstLemma;
    private final Map<String, String> contexts;

    /**
     * @param nounOnly whether the one word has to be a noun on which its phrase is built
     * @param not whether the topic is not meant where this stands
     */
    private record Cue(List<String> lemmas, String topic, boolean nounOnly, boolean not) {}

    private TopicFinder(Map<String, List<Cue>> byFirstLemma, Map<String, String> contexts) {
        this.byFirstLemma = byFirstLemma;
        this.contexts = contexts;
    }

    public static TopicFinder load(Knowledge knowledge) {
        Table table = knowledge.table("topics.txt", Set.of("name", "cues", "not", "context", "source"));
        Map<String, List<Cue>> byFirstLemma = new HashMap<>();
        Map<String, String> contexts = new HashMap<>();
        for (Entry entry : table.entries()) {
            table.required(entry, "name");
            entry.one("context").ifPresent(context -> contexts.put(entry.id(), context));
            entry.all("cues").forEach(text -> add(text, entry.id(), false, byFirstLemma));
            entry.all("not").forEach(text -> add(text, entry.id(), true, byFirstLemma));
        }
        table.check();
        return new TopicFinder(byFirstLemma, contexts);
    }

    private static void add(String text, String topic, boolean not, Map<String, List<Cue>> byFirstLemma) {
        boolean nounOnly = text.endsWith(NOUN);
        List<String> lemmas = words(nounOnly ? text.substring(0, text.length() - NOUN.length()) : text);
        byFirstLemma
                .computeIfAbsent(lemmas.get(0), key -> new ArrayList<>())
                .add(new Cue(lemmas, topic, nounOnly, not));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).replace("-", " - ").split("\\s+", -1));
    }

    /** The ids of the topics of these words, in order of appearance, each once. */
    public List<String> topics(List<Token> words) {
        Map<String, Set<Integer>> barred = new HashMap<>();
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            for (Cue cue : cuesAt(words, at)) {
                for (int i = at; i < at + cue.lemmas().size(); i++) {
                    if (cue.not()) {
                        barred.computeIfAbsent(cue.topic(), topic -> new HashSet<>())
                                .add(i);
                    }
                }
                if (!cue.not()) {
                    found.computeIfAbsent(cue.topic(), topic -> new ArrayList<>())
                            .add(at + cue.lemmas().size() - 1);
                }
            }
        }
        return found.keySet().stream()
                .filter(topic -> !barred.getOrDefault(topic, Set.of()).containsAll(found.get(topic)))
                .toList();
    }

    private List<Cue> cuesAt(List<Token> words, int at) {
        return keys(words.get(at)).stream()
                .flatMap(key -> byFirstLemma.getOrDefault(key, List.of()).stream())
                .filter(cue -> matches(cue, words, at) && (!cue.nounOnly() || isHeadNoun(words.get(at))))
                .toList();
    }

    private static boolean isHeadNoun(Token word) {
        return word.is(Upos.NOUN) && !word.hasRelation("compound", "amod");
    }

    /** The PLOVER context of a topic, where it has one. */
    public Optional<String> context(String topic) {
        return Optional.ofNullable(contexts.get(topic));
    }

    private static boolean matches(Cue cue, List<Token> words, int at) {
        if (at + cue.lemmas().size() > words.size()) {
            return false;
        }
        for (int i = 1; i < cue.lemmas().size(); i++) {
            if (!keys(words.get(at + i)).contains(cue.lemmas().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> keys(Token token) {
        return new LinkedHashSet<>(
                List.of(token.lemma().toLowerCase(Locale.ROOT), token.form().toLowerCase(Locale.ROOT)));
    }
}
