package org.rapporteur.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Resolution;
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
        Span phrase = phrase(head);
        List<Span> parts = new ArrayList<>(List.of(phrase));
        cast.overlapping(phrase).stream()
                .filter(mention -> mention.type() != Mention.Type.DESCRIPTION)
                .map(Mention::span)
                .filter(span -> span.start() >= phrase.start() && span.end() > phrase.end())
                .forEach(parts::add);
        mention(head)
                .filter(mention ->
                        mention.type() == Mention.Type.PERSON && mention.span().overlaps(phrase))
                .ifPresent(name -> parts.add(name.span()));
        Span whole = Span.covering(parts);
        return new Reference(whole, whole.in(head.sentence().documentText()), actor(head));
    }

    /** The noun phrase; the name of a state takes no complement: "accused Turkey of torture". */
    private Span phrase(Token head) {
        boolean state = head.is(Upos.PROPN)
                && cast.at(head.span().start())
                        .filter(mention -> mention.type() == Mention.Type.STATE)
                        .isPresent();
        return state
                ? Span.covering(NounPhrase.core(head).stream().map(Token::span).toList())
                : NounPhrase.of(head).span();
    }

    /** One reference for {@code head} and one for each of its conjuncts: "Turkey and Qatar". */
    public List<Reference> all(Token head) {
        return heads(head).stream().flatMap(one -> each(one).stream()).toList();
    }

    /** One reference for each of those whom the words mean together ("both countries"), else the one for the words. */
    private List<Reference> each(Token head) {
        Reference whole = of(head);
        List<String> together = mention(head)
                .flatMap(Mention::resolution)
                .map(Resolution::actors)
                .orElse(List.of());
        return together.size() < 2
                ? List.of(whole)
                : together.stream()
                        .map(actor -> new Reference(whole.span(), whole.text(), Optional.of(actor)))
                        .toList();
    }

    /**
     * {@code head} and its conjuncts that are others: not a second word of the same name ("Revolutionary and Opposition
     * Forces"), and not a further office of the same person.
     */
    public List<Token> heads(Token head) {
        List<Token> heads = new ArrayList<>();
        heads.add(head);
        for (Token conjunct : head.children("conj")) {
            if (conjunct.is(Upos.NOUN, Upos.PROPN, Upos.PRON)
                    && !hasOtherPreposition(head, conjunct)
                    && !isInName(head, conjunct)
                    && !isOfficeOfSame(head, conjunct)) {
                heads.addAll(heads(conjunct));
            }
        }
        return heads;
    }

    /** "imposed by the regime, and for aid": what stands behind another preposition has another part. */
    private static boolean hasOtherPreposition(Token head, Token conjunct) {
        return conjunct.child("case")
                .filter(link -> !link.xpos().equals("POS") && !link.form().equals("'"))
                .filter(link -> head.children("case").stream()
                        .noneMatch(own -> own.form().equalsIgnoreCase(link.form())))
                .isPresent();
    }

    private boolean isInName(Token head, Token conjunct) {
        Span between = new Span(
                Math.min(head.span().start(), conjunct.span().start()),
                Math.max(head.span().end(), conjunct.span().end()));
        return cast.at(conjunct.span().start())
                .filter(mention ->
                        mention.span().start() < between.end() && mention.span().contains(before(conjunct)))
                .isPresent();
    }

    /** The start of the conjunction in front of a conjunct. */
    private static int before(Token conjunct) {
        return conjunct.child("cc")
                .map(cc -> cc.span().start())
                .orElse(conjunct.span().start() - 1);
    }

    /** "the assistant secretary and special envoy": two offices of one person. */
    private boolean isOfficeOfSame(Token head, Token conjunct) {
        Optional<String> holder = cast.holderOf(conjunct.span()).flatMap(Mention::actor);
        return holder.isPresent() && holder.equals(actor(head));
    }

    /** Whether the words resolve to an actor, or are at least the mention of one. */
    public boolean isActor(Token head) {
        return mention(head).isPresent();
    }

    /** The mention that the phrase around {@code head} is built on. */
    public Optional<Mention> mention(Token head) {
        return nameOf(head)
                .or(() -> personBehind(head))
                .or(() -> cast.at(head.span().start()))
                .or(() -> nameInside(head))
                .or(() -> head.child("appos")
                        .flatMap(this::mention)
                        .filter(mention -> mention.type() == Mention.Type.PERSON));
    }

    /** "The Coalition's President, Abdel Rahman Mustafa": an office whose holder is named is the holder. */
    private Optional<Mention> nameOf(Token head) {
        return cast.holderOf(head.span());
    }

    /** "UN Secretary-General Antonio Guterres" is the person, though the parser may build it on "UN". */
    private Optional<Mention> personBehind(Token head) {
        return NounPhrase.core(head).stream()
                .filter(part -> part.index() > head.index())
                .flatMap(part -> cast.at(part.span().start()).stream())
                .filter(mention ->
                        mention.type() == Mention.Type.PERSON && !mention.span().contains(head.span()))
                .findFirst();
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

    /** Whether the first holds an office in the second, or in a body of that state: its nationals in general do not. */
    public boolean speaksFor(Reference speaker, Reference whole) {
        Optional<Actor> person = speaker.actor().flatMap(cast::actor);
        Optional<Actor> body = whole.actor().flatMap(cast::actor);
        return person.isPresent() && body.isPresent() && cast.holdsOfficeOf(person.get(), body.get());
    }

    /** The actors mentioned anywhere in {@code span}. */
    public List<Mention> in(Span span) {
        return cast.in(span);
    }
}
