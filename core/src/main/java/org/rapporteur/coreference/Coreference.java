package org.rapporteur.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Authority;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/** Adds the mentions that name nobody: pronouns and descriptions, with the actor each stands for where that is plain. */
public final class Coreference {
    /** Ids of persons without a name begin so; they hold in one report. */
    private static final String UNNAMED = "unnamed:";

    private final Agents agents;
    private final Authority authority;
    private final GroupResolver groups = new GroupResolver();
    private final PronounResolver pronouns = new PronounResolver(groups);
    private final DescriptionResolver descriptions;

    public Coreference(Knowledge knowledge, Authority authority, Agents agents) {
        this.agents = agents;
        this.authority = authority;
        this.descriptions = new DescriptionResolver(authority, Callings.load(knowledge, agents));
    }

    /** @param report the id of the report: those whom it describes without a name are known in it alone */
    public Cast resolve(String report, Doc doc, Cast cast) {
        Discourse discourse = new Discourse();
        List<Mention> found = new ArrayList<>();
        List<Actor> added = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            discourse.nextSentence(sentence);
            for (Token token : sentence) {
                Optional<Mention> known = cast.at(token.span().start());
                if (known.isPresent()) {
                    note(known.get(), token, cast, discourse);
                } else if (pronouns.isPronoun(token)) {
                    Optional<Resolved> who = pronouns.resolve(token, discourse).or(() -> subjectToCome(token, cast));
                    who.flatMap(Resolved::one).ifPresent(one -> discourse.add(one, token));
                    found.add(mention(token.span(), sentence, Mention.Type.PRONOUN, who));
                } else if (isCountryOfSomebody(token)) {
                    Optional<Actor> state = country(token, found, cast);
                    state.ifPresent(added::add);
                    found.add(mention(
                            NounPhrase.of(token).span(),
                            sentence,
                            Mention.Type.DESCRIPTION,
                            state.map(one -> Resolved.of(one, "country of the person"))));
                } else {
                    describe(report, token, cast, discourse, added).ifPresent(found::add);
                }
            }
        }
        return cast.with(found)
                .withActors(added.stream()
                        .filter(actor -> cast.actor(actor.id()).isEmpty())
                        .toList());
    }

    /** "During his meeting …, Jeffrey reiterated": a pronoun before the first name is the subject to come. */
    private static Optional<Resolved> subjectToCome(Token pronoun, Cast cast) {
        return pronoun.sentence().tokens().stream()
                .filter(token -> token.hasRelation("nsubj") && token.index() > pronoun.index())
                .filter(token -> pronoun.hasRelation("nmod:poss"))
                .findFirst()
                .flatMap(token -> cast.at(token.span().start()))
                .flatMap(Mention::actor)
                .flatMap(cast::actor)
                .filter(actor -> PronounResolver.fits(pronoun, actor))
                .map(actor -> Resolved.of(actor, "subject to come"));
    }

    /** An actor counts as spoken of at the head of its mention: the word whose governor lies outside. */
    private static void note(Mention mention, Token token, Cast cast, Discourse discourse) {
        boolean head = !token.sentence().isSpeakerLabel()
                && token.head()
                        .map(governor -> !mention.span().contains(governor.span()))
                        .orElse(true);
        if (head) {
            mention.actor().flatMap(cast::actor).ifPresent(actor -> discourse.add(actor, token));
        }
    }

    private Optional<Mention> describe(String report, Token noun, Cast cast, Discourse discourse, List<Actor> added) {
        if (noun.hasRelation("compound", "amod", "flat")) {
            return descriptions
                    .rulers(noun, discourse)
                    .map(who -> mention(
                            Span.covering(List.of(
                                    noun.span(), noun.head().orElse(noun).span())),
                            noun.sentence(),
                            Mention.Type.DESCRIPTION,
                            Optional.of(who)));
        }
        return agents.of(noun).map(agent -> {
            Optional<Resolved> who = cast.holderOf(noun.span())
                    .flatMap(Mention::actor)
                    .flatMap(cast::actor)
                    .map(holder -> Resolved.of(holder, "holder named beside it"))
                    .or(() -> noun.sentence().isSpeakerLabel()
                            ? unnamed(report, noun, agent, discourse)
                            : Optional.empty())
                    .or(() -> groups.counted(noun, discourse))
                    .or(() -> descriptions.resolve(noun, agent, cast, discourse))
                    .or(() -> agent.office() ? descriptions.anywhere(noun, cast) : Optional.empty())
                    .or(() -> unnamed(report, noun, agent, discourse));
            Optional<Actor> actor = who.flatMap(Resolved::one);
            actor.filter(one -> one.id().startsWith(UNNAMED)).ifPresent(added::add);
            actor.ifPresent(one -> discourse.add(one, noun));
            actor.filter(one -> one.kind() != Actor.Kind.PERSON).ifPresent(one -> discourse.called(noun, one));
            if (who.isEmpty()) {
                discourse.addUnknown(noun);
            }
            return mention(ownWords(noun, actor, cast), noun.sentence(), Mention.Type.DESCRIPTION, who);
        });
    }

    /** The words of a description; without its complements when these name somebody else ("the adviser of Abiy Ahmed"). */
    private static Span ownWords(Token noun, Optional<Actor> actor, Cast cast) {
        Span whole = NounPhrase.of(noun).span();
        boolean namesAnother = cast.in(whole).stream()
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .anyMatch(mention -> !mention.actor().equals(actor.map(Actor::id)));
        if (!namesAnother) {
            return whole;
        }
        return Span.covering(NounPhrase.core(noun).stream().map(Token::span).toList());
    }

    /** "a spokesman of the movement": somebody without a name, to whom "he" and "the spokesman" may point later. */
    private static Optional<Resolved> unnamed(String report, Token noun, Agents.Agent agent, Discourse discourse) {
        if (!agent.person() || agent.collective() || !noun.xpos().equals("NN")) {
            return Optional.empty();
        }
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        boolean introduced = noun.children("det", "nummod").stream()
                .anyMatch(det ->
                        Set.of("a", "an", "one", "another").contains(det.form().toLowerCase(Locale.ROOT)));
        if (!introduced) {
            return discourse
                    .last(actor -> actor.id().startsWith(UNNAMED + report)
                            && actor.id().endsWith("-" + lemma))
                    .map(seen -> Resolved.of(seen, "described so before"));
        }
        Actor somebody = new Actor(
                UNNAMED + report + "-" + noun.span().start() + "-" + lemma,
                Actor.Kind.PERSON,
                NounPhrase.of(noun).text(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return Optional.of(Resolved.of(somebody, "somebody without a name"));
    }

    private static boolean isCountryOfSomebody(Token noun) {
        return noun.lemma().toLowerCase(Locale.ROOT).equals("country")
                && noun.child("nmod:poss").isPresent();
    }

    /** "his country": the state of the person. */
    private Optional<Actor> country(Token noun, List<Mention> found, Cast cast) {
        Span owner = noun.child("nmod:poss").orElseThrow().span();
        return found.stream()
                .filter(mention -> mention.span().equals(owner))
                .findFirst()
                .flatMap(Mention::actor)
                .flatMap(cast::actor)
                .flatMap(this::countryOf)
                .flatMap(authority::byCountry);
    }

    private Optional<String> countryOf(Actor person) {
        return person.offices().stream()
                .filter(office -> office.span().isPresent())
                .flatMap(office -> office.body().stream())
                .flatMap(body -> authority.byId(body).flatMap(Actor::country).stream())
                .findFirst()
                .or(person::country);
    }

    private static Mention mention(Span span, Sentence sentence, Mention.Type type, Optional<Resolved> who) {
        return new Mention(
                span,
                span.in(sentence.documentText()),
                type,
                who.flatMap(Resolved::one).map(Actor::id),
                false,
                Optional.empty(),
                Optional.empty(),
                who.map(Resolved::resolution));
    }
}
