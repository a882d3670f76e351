package org.rapporteur.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** The common nouns that name those who act: "envoy", "regime", "civilians". */
public final class Agents {
    private final Map<String, Agent> byWord;

    private Agents(Map<String, Agent> byWord) {
        this.byWord = Map.copyOf(byWord);
    }

    /**
     * A common noun for an agent.
     *
     * @param office one person holds it: "envoy", "minister"
     * @param person one person can be called so: "officer", "teacher"
     * @param collective a body: "delegation", "coalition"
     * @param isPrivate private persons: "witness", "detainee"
     * @param any a body or office of any kind, no more of politics than of sport and trade: "team", "member"
     * @param counted a noun that names somebody only with an article, a number or a name beside it: "a justice", not "justice"
     * @param not words beside it with which it names nobody: "social" beside "justice"
     */
    public record Agent(
            String noun,
            Optional<String> sector,
            boolean office,
            boolean person,
            boolean collective,
            boolean isPrivate,
            boolean any,
            boolean counted,
            Set<String> not) {}

    public static Agents load(Knowledge knowledge) {
        Table table = knowledge.table(
                "agents.txt",
                Set.of(
                        "sector",
                        "plural",
                        "kind",
                        "office",
                        "collective",
                        "private",
                        "any",
                        "counted",
                        "not",
                        "source"));
        Map<String, Agent> byWord = new HashMap<>();
        for (Entry entry : table.entries()) {
            Agent agent = new Agent(
                    entry.id(),
                    entry.one("sector").map(sector -> sector.toUpperCase(Locale.ROOT)),
                    isYes(entry, "office"),
                    isYes(entry, "office")
                            || entry.one("kind").filter("person"::equals).isPresent()
                            || entry.one("kind").isEmpty(),
                    isYes(entry, "collective"),
                    isYes(entry, "private"),
                    isYes(entry, "any"),
                    isYes(entry, "counted"),
                    Set.copyOf(entry.all("not")));
            byWord.putIfAbsent(entry.id().toLowerCase(Locale.ROOT), agent);
            entry.all("plural").forEach(plural -> byWord.putIfAbsent(plural.toLowerCase(Locale.ROOT), agent));
        }
        table.check();
        return new Agents(byWord);
    }

    private static boolean isYes(Entry entry, String field) {
        return entry.one(field).filter("yes"::equals).isPresent();
    }

    /** The agent that a noun names, by its lemma or its form; with a compound in front where only both together do ("aid worker"). */
    public Optional<Agent> of(Token noun) {
        if (!noun.is(Upos.NOUN, Upos.PROPN, Upos.ADJ)) {
            return Optional.empty();
        }
        Optional<Agent> pair = noun.previous().flatMap(before -> of(before.form() + " " + noun.form()));
        return pair.or(() -> of(noun.lemma())).or(() -> of(noun.form())).filter(agent -> isMeant(agent, noun));
    }

    /** "state of emergency", "social justice": nobody. */
    private static boolean isMeant(Agent agent, Token noun) {
        return (!agent.counted() || isCounted(noun))
                && (agent.not().isEmpty()
                        || noun.children("amod", "compound", "nmod").stream()
                                .noneMatch(word ->
                                        agent.not().contains(word.lemma().toLowerCase(Locale.ROOT))));
    }

    private static boolean isCounted(Token noun) {
        return !noun.xpos().equals("NN")
                || !noun.children("det", "nummod", "nmod:poss", "appos", "flat").isEmpty()
                || noun.hasRelation("nmod:desc");
    }

    /** The agent of a word or of two words. */
    public Optional<Agent> of(String word) {
        return Optional.ofNullable(byWord.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether the noun is the office of one person. */
    public boolean isOffice(Token noun) {
        return of(noun).filter(Agent::office).isPresent();
    }
}
