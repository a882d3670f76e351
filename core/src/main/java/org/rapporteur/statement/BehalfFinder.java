package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.StatementWords.Kind;

/**
 * On whose behalf somebody speaks: as the words say ("on behalf of the union", "a spokesman for the army"), or whose
 * position he reports where he serves them ("He said that Washington believed …").
 */
final class BehalfFinder {
    private static final String SPOKESMAN = "spokes(?:man|woman|person|people)";
    private static final Set<String> OF = Set.of("for", "of", "from");
    /** What a speaker calls his own. */
    private static final String OWN_SIDE =
            "(?:his|her|our|my) (?:country|government|side|party|group|movement|organi[sz]ation|delegation|ministry)";
    /** Bodies with these sectors are their state's own. */
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL");

    private final Cast cast;
    private final References references;
    private final StatementWords kinds;

    BehalfFinder(Cast cast, References references, StatementWords kinds) {
        this.cast = cast;
        this.references = references;
        this.kinds = kinds;
    }

    /**
     * Those for whom he speaks; empty when he speaks for himself or nobody says for whom.
     *
     * @param source those who speak
     * @param inner the statement that the content is, where it is one
     */
    List<Reference> behalf(Attribution attribution, List<Reference> source, Optional<Attribution> inner) {
        Optional<List<Reference>> said = attribution.predicate().flatMap(verb -> said(verb, attribution));
        return said.or(() -> holder(attribution, inner)
                        .filter(body -> source.stream().anyMatch(speaker -> serves(speaker, body)))
                        .map(List::of))
                .or(() -> attribution.source().stream().findFirst().flatMap(this::served))
                .orElse(List.of());
    }

    /** "on behalf of the union", "in the name of the council", "speaking for the army", "representing the rebels". */
    private Optional<List<Reference>> said(Token verb, Attribution attribution) {
        Stream<Token> beside = Stream.concat(
                Stream.of(verb),
                Stream.concat(Stream.of(verb), attribution.source().stream())
                        .flatMap(word -> word.children("advcl", "acl").stream())
                        .filter(other -> other.xpos().equals("VBG")));
        return beside.flatMap(this::besideVerb)
                .filter(body -> attribution.content().stream().noneMatch(span -> span.contains(body.span())))
                .findFirst()
                .map(references::all);
    }

    private Stream<Token> besideVerb(Token verb) {
        Predicate predicate = new Predicate(verb);
        Stream<Token> behalf =
                Stream.concat(named(predicate.obliques("on"), "behalf"), named(predicate.obliques("in"), "name"));
        boolean speaks = kinds.is(verb, Kind.SPEAKING) && verb.xpos().equals("VBG");
        Stream<Token> spoken = speaks ? predicate.obliques("for").stream() : Stream.empty();
        boolean represents = verb.lemma().equals("represent") && verb.xpos().equals("VBG");
        Stream<Token> represented = represents ? verb.children("obj").stream() : Stream.empty();
        return Stream.of(behalf, spoken, represented).flatMap(found -> found).filter(references::isActor);
    }

    /** The owner of "behalf" or "name". */
    private static Stream<Token> named(List<Token> obliques, String noun) {
        return obliques.stream()
                .filter(word -> word.lemma().equalsIgnoreCase(noun))
                .flatMap(word -> Stream.concat(
                        word.children("nmod:poss").stream(),
                        NounPhrase.complements(word).stream()
                                .filter(complement -> complement.preposition().equals("of"))
                                .map(NounPhrase.Complement::head)));
    }

    /** Whose position is reported: the source of the statement that the content is, or the owner of "the US position". */
    private Optional<Reference> holder(Attribution attribution, Optional<Attribution> inner) {
        Optional<Reference> speaker = inner.filter(one -> one.source().size() == 1)
                .map(one -> references.of(one.source().get(0)));
        return speaker.or(() -> attribution
                .contentHead()
                .filter(head -> kinds.is(head, Kind.POSITION))
                .flatMap(head -> head.children("nmod:poss", "compound", "amod").stream()
                        .filter(references::isActor)
                        .findFirst())
                .map(references::of));
    }

    /** "a spokesman for the army", "the president's spokeswoman". */
    private Optional<List<Reference>> served(Token source) {
        return NounPhrase.core(source).stream()
                .filter(word -> word.lemma().toLowerCase(Locale.ROOT).matches(SPOKESMAN)
                        || word.form().toLowerCase(Locale.ROOT).matches(SPOKESMAN))
                .findFirst()
                .flatMap(spokesman -> Stream.concat(owners(spokesman), owners(source))
                        .filter(owner -> !owner.equals(spokesman) && references.isActor(owner))
                        .filter(owner -> !isName(owner, source))
                        .findFirst())
                .map(references::all);
    }

    private static Stream<Token> owners(Token noun) {
        return Stream.concat(
                noun.children("nmod:poss", "compound").stream(),
                NounPhrase.complements(noun).stream()
                        .filter(complement -> OF.contains(complement.preposition()))
                        .map(NounPhrase.Complement::head));
    }

    private boolean isName(Token owner, Token source) {
        Optional<String> speaker = references.of(source).actor();
        return owner.equals(source)
                || (speaker.isPresent() && speaker.equals(references.of(owner).actor()));
    }

    /** Whether the speaker is of the body, by office or as one of the state's own: "Turkish officials" of Turkey. */
    boolean serves(Reference speaker, Reference body) {
        Optional<Actor> whole = body.actor().flatMap(cast::actor);
        Optional<Actor> known = speaker.actor().flatMap(cast::actor);
        if (whole.isEmpty()) {
            return body.text().toLowerCase(Locale.ROOT).matches(OWN_SIDE);
        }
        return known.map(one -> cast.serves(one, whole.get()) || isOfState(one, whole.get()))
                .orElseGet(() -> isDescribedAsOf(speaker.span(), whole.get()));
    }

    private static boolean isOfState(Actor speaker, Actor state) {
        return state.kind() == Actor.Kind.STATE
                && speaker.kind() == Actor.Kind.ORGANISATION
                && speaker.sector().filter(OF_STATE::contains).isPresent()
                && state.country().isPresent()
                && speaker.country().equals(state.country());
    }

    private boolean isDescribedAsOf(Span words, Actor state) {
        return state.kind() == Actor.Kind.STATE
                && cast.in(words).stream()
                        .filter(mention -> !mention.toponym())
                        .flatMap(mention -> mention.actor().stream())
                        .anyMatch(state.id()::equals)
                && cast.overlapping(words).stream()
                        .anyMatch(mention -> mention.type() == Mention.Type.DESCRIPTION
                                && mention.span().equals(words));
    }
}
