package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * Finds those who are named in a report: known names by the authority file, others by the names that the language
 * reader saw, and the offices that the report gives them. Common nouns and pronouns are left to coreference.
 */
public final class ActorFinder {
    /** Chars of a name that is not known; what is longer is no name but a row of words. */
    private static final int LONGEST_NAME = 150;

    private static final Set<String> TITLE_WORDS = Set.of(
            "special",
            "deputy",
            "assistant",
            "vice",
            "acting",
            "former",
            "general",
            "chief",
            "prime",
            "foreign",
            "senior",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "lt.",
            "st.");
    /** Words that the name reader takes for names of bodies and that name none alone. */
    private static final Set<String> GENERIC = Set.of(
            "affairs",
            "communique",
            "communiqué",
            "declaration",
            "agreement",
            "accord",
            "summit",
            "resolution",
            "treaty",
            "conference",
            "state",
            "dialogue",
            "initiative",
            "protocol",
            "memorandum",
            "islamic",
            "operation");

    private final Authority authority;
    private final OfficeReader offices;
    private final TitleReader titles;
    private final Metonymy metonymy;
    private final Agents agents;

    public ActorFinder(Authority authority, Agents agents) {
        this.authority = authority;
        this.agents = agents;
        this.metonymy = new Metonymy(authority);
        this.titles = new TitleReader(agents);
        this.offices = new OfficeReader(agents);
    }

    /**
     * @param toponyms the names of places in the text; those of states and governing capitals become actors too
     * @param published the day of the report: an office held at another time does not count
     * @return mentions of actors together with the toponyms, and the actors they point to
     */
    public Cast find(Doc doc, List<Mention> toponyms, Optional<LocalDate> published) {
        FoundActors found = new FoundActors(authority, agents, new Tenure(published));
        for (Sentence sentence : doc.sentences()) {
            addKnown(sentence, found);
        }
        toponyms.forEach(found::addToponym);
        for (Sentence sentence : doc.sentences()) {
            addAdjectives(sentence, found);
        }
        LocalName.resolve(found.local, found);
        Collection<Sighting> sightings = namesNotKnown(doc, found);
        sightings.stream()
                .sorted(Comparator.comparingInt(
                        (Sighting sighting) -> -sighting.words().size()))
                .forEach(found::addSighting);
        doc.sentences().forEach(sentence -> addSurnames(sentence, found));
        Cast named = Acronyms.resolve(doc, new Cast(found.mentions.values(), found.actors));
        Cast cast = titles.extend(doc, named);
        return metonymy.resolve(doc, offices.read(doc, cast));
    }

    private void addKnown(Sentence sentence, FoundActors found) {
        var words = NameWords.in(sentence.documentText(), sentence.span());
        for (NameIndex.Hit hit : authority.names().find(sentence.documentText(), words)) {
            List<Actor> local = authority.calledLocally(hit.span().in(sentence.documentText()));
            if (!local.isEmpty()) {
                found.local.add(new LocalName(sentence, hit.span(), local));
            } else if (!liesInLongerPersonName(sentence, hit.span())) {
                Actor actor = authority.byId(hit.id()).orElseThrow();
                found.add(mention(hit.span(), sentence, type(actor), actor.id()), actor);
                if (actor.kind() == Actor.Kind.PERSON) {
                    found.people.add(actor.id(), NameWords.keys(actor.name()));
                    found.people.add(actor.id(), NameWords.keys(hit.span().in(sentence.documentText())));
                }
            }
        }
    }

    /** "Hassan" of "Ali Hassan" is not the known Hassan; "Trump" of "Ivanka Trump" is not the president. */
    private static boolean liesInLongerPersonName(Sentence sentence, Span hit) {
        for (Name name : sentence.names()) {
            Span span = span(sentence, name);
            if (name.type() == NameType.PERSON
                    && span.contains(hit)
                    && NameWords.in(sentence.documentText(), span).size()
                            > NameWords.in(sentence.documentText(), hit).size()) {
                return true;
            }
        }
        return false;
    }

    private void addAdjectives(Sentence sentence, FoundActors found) {
        for (Token token : sentence) {
            if (Character.isUpperCase(token.form().codePointAt(0))) {
                Span pair = token.next()
                        .map(next -> Span.covering(List.of(token.span(), next.span())))
                        .orElse(token.span());
                for (Span span : List.of(pair, token.span())) {
                    authority
                            .byAdjective(span.in(sentence.documentText()))
                            .filter(state -> found.at(span).isEmpty())
                            .ifPresent(
                                    state -> found.add(mention(span, sentence, Mention.Type.STATE, state.id()), state));
                }
            }
        }
    }

    /** A surname alone, where the name reader saw no name: that of one person alone who is named in full elsewhere. */
    private void addSurnames(Sentence sentence, FoundActors found) {
        for (Token token : sentence) {
            boolean alone = token.is(Upos.PROPN, Upos.NOUN)
                    && !agents.isOffice(token)
                    && token.previous().filter(one -> one.is(Upos.PROPN)).isEmpty()
                    && token.next().filter(one -> one.is(Upos.PROPN)).isEmpty()
                    && Character.isUpperCase(token.form().codePointAt(0));
            if (alone && found.at(token.span()).isEmpty()) {
                found.people
                        .bySurname(NameWords.keys(token.form()))
                        .flatMap(id -> Optional.ofNullable(found.actors.get(id)))
                        .ifPresent(person ->
                                found.add(mention(token.span(), sentence, Mention.Type.PERSON, person.id()), person));
            }
        }
    }

    private Collection<Sighting> namesNotKnown(Doc doc, FoundActors found) {
        List<Sighting> sightings = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            for (Name name : sentence.names()) {
                Span span = span(sentence, name);
                List<Mention> known = found.at(span);
                boolean free = known.isEmpty() || isNameAround(name, sentence, known);
                boolean somebody = name.type() == NameType.PERSON || name.type() == NameType.ORGANISATION;
                if (free
                        && somebody
                        && span.length() <= LONGEST_NAME
                        && !isHeadlineWord(sentence, name, doc)
                        && !isModifier(sentence, name)) {
                    withoutTitle(sentence, name).filter(this::isNobodyElse).ifPresent(sightings::add);
                }
            }
        }
        return sightings;
    }

    /** "Ali Hassan" is not the known Hassan, and the "Turkish Journalists Syndicate" not Turkey. */
    private boolean isNameAround(Name name, Sentence sentence, List<Mention> known) {
        Span span = span(sentence, name);
        boolean within = known.stream().allMatch(one -> span.contains(one.span()) && !span.equals(one.span()));
        return within
                && (name.type() == NameType.PERSON
                        || (name.type() == NameType.ORGANISATION && isBodyAround(name, sentence, known)));
    }

    /**
     * A country or place with two words more ("Iraqi Oil Ministry", not "Iraqi Police"), or a body with the word for another
     * ("Northern Alliance Council").
     */
    private boolean isBodyAround(Name name, Sentence sentence, List<Mention> known) {
        List<Token> own = sentence.tokens().subList(name.from(), name.to()).stream()
                .filter(word -> Character.isUpperCase(word.form().codePointAt(0)))
                .filter(word -> known.stream().noneMatch(one -> one.span().overlaps(word.span())))
                .toList();
        Token last = sentence.token(name.to() - 1);
        boolean ofPlaces = known.stream().allMatch(one -> one.type() == Mention.Type.STATE || one.toponym());
        return ofPlaces
                ? own.size() >= 2 && !agents.isOffice(last)
                : own.contains(last)
                        && agents.of(last).filter(Agents.Agent::collective).isPresent();
    }

    /** "Levant Affairs", "the Doha talks": one unknown word before a noun says what the noun is about; it names nobody. */
    private static boolean isModifier(Sentence sentence, Name name) {
        Token word = sentence.token(name.from());
        return name.type() == NameType.PERSON
                && name.to() - name.from() == 1
                && word.hasRelation("compound")
                && word.head().filter(noun -> noun.index() > word.index()).isPresent();
    }

    /** In a headline every word has a capital: a single one is a name only when the text has it too. */
    private static boolean isHeadlineWord(Sentence sentence, Name name, Doc doc) {
        Token word = sentence.token(name.to() - 1);
        boolean single = name.to() - name.from() == 1;
        return single
                && isHeadline(sentence)
                && doc.sentences().stream()
                        .filter(other -> !isHeadline(other))
                        .flatMap(other -> other.tokens().stream())
                        .noneMatch(token -> token.form().equals(word.form()));
    }

    private static boolean isHeadline(Sentence sentence) {
        return sentence.tokens().stream()
                .allMatch(token -> !token.is(Upos.NOUN, Upos.VERB, Upos.ADJ, Upos.PROPN, Upos.PUNCT)
                        || Character.isUpperCase(token.form().charAt(0))
                        || (token.is(Upos.PUNCT) && !token.form().equals(".")));
    }

    /** The name without the titles in front of it; empty when nothing but titles is left ("Special Envoy"). */
    private Optional<Sighting> withoutTitle(Sentence sentence, Name name) {
        int from = name.from();
        while (from < name.to() && isTitle(sentence.token(from))) {
            from++;
        }
        if (from == name.to()) {
            return Optional.empty();
        }
        while (from <= name.from() && from > 0 && isInitial(sentence.token(from - 1), name)) {
            from--;
        }
        Span span = new Span(
                sentence.token(from).span().start(),
                sentence.token(name.to() - 1).span().end());
        return Optional.of(new Sighting(sentence, span, name.type()));
    }

    /** The "Yu." that the name reader left out of "Yu. B. Zimin". */
    private boolean isInitial(Token before, Name name) {
        return name.type() == NameType.PERSON && before.form().matches("\\p{Lu}\\p{Ll}?\\.") && !isTitle(before);
    }

    private boolean isTitle(Token token) {
        return agents.isOffice(token)
                || token.form().equals("-")
                || TITLE_WORDS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** A capital is not a person, and "the Coalition" is a description of a body named elsewhere. */
    private boolean isNobodyElse(Sighting sighting) {
        String text = sighting.span().in(sighting.sentence().documentText());
        boolean oneWord = sighting.words().size() == 1;
        boolean capital = authority.byCapital(text).isPresent();
        return !capital
                && !(oneWord && (agents.of(text).isPresent() || GENERIC.contains(text.toLowerCase(Locale.ROOT))));
    }

    private static Span span(Sentence sentence, Name name) {
        return new Span(
                sentence.token(name.from()).span().start(),
                sentence.token(name.to() - 1).span().end());
    }

    static Mention.Type type(Actor actor) {
        return switch (actor.kind()) {
            case STATE, GOVERNMENT -> Mention.Type.STATE;
            case ORGANISATION -> Mention.Type.ORGANISATION;
            case GROUP -> Mention.Type.GROUP;
            case PERSON -> Mention.Type.PERSON;
        };
    }

    static Mention mention(Span span, Sentence sentence, Mention.Type type, String actor) {
        return mention(span, sentence, type, Optional.of(actor));
    }

    static Mention mention(Span span, Sentence sentence, Mention.Type type, Optional<String> actor) {
        return new Mention(
                span, span.in(sentence.documentText()), type, actor, false, Optional.empty(), Optional.empty());
    }
}
