package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Place;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * Tells capitals that stand for their government ("Washington believed") from the towns ("in Washington"): who speaks, acts,
 * is asked or dealt with is a government. Its place is then the state, not the town.
 */
final class Metonymy {
    private static final Set<String> OF_TOWNS =
            Set.of("lie", "be", "see", "witness", "host", "wake", "sit", "burn", "grow", "have", "celebrate");
    private static final Set<String> ADDRESSING = Set.of(
            "urge",
            "accuse",
            "blame",
            "warn",
            "tell",
            "ask",
            "press",
            "criticise",
            "criticize",
            "condemn",
            "thank",
            "pressure",
            "support",
            "back",
            "oppose",
            "inform",
            "assure",
            "convince",
            "persuade",
            "force",
            "push",
            "expect",
            "allow",
            "help",
            "bring",
            "concern",
            "involve",
            "invite");
    private static final Set<String> DEALING = Set.of("between", "with", "against", "by");
    /** Verbs that address with a preposition. */
    private static final Set<String> ADDRESSING_WITH = Set.of("call on", "call upon", "appeal to", "complain to");

    private static final Set<String> TOWN_NOUNS = Set.of(
            "airport",
            "suburb",
            "outskirt",
            "outskirts",
            "street",
            "center",
            "centre",
            "mayor",
            "university",
            "district",
            "neighbourhood",
            "neighborhood",
            "port",
            "resident",
            "skyline",
            "countryside",
            "hotel",
            "market",
            "time");

    private final Authority authority;

    Metonymy(Authority authority) {
        this.authority = authority;
    }

    Cast resolve(Doc doc, Cast cast) {
        List<Mention> mentions = new ArrayList<>();
        List<Actor> states = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            for (Token word : sentence) {
                boolean free =
                        word.is(Upos.PROPN) && cast.at(word.span().start()).isEmpty();
                Optional<Actor> state = free ? authority.byCapital(word.form()) : Optional.empty();
                if (state.isPresent() && isGovernment(word)) {
                    states.add(state.get());
                    mentions.add(government(word.span(), word.form(), state.get()));
                }
            }
            for (Mention mention : cast.in(sentence.span())) {
                boolean town = mention.toponym() && mention.actor().isEmpty() && !isPartOfName(mention, cast);
                Optional<Actor> state = town ? authority.byCapital(mention.text()) : Optional.empty();
                Optional<Token> word = sentence.tokenAt(mention.span().end() - 1);
                if (state.isPresent() && word.filter(Metonymy::isGovernment).isPresent()) {
                    states.add(state.get());
                    mentions.add(government(mention.span(), mention.text(), state.get()));
                }
            }
        }
        return cast.with(mentions)
                .withActors(states.stream()
                        .filter(state -> cast.actor(state.id()).isEmpty())
                        .toList());
    }

    /** "Tripoli Revolutionaries Brigade" is not Tripoli. */
    private static boolean isPartOfName(Mention town, Cast cast) {
        return cast.overlapping(town.span()).stream()
                .anyMatch(other -> other.type() == Mention.Type.ORGANISATION
                        && other.span().contains(town.span())
                        && !other.span().equals(town.span()));
    }

    private static Mention government(Span span, String text, Actor state) {
        Place place =
                new Place(Optional.empty(), state.name(), Optional.empty(), state.country(), Place.Precision.COUNTRY);
        return new Mention(
                span, text, Mention.Type.STATE, Optional.of(state.id()), true, Optional.of(place), Optional.empty());
    }

    private static boolean isGovernment(Token word) {
        Token head = word;
        while (head.hasRelation("flat", "compound", "conj")
                && head.head().filter(up -> up.is(Upos.PROPN)).isPresent()) {
            head = head.head().get();
        }
        Optional<String> preposition = preposition(head).or(() -> prepositionBefore(word));
        if (preposition.isPresent()) {
            String addressing = head.head().map(Token::lemma).orElse("") + " " + preposition.get();
            return DEALING.contains(preposition.get()) || ADDRESSING_WITH.contains(addressing);
        }
        if (isPartOfPlace(word)) {
            return false;
        }
        Optional<Token> governor = head.head();
        String lemma = governor.map(up -> up.lemma().toLowerCase(Locale.ROOT)).orElse("");
        if (head.hasRelation("obj", "iobj")) {
            return ADDRESSING.contains(lemma);
        } else if (head.hasRelation("nmod:poss")) {
            return !TOWN_NOUNS.contains(lemma);
        }
        boolean acts = head.hasRelation("nsubj")
                && governor.filter(up -> up.is(Upos.VERB)).isPresent();
        if (acts) {
            return !OF_TOWNS.contains(lemma) && !new Predicate(governor.orElseThrow()).isPassive();
        }
        return verbAfter(word).isPresent();
    }

    private static Optional<String> preposition(Token head) {
        return head.children("case").stream()
                .map(link -> link.form().toLowerCase(Locale.ROOT))
                .filter(link -> !link.startsWith("'") && !link.startsWith("’"))
                .findFirst();
    }

    /** The word before the name, or before the list of names it stands in, when it is a preposition. */
    private static Optional<String> prepositionBefore(Token name) {
        Optional<Token> at = name.previous();
        while (at.filter(before ->
                        before.is(Upos.PROPN, Upos.CCONJ) || before.form().equals(","))
                .isPresent()) {
            at = at.get().previous();
        }
        return at.filter(before -> before.is(Upos.ADP))
                .map(before -> before.form().toLowerCase(Locale.ROOT));
    }

    /** "Washington, D.C.", "the Moscow region", "Minsk (agency) -": the name of a town and nothing else. */
    private static boolean isPartOfPlace(Token name) {
        Optional<Token> next = name.next();
        boolean noun = name.hasRelation("compound")
                && name.head().filter(up -> up.is(Upos.NOUN)).isPresent();
        return noun
                || next.filter(one -> one.form().equals("(")
                                || one.form().startsWith("—")
                                || one.form().equals("-"))
                        .isPresent();
    }

    /** The finite verb that follows the name, or the list it stands in: parsers lose lists of names more often than readers do. */
    private static Optional<Token> verbAfter(Token name) {
        Optional<Token> at = name.next();
        while (at.filter(next -> next.is(Upos.PROPN, Upos.CCONJ)
                        || next.form().equals(",")
                        || next.form().equals("which"))
                .isPresent()) {
            at = at.get().next();
        }
        return at.filter(next -> next.is(Upos.VERB, Upos.AUX) && next.xpos().matches("VBZ|VBP|VBD|MD"))
                .filter(next -> !OF_TOWNS.contains(next.lemma().toLowerCase(Locale.ROOT))
                        || next.lemma().equals("have"));
    }
}
