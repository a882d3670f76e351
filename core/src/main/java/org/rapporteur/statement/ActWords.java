package org.rapporteur.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Words that tell the act of what is said where the cue leaves it open, and papers and occasions with their addressee. */
final class ActWords {
    private final Map<String, List<SpeechAct>> acts = new HashMap<>();
    private final Map<String, List<String>> addressees = new HashMap<>();
    private final Set<String> contents;
    private final Set<String> people;
    private final Set<String> deeds;
    private final Set<String> answers;
    private final Set<String> denied;

    private ActWords(Table table) {
        Set<String> stressed = new HashSet<>();
        Set<String> ofPeople = new HashSet<>();
        Set<String> ofForce = new HashSet<>();
        Set<String> answering = new HashSet<>();
        Set<String> ofNone = new HashSet<>();
        for (Entry entry : table.entries()) {
            if (!entry.id().matches(".+/[VNA]")) {
                table.problem(
                        entry, "'" + entry.id() + "' has no part of speech", "End it in /V, /N or /A, as in crime/N");
            }
            acts.put(
                    entry.id(),
                    entry.all("act").stream()
                            .flatMap(act -> table.constantOf(entry, act, SpeechAct.class).stream())
                            .toList());
            addressees.put(entry.id(), entry.all("addressee"));
            if (entry.one("content").filter("yes"::equals).isPresent()) {
                stressed.add(entry.id());
            }
            if (entry.one("subject").filter("any"::equals).isPresent()) {
                ofPeople.add(entry.id());
            }
            if (entry.one("deed").filter("yes"::equals).isPresent()) {
                ofForce.add(entry.id());
            }
            if (entry.one("answers").filter("yes"::equals).isPresent()) {
                answering.add(entry.id());
            }
            if (entry.one("none").filter("yes"::equals).isPresent()) {
                ofNone.add(entry.id());
            }
        }
        table.check();
        this.contents = Set.copyOf(stressed);
        this.people = Set.copyOf(ofPeople);
        this.deeds = Set.copyOf(ofForce);
        this.answers = Set.copyOf(answering);
        this.denied = Set.copyOf(ofNone);
    }

    static ActWords load(Knowledge knowledge) {
        return new ActWords(knowledge.table(
                "act-words.txt", Set.of("act", "subject", "content", "addressee", "deed", "answers", "none")));
    }

    /** Whether the verb is a deed that makes an act of telling it. */
    boolean has(Token verb, SpeechAct act) {
        return verb.is(Upos.VERB)
                && acts.getOrDefault(id(verb.lemma(), "V"), List.of()).contains(act);
    }

    /** Whether the verb is of what is arranged also when people do it: "the ministers will meet". */
    boolean isArrangedByPeople(Token verb) {
        return people.contains(id(verb.lemma(), "V"));
    }

    /** Whether the noun is a deed of force: "an offensive". */
    boolean isDeed(Token noun) {
        return noun.is(Upos.NOUN) && deeds.contains(id(noun.lemma(), "N"));
    }

    /** Whether the verb tells how a request is answered: "rejected", "complied with". */
    boolean answers(Token verb) {
        return answers.contains(id(verb.lemma(), "V"));
    }

    /** Whether who says that he has none of it, or is not so, denies: "no role", "not involved". */
    boolean isDenied(Token word) {
        return denied.contains(id(word.lemma(), word.is(Upos.NOUN) ? "N" : "A"))
                || denied.contains(id(word.form(), "A"));
    }

    /** The act of him who calls something so: "a crime", "historic". */
    Optional<SpeechAct> judgement(Token word) {
        Stream<String> ids = word.is(Upos.NOUN, Upos.PROPN)
                ? Stream.of(id(word.lemma(), "N"))
                : Stream.of(id(word.lemma(), "A"), id(word.form(), "A"));
        return ids.flatMap(id -> acts.getOrDefault(id, List.of()).stream()).findFirst();
    }

    /** The act of him who stresses it: "the need for a truce". */
    Optional<SpeechAct> stressed(Token noun) {
        return contents.contains(id(noun.lemma(), "N")) ? judgement(noun) : Optional.empty();
    }

    /** The prepositions before whom a paper or an occasion is addressed to: "a letter to the council". */
    List<String> addressee(Token noun) {
        return addressees.getOrDefault(id(noun.lemma(), "N"), List.of());
    }

    private static String id(String word, String kind) {
        return word.toLowerCase(Locale.ROOT) + "/" + kind;
    }
}
