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
            "help");
    private static final Set<String> DEALING = Set.of("between", "with", "against", "by");
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
                boolean town = mention.toponym() && mention.actor().isEmpty();
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
        Optional<String> preposition = head.children("case").stream()
                .map(link -> link.form().toLowerCase(Locale.ROOT))
                .filter(link -> !link.startsWith("'") && !link.startsWith("’"))
                .findFirst();
        if (preposition.isPresent()) {
            return DEALING.contains(preposition.get());
        }
        Optional<Token> governor = head.head();
        if (governor.isEmpty()) {
            return false;
        }
        String lemma = governor.get().lemma().toLowerCase(Locale.ROOT);
        if (head.hasRelation("nsubj")) {
            return governor.get().is(Upos.VERB)
                    && !OF_TOWNS.contains(lemma)
                    && !new Predicate(governor.get()).isPassive();
        }
        if (head.hasRelation("obj", "iobj")) {
            return ADDRESSING.contains(lemma);
        }
        return head.hasRelation("nmod:poss") && !TOWN_NOUNS.contains(lemma);
    }
}
