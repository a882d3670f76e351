package org.rapporteur.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Turns noun phrases into references: their words and the actor they resolve to. */
public final class References {
    private final Cast cast;

    public References(Cast cast) {
        this.cast = cast;
    }

    /** The reference of the phrase around {@code head}, conjuncts left out. */
    public Reference of(Token head) {
        NounPhrase phrase = NounPhrase.of(head);
        return new Reference(phrase.span(), phrase.text(), actor(head));
    }

    /** One reference for {@code head} and one for each of its conjuncts: "Turkey and Qatar". */
    public List<Reference> all(Token head) {
        List<Reference> references = new ArrayList<>();
        references.add(of(head));
        for (Token conjunct : head.children("conj")) {
            if (conjunct.is(Upos.NOUN, Upos.PROPN, Upos.PRON)) {
                references.addAll(all(conjunct));
            }
        }
        return references;
    }

    /** Whether the words resolve to an actor, or are at least the mention of one. */
    public boolean isActor(Token head) {
        return mention(head).isPresent();
    }

    /** The mention that the phrase around {@code head} is built on. */
    public Optional<Mention> mention(Token head) {
        return cast.at(head.span().start())
                .or(() -> nameInside(head))
                .or(() -> head.child("appos")
                        .flatMap(this::mention)
                        .filter(mention -> mention.type() == Mention.Type.PERSON));
    }

    private Optional<Mention> nameInside(Token head) {
        for (Token part : head.children("flat", "compound")) {
            Optional<Mention> mention = cast.at(part.span().start());
            if (mention.filter(one -> one.type() == Mention.Type.PERSON).isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    private Optional<String> actor(Token head) {
        Optional<Mention> mention = mention(head);
        Optional<String> actor = mention.flatMap(Mention::actor);
        boolean described =
                mention.filter(one -> one.type() == Mention.Type.DESCRIPTION).isPresent();
        if (actor.isEmpty() && described) {
            return head.child("appos").flatMap(this::mention).flatMap(Mention::actor);
        }
        return actor;
    }

    /** The actors mentioned anywhere in {@code span}. */
    public List<Mention> in(Span span) {
        return cast.in(span);
    }
}
