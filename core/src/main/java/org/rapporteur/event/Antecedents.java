package org.rapporteur.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Whom a pronoun names in its own sentence: "The army said it had left" is the army. */
final class Antecedents {
    private static final Set<String> MANY = Set.of("they", "them", "their");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> ONE = Set.of("he", "she", "him", "her", "his");
    private static final int HIGHEST = 5;

    private final Cast cast;
    private final Agents agents;

    Antecedents(Cast cast, Agents agents) {
        this.cast = cast;
        this.agents = agents;
    }

    /** The head word of the name or noun that {@code pronoun} goes back to in its sentence, or the word itself. */
    Token of(Token pronoun) {
        if (!pronoun.is(Upos.PRON)) {
            return pronoun;
        }
        return relative(pronoun)
                .or(() -> objectBefore(pronoun))
                .or(() -> sameActor(pronoun))
                .or(() -> subjectAbove(pronoun))
                .orElse(pronoun);
    }

    /** "the poet, who was arrested": the noun that the clause hangs on. */
    private static Optional<Token> relative(Token pronoun) {
        return pronoun.hasForm("who", "which", "that", "whom")
                ? pronoun.head()
                        .filter(verb -> verb.hasRelation("acl:relcl"))
                        .flatMap(Token::head)
                        .filter(noun -> noun.is(Upos.NOUN, Upos.PROPN))
                : Optional.empty();
    }

    /** "obtained the letters and released them": the object of the verb that this one is joined to. */
    private static Optional<Token> objectBefore(Token pronoun) {
        return pronoun.hasRelation("obj") && pronoun.hasForm("them", "it")
                ? pronoun.head()
                        .filter(verb -> verb.hasRelation("conj"))
                        .flatMap(Token::head)
                        .flatMap(verb -> new Predicate(verb).object())
                        .filter(object ->
                                object.is(Upos.NOUN) && object.xpos().endsWith("S") == pronoun.hasForm("them"))
                : Optional.empty();
    }

    /** The last mention before it of the actor that the pronoun was resolved to. */
    private Optional<Token> sameActor(Token pronoun) {
        Optional<String> actor = cast.at(pronoun.span().start()).flatMap(Mention::actor);
        return actor.flatMap(id -> cast.in(pronoun.sentence().span()).stream()
                .filter(mention -> mention.type() != Mention.Type.PRONOUN
                        && mention.span().end() <= pronoun.span().start())
                .filter(mention -> mention.actor().equals(actor))
                .reduce((first, second) -> second)
                .map(mention -> head(mention, pronoun)));
    }

    private static Token head(Mention mention, Token pronoun) {
        return pronoun.sentence().tokens().stream()
                .filter(token -> mention.span().contains(token.span()))
                .filter(token -> token.head()
                        .filter(up -> mention.span().contains(up.span()))
                        .isEmpty())
                .findFirst()
                .orElse(pronoun);
    }

    /** The subject of a verb above the pronoun's clause, when it agrees in number. */
    private Optional<Token> subjectAbove(Token pronoun) {
        Token at = pronoun;
        for (int height = 0; height < HIGHEST && at.head().isPresent(); height++) {
            at = at.head().get();
            if (height == 0 && isOfSameVerb(pronoun)) {
                continue;
            }
            Optional<Token> subject = new Predicate(at)
                    .explicitSubject()
                    .filter(word -> word.is(Upos.NOUN, Upos.PROPN) && word.index() < pronoun.index());
            if (subject.isPresent()) {
                return manyBetween(subject.get(), pronoun).or(() -> subject.filter(word -> agrees(pronoun, word)));
            }
        }
        return Optional.empty();
    }

    /** "The House held two officers in contempt, citing their refusal": those who are many, and not the one body. */
    private Optional<Token> manyBetween(Token subject, Token pronoun) {
        return isMany(subject) || !MANY.contains(pronoun.form().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : pronoun.sentence().tokens().stream()
                        .filter(word -> word.index() > subject.index() && word.index() < pronoun.index())
                        .filter(word ->
                                word.hasRelation("obj", "iobj") && word.xpos().endsWith("S"))
                        .filter(word ->
                                agents.of(word).isPresent() && !word.head().equals(pronoun.head()))
                        .reduce((first, second) -> second);
    }

    private static boolean isMany(Token noun) {
        return noun.xpos().endsWith("S") || noun.child("conj").isPresent();
    }

    /** "police fired at them": he who acts is another. */
    private static boolean isOfSameVerb(Token pronoun) {
        return pronoun.hasRelation("obj", "iobj", "obl") && pronoun.hasForm("them", "him", "her", "it");
    }

    private boolean agrees(Token pronoun, Token noun) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        boolean many = isMany(noun);
        Optional<Agents.Agent> agent = agents.of(noun);
        boolean body = agent.filter(Agents.Agent::collective).isPresent();
        Optional<Mention.Type> type = cast.at(noun.span().start()).map(Mention::type);
        if (MANY.contains(form)) {
            return many || body || type.filter(Antecedents::isBody).isPresent();
        }
        if (THING.contains(form)) {
            return !many && type.filter(one -> one == Mention.Type.PERSON).isEmpty();
        }
        return ONE.contains(form)
                && !many
                && !body
                && type.filter(Antecedents::isBody).isEmpty();
    }

    private static boolean isBody(Mention.Type type) {
        return type == Mention.Type.ORGANISATION || type == Mention.Type.GROUP || type == Mention.Type.STATE;
    }
}
