package org.rapporteur.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

/** Says what words are about, by the cue words of each topic. */
public final class TopicFinder {
    private final Map<String, List<Cue>> byFirstLemma;
    private final Map<String, String> contexts;

    private record Cue(List<String> lemmas, String topic) {}

    private TopicFinder(Map<String, List<Cue>> byFirstLemma, Map<String, String> contexts) {
        this.byFirstLemma = byFirstLemma;
        this.contexts = contexts;
    }

    public static TopicFinder load(Knowledge knowledge) {
        Table table = knowledge.table("topics.txt", Set.of("name", "cues", "context", "source"));
        Map<String, List<Cue>> byFirstLemma = new HashMap<>();
        Map<String, String> contexts = new HashMap<>();
        for (Entry entry : table.entries()) {
            table.required(entry, "name");
            entry.one("context").ifPresent(context -> contexts.put(entry.id(), context));
            for (String text : entry.all("cues")) {
                List<String> lemmas = words(text);
                byFirstLemma
                        .computeIfAbsent(lemmas.get(0), key -> new ArrayList<>())
                        .add(new Cue(lemmas, entry.id()));
            }
        }
        table.check();
        return new TopicFinder(byFirstLemma, contexts);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).replace("-", " - ").split("\\s+", -1));
    }

    /** The ids of the topics of these words, in order of appearance, each once. */
    public List<String> topics(List<Token> words) {
        Set<String> topics = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            for (String key : keys(words.get(at))) {
                for (Cue cue : byFirstLemma.getOrDefault(key, List.of())) {
                    if (matches(cue, words, at)) {
                        topics.add(cue.topic());
                    }
                }
            }
        }
        return List.copyOf(topics);
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
