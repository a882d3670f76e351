package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Agents.Agent;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/**
 * Whoever makes a statement, and whether what is told in it is told of himself or his side.
 *
 * @param source head words
 * @param addressee head words; "they" are more likely those whom one speaks to
 * @param direct whether the words are quoted: only "I" and "we" are the speaker then
 */
record Speaker(
        List<Token> source,
        List<Token> addressee,
        boolean direct,
        References references,
        Agents agents,
        StatementWords kinds) {
    private static final Set<String> FIRST = Set.of("i", "we", "my", "our");
    private static final Set<String> ONE = Set.of("he", "she", "his", "her");
    private static final Set<String> BODY = Set.of("it", "its");
    private static final Set<String> MANY = Set.of("they", "their");

    /** Whether the words mean the speaker, his people or what he speaks for: "I", "he", "his men", "Ankara" of a Turkish minister. */
    boolean isOwn(Token words) {
        String form = words.form().toLowerCase(Locale.ROOT);
        if (FIRST.contains(form)) {
            return true;
        }
        if (words.is(Upos.PRON) || BODY.contains(form) || ONE.contains(form) || MANY.contains(form)) {
            return isMe(words, form);
        }
        Optional<Token> owner = words.child("nmod:poss").filter(one -> one.is(Upos.PRON));
        return owner.filter(this::isOwn).isPresent() || isSame(words) || isOwnState(words) || isNamedState(words);
    }

    private boolean isMe(Token pronoun, String form) {
        if (source.isEmpty() || direct) {
            return false;
        }
        Optional<String> meant = references.of(pronoun).actor();
        boolean other = meant.isPresent()
                && source.stream().allMatch(one -> references.of(one).actor().isPresent())
                && !isSame(pronoun);
        if (other) {
            return false;
        }
        if (MANY.contains(form)) {
            return addressee.isEmpty();
        }
        return BODY.contains(form) ? !isPlural() && !isPerson() : ONE.contains(form) && !isPlural() && !isBody();
    }

    private boolean isSame(Token words) {
        Reference told = references.of(words);
        return told.actor().isPresent()
                && source.stream()
                        .map(references::of)
                        .anyMatch(
                                speaker -> speaker.actor().equals(told.actor()) || references.speaksFor(speaker, told));
    }

    private boolean isPlural() {
        return source.size() > 1
                || source.stream()
                        .anyMatch(one -> one.xpos().equals("NNS")
                                || one.form().equalsIgnoreCase("they")
                                || !one.children("conj").isEmpty());
    }

    private boolean isPerson() {
        return source.stream()
                .anyMatch(one -> agents.isOffice(one)
                        || (one.is(Upos.PRON) && ONE.contains(one.form().toLowerCase(Locale.ROOT)))
                        || references
                                .mention(one)
                                .filter(mention -> mention.type() == Mention.Type.PERSON)
                                .isPresent());
    }

    private boolean isBody() {
        return source.stream()
                .anyMatch(one -> agents.of(one).filter(Agent::collective).isPresent()
                        || one.form().equalsIgnoreCase("it")
                        || kinds.is(one, Kind.PAPER)
                        || references
                                .mention(one)
                                .filter(mention -> Set.of(
                                                Mention.Type.ORGANISATION,
                                                Mention.Type.GROUP,
                                                Mention.Type.STATE,
                                                Mention.Type.PLACE)
                                        .contains(mention.type()))
                                .isPresent());
    }

    private boolean isOwnState(Token words) {
        boolean bare = words.children("amod", "compound", "nmod", "nmod:poss").isEmpty();
        return bare && kinds.is(words, Kind.STATE) && isOfficial();
    }

    /** "The United States is ready to …, an official said": the only state that an official without one can speak for. */
    private boolean isNamedState(Token words) {
        boolean state = references
                .mention(words)
                .filter(mention -> mention.type() == Mention.Type.STATE)
                .isPresent();
        boolean nobodys = source.stream()
                .allMatch(one -> NounPhrase.core(one).stream()
                        .noneMatch(part -> part.is(Upos.PROPN)
                                || references
                                        .mention(part)
                                        .flatMap(Mention::actor)
                                        .isPresent()));
        return state
                && nobodys
                && source.stream()
                        .anyMatch(one -> one.hasLemma("official") || one.lemma().startsWith("spokes"));
    }

    /** A minister or a ministry; not one of somebody else ("the UN envoy"). */
    private boolean isOfficial() {
        return source.stream()
                .anyMatch(one -> kinds.is(one, Kind.OFFICIAL)
                        && NounPhrase.core(one).stream().noneMatch(part -> part.is(Upos.PROPN)));
    }
}
