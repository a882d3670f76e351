package org.rapporteur.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.actor.Agents;
import org.rapporteur.coreference.References;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Who can take part in an event: the party that a phrase names, or the one inside it. */
final class Parties {
    private static final Set<String> PERSONAL =
            Set.of("i", "we", "they", "he", "she", "who", "them", "him", "her", "us", "me");
    private static final Pattern PERSON = Pattern.compile(
            "\\p{L}{3,}(ist|ian|ee|man|woman|fighter|shooter|neer|worker|leader|owner|goer|holder|guard|bomber)");
    private static final Pattern VICTIM = Pattern.compile("\\p{L}{2,}(er|or|ant|ent|ist|ian|ee|man|woman)");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\d+(st|nd|rd|th)");
    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final References references;
    private final Agents agents;
    private final EventWords words;
    private final FrameLexicon frames;
    private final Antecedents antecedents;

    Parties(References references, Agents agents, EventWords words, FrameLexicon frames, Antecedents antecedents) {
        this.words = words;
        this.frames = frames;
        this.references = references;
        this.agents = agents;
        this.antecedents = antecedents;
    }

    /** Each word with its conjuncts; for a pronoun what it goes back to in the sentence. */
    List<Token> named(List<Token> heads) {
        Set<Token> all = new LinkedHashSet<>();
        heads.forEach(head -> references.heads(head).stream()
                .map(antecedents::of)
                .flatMap(one -> references.heads(one).stream())
                .forEach(all::add));
        return new ArrayList<>(all);
    }

    /** Those among {@code words} that can act, and for any other the party inside it: "Syrian government shelling". */
    List<Token> acting(List<Token> words) {
        Set<Token> acting = new LinkedHashSet<>();
        for (Token word : words) {
            if (canAct(word)) {
                acting.add(word);
            } else if (!isThingByName(word)) {
                people(List.of(word)).stream()
                        .findFirst()
                        .or(() -> whose(word))
                        .or(() -> modifier(word))
                        .or(() -> doer(word))
                        .ifPresent(acting::add);
            }
        }
        return new ArrayList<>(acting);
    }

    /** "jets of the air force": those to whom belongs what acts. */
    private Optional<Token> whose(Token word) {
        return NounPhrase.complements(word).stream()
                .filter(complement -> complement.preposition().equals("of"))
                .map(NounPhrase.Complement::head)
                .filter(head -> isNamed(head) && !isSite(head))
                .findFirst();
    }

    boolean canAct(Token token) {
        if (token.is(Upos.SYM) || (token.is(Upos.PROPN) && !isPerson(token) && isThingByName(token))) {
            return false;
        }
        return isNamed(token)
                || (token.is(Upos.PROPN) && !isDay(token))
                || (token.is(Upos.PRON)
                        && (isResolved(token) || PERSONAL.contains(token.form().toLowerCase(Locale.ROOT))));
    }

    /** "Ebola", "the Clean Water Act": a disease, a storm or a text has a name and does nothing. */
    boolean isThingByName(Token name) {
        return words.is(name, Kind.MISFORTUNE) || words.is(name, Kind.TEXT) || words.is(name, Kind.MONEY);
    }

    private boolean isResolved(Token pronoun) {
        return references
                .mention(pronoun)
                .filter(mention -> mention.actor().isPresent()
                        || mention.resolution()
                                .filter(one -> !one.actors().isEmpty())
                                .isPresent())
                .isPresent();
    }

    /** Whether it is a name or noun for somebody. */
    boolean isNamed(Token token) {
        if (token.is(Upos.PRON) || isTime(token)) {
            return false;
        }
        return agents.of(token).isPresent()
                || references
                        .mention(token)
                        .filter(mention -> mention.type() != Mention.Type.INSTRUMENT)
                        .isPresent();
    }

    static boolean isTime(Token token) {
        return token.hasRelation("obl:unmarked", "nmod:unmarked", "obl:tmod", "nmod:tmod");
    }

    /** Those among {@code words} that are somebody, and for any other the party that it belongs to, hits or comes from. */
    List<Token> meant(List<Token> words) {
        Set<Token> meant = new LinkedHashSet<>();
        for (Token word : words) {
            Optional<Token> party = canAct(word) ? Optional.empty() : inside(word, 3);
            party.map(references::heads).orElse(List.of(word)).forEach(meant::add);
        }
        return new ArrayList<>(meant);
    }

    /** The people that something is done to, where any noun that looks like a person will do: "kidnapped two tenants". */
    List<Token> victims(List<Token> words) {
        List<Token> people = people(words);
        words.stream()
                .filter(word -> word.hasForm("others")
                        || (people.isEmpty()
                                && word.is(Upos.NOUN)
                                && VICTIM.matcher(word.lemma()).matches()))
                .filter(word -> !people.contains(word))
                .forEach(people::add);
        return people;
    }

    /** The people among {@code words}: "dozens of activists" are activists, "a poster of the army" is nobody. */
    List<Token> people(List<Token> words) {
        Set<Token> people = new LinkedHashSet<>();
        for (Token word : words) {
            if (canAct(word) || isPersonByForm(word)) {
                people.add(word);
            } else if (isMeasure(word)) {
                NounPhrase.complements(word).stream()
                        .filter(complement -> complement.preposition().equals("of"))
                        .map(NounPhrase.Complement::head)
                        .filter(head -> (isNamed(head) && !isSite(head)) || isPersonByForm(head))
                        .limit(1)
                        .forEach(people::add);
            }
        }
        return new ArrayList<>(people);
    }

    /** "dozens", "a team of": a number, or a noun for how many. */
    boolean isMeasure(Token word) {
        return !word.is(Upos.NOUN) || words.is(word, Kind.MEASURE);
    }

    /** Nouns made for those who do or are something: "sharpshooters", "jihadists", "detainees". */
    private boolean isPersonByForm(Token word) {
        return word.is(Upos.NOUN)
                && !words.isThing(word)
                && PERSON.matcher(word.lemma()).matches();
    }

    /** Whether at least one of the words names somebody, and is not only "us" or "who". */
    boolean isAnybodyNamed(List<Token> words) {
        return words.stream()
                .anyMatch(word -> !word.is(Upos.PRON)
                        || references.mention(word).flatMap(Mention::actor).isPresent());
    }

    boolean areNoSites(List<Token> some) {
        return some.stream().noneMatch(this::isSite);
    }

    private boolean isSite(Token token) {
        return references.mention(token).filter(Mention::toponym).isPresent() && !isPerson(token);
    }

    /** The party in a phrase: its owner, its doer, what it is of. Where it is ("a solution in Syria") it is not. */
    private Optional<Token> inside(Token noun, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        Optional<Token> owner = noun.child("nmod:poss").filter(this::isNamed);
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Token> found = doer(noun).or(() -> modifier(noun));
        for (NounPhrase.Complement complement : NounPhrase.complements(noun)) {
            Token head = complement.head();
            if (found.isPresent()
                    || Prepositions.isBeside(complement.preposition())
                    || Prepositions.isSite(complement.preposition())
                    || head.is(Upos.VERB)
                    || (complement.preposition().equals("of")
                            && frames.isDeed(noun))) { // "condemned the killing of monks"
                continue;
            }
            found = isNamed(head) ? Optional.of(head) : inside(head, depth - 1);
        }
        return found.or(() -> noun.children("conj").stream()
                .flatMap(other -> inside(other, depth - 1).stream())
                .findFirst());
    }

    /** "Turkey's", "Russian", "government": the last one in front of the noun that is somebody. */
    private Optional<Token> modifier(Token noun) {
        return noun.children("nmod:poss", "amod", "compound", "nmod:desc").stream()
                .filter(child -> child.index() < noun.index())
                .map(antecedents::of)
                .filter(child -> isNamed(child) && !isMannerWord(child) && !isPrivate(child))
                .reduce((first, second) -> second)
                .or(() -> beside(noun));
    }

    /** "government shelling killed", where the tree has two subjects: the first belongs to the second. */
    private Optional<Token> beside(Token noun) {
        return noun.previous()
                .filter(before -> before.is(Upos.NOUN, Upos.PROPN)
                        && before.hasRelation("nsubj")
                        && before.head().equals(noun.head())
                        && isNamed(before));
    }

    /** "a passenger jet" is nobody's. */
    private boolean isPrivate(Token child) {
        return child.hasRelation("compound")
                && agents.of(child).filter(Agents.Agent::isPrivate).isPresent();
    }

    /** Adjectives that are agents only as nouns: "a military operation" names nobody. */
    private boolean isMannerWord(Token word) {
        return word.is(Upos.ADJ)
                && references.mention(word).flatMap(Mention::actor).isEmpty();
    }

    /** Who made an offer, a demand, a proposal: "filed by the union", "offers for talks by the government". */
    Optional<Token> author(Token text) {
        return doer(text)
                .or(() -> NounPhrase.complements(text).stream()
                        .map(NounPhrase.Complement::head)
                        .flatMap(inner -> doer(inner).stream())
                        .findFirst());
    }

    /** "by the army", "fired by the army". */
    private Optional<Token> doer(Token noun) {
        for (NounPhrase.Complement complement : NounPhrase.complements(noun)) {
            if (complement.preposition().equals("by") && isNamed(complement.head())) {
                return Optional.of(complement.head());
            }
        }
        return noun.children("acl").stream()
                .flatMap(clause -> new Predicate(clause).agent().stream())
                .filter(this::isNamed)
                .findFirst();
    }

    /** Whether all are named, and not only described. */
    boolean areNames(List<Token> words) {
        return words.stream().allMatch(this::isName);
    }

    boolean isName(Token token) {
        return references
                .mention(token)
                .filter(mention -> mention.type() != Mention.Type.DESCRIPTION
                        && (mention.actor().isPresent() || mention.toponym()))
                .isPresent();
    }

    /** Whether it is a name, or a noun for those who have a part in conflicts: "rebels", "refugees", not "members". */
    boolean isKnown(Token token) {
        return isName(token) || agents.of(token).filter(agent -> !agent.any()).isPresent();
    }

    /** "a consensus between the two": they have a part in the thing, and nothing is said to them. */
    static boolean isSharing(Token token) {
        Token first = token.hasRelation("conj") ? token.head().orElse(token) : token;
        return first.children("case").stream().map(Prepositions::of).anyMatch(Prepositions::isSharing);
    }

    static boolean isDay(Token token) {
        return token.form().endsWith("day")
                || MONTHS.contains(token.form())
                || DAY_OF_MONTH.matcher(token.form()).matches();
    }

    private boolean isPerson(Token token) {
        return references
                .mention(token)
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .isPresent();
    }
}
