package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coreference.References;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Attributions by verbs: "said that …", "urged X to …", "called for …", "stressed the importance of …". */
final class VerbCues {
    private final CueLexicon lexicon;
    private final NounCues nouns;
    private final ContentFinder contents;
    private final NextSaying next;
    private final AddresseeSlots addressees;
    private final StatementWords kinds;
    private final Voices voices;
    private final Speakers speakers;

    VerbCues(CueLexicon lexicon, NounCues nouns, StatementWords kinds) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.contents = new ContentFinder(lexicon, kinds);
        this.next = new NextSaying(lexicon);
        this.addressees = new AddresseeSlots(kinds);
        this.kinds = kinds;
        this.voices = new Voices(kinds);
        this.speakers = new Speakers(kinds);
    }

    /** At most one attribution for each verb of the sentence. */
    List<Attribution> in(Sentence sentence, References references) {
        List<Attribution> found = new ArrayList<>();
        for (Token verb : sentence) {
            if (isInName(verb) || isModifier(verb)) {
                continue;
            }
            for (Cue cue : lexicon.ofVerb(verb)) {
                Optional<Attribution> attribution = attribution(cue, verb, references);
                if (attribution.isPresent()) {
                    found.add(attribution.get());
                    break;
                }
            }
        }
        return found;
    }

    /** "written guarantees": a participle in front of its noun. */
    private static boolean isModifier(Token verb) {
        return verb.hasRelation("amod")
                && verb.head().filter(noun -> noun.index() == verb.index() + 1).isPresent();
    }

    /** "Omar bin Said, the old sultan, died": written large behind a name in a sentence that is no headline. */
    private static boolean isInName(Token verb) {
        return Character.isUpperCase(verb.form().codePointAt(0))
                && verb.previous().filter(before -> before.is(Upos.PROPN)).isPresent()
                && verb.sentence().tokens().stream()
                                .filter(word -> word.is(Upos.NOUN, Upos.VERB, Upos.ADJ))
                                .filter(word ->
                                        Character.isLowerCase(word.form().codePointAt(0)))
                                .count()
                        > 1;
    }

    private Optional<Attribution> attribution(Cue cue, Token verb, References references) {
        Predicate predicate = new Predicate(verb);
        Told told = told(cue, verb, references);
        Optional<Content> content = told.content();
        List<Token> addressee = told.addressee();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        if (content.get().kind().equals("noun")) {
            Optional<Attribution> light =
                    nouns.underLightVerb(cue, verb, content.get().head(), references);
            if (light.isPresent()) {
                return light;
            }
        }
        if (content.get().kind().equals(RaisedContent.KIND)) {
            boolean saysSo = RaisedContent.seems(cue)
                    && lexicon.ofVerb(content.get().head()).stream()
                            .anyMatch(inner -> !inner.attitude()
                                    && (inner.quote() || inner.content().get(0).equals("clause")));
            if (saysSo) {
                return Optional.empty();
            }
            return Optional.of(attribution(cue, verb, predicate.agent(), content.get(), addressee));
        }
        Optional<Token> source = SpeakerBeside.ofAbsolute(verb)
                .or(() -> SpeakerBeside.inverted(cue, verb))
                .or(() -> besideCue(verb, references))
                .or(() -> outerSpeaker(verb))
                .or(() -> next.openerOf(verb).flatMap(first -> new Predicate(first).subject()))
                .or(() -> issuer(verb))
                .or(() -> cue.isState() ? predicate.subject() : speaker(cue, verb, content.get()));
        if (source.isPresent()
                && (!voices.canSpeak(source.get(), cue, content.get(), references)
                        || isSaidByAnother(verb, source.get(), references))) {
            source = speakerAbove(verb).filter(above -> references.isActor(above));
            if (source.isEmpty()) {
                return Optional.empty();
            }
        }
        if (source.isEmpty()
                && (content.get().kind().equals("noun")
                        || cue.attitude()
                        || (cue.ambiguous() && !cue.quote())
                        || !(predicate.isPassive() || isBareParticiple(verb)))) {
            return Optional.empty();
        }
        return Optional.of(attribution(cue, verb, source, content.get(), addressee));
    }

    /** What is said, and to whom where the tree tells. */
    private record Told(Optional<Content> content, List<Token> addressee) {}

    private Told told(Cue cue, Token verb, References references) {
        List<Token> object = addressees.addressee(cue, verb, references);
        Optional<Content> toSomebody =
                LostContent.of(cue, verb, kinds).or(() -> contents.content(cue, verb, object, references));
        List<Token> addressee = toSomebody.isPresent() ? object : List.of();
        Optional<Content> content = toSomebody.or(() -> contents.content(cue, verb, List.of(), references));
        return content.filter(whole -> object.isEmpty())
                .flatMap(whole -> AddresseeInClause.of(cue, verb, whole, references)
                        .map(parted -> new Told(
                                Optional.of(new Content(whole.kind(), whole.head(), parted.content())),
                                List.of(parted.told()))))
                .orElse(new Told(content, addressee));
    }

    private static Attribution attribution(
            Cue cue, Token verb, Optional<Token> source, Content content, List<Token> addressee) {
        return new Attribution(
                Optional.of(cue),
                Optional.of(cueSpan(cue, verb)),
                Optional.of(verb),
                source.map(List::of).orElse(List.of()),
                content.spans(),
                Optional.of(content.head()),
                addressee,
                false);
    }

    /** By the tree; where that has none, or one that is told or spoken of, by the words in front. */
    private Optional<Token> speaker(Cue cue, Token verb, Content content) {
        Optional<Token> speaker = speakers.of(verb);
        boolean told = cue.addressee().contains("object")
                && speaker.filter(one -> one.index() > verb.index()).isPresent();
        boolean inContent = speaker.filter(one -> content.spans().stream().anyMatch(span -> span.contains(one.span())))
                .isPresent();
        boolean follows = speaker.filter(one -> one.index() > verb.index()).isPresent()
                && verb.previous()
                        .filter(before -> !before.is(Upos.PUNCT) || before.hasForm(")", "]"))
                        .isPresent();
        boolean oblique = speaker.filter(one -> one.index() < verb.index()
                        && one.head().filter(verb::equals).isPresent())
                .flatMap(one -> one.child("case"))
                .filter(link -> link.is(Upos.ADP) && link.index() < verb.index())
                .isPresent();
        return SpeakerBeside.isActive(verb, content) && (speaker.isEmpty() || inContent || follows || told || oblique)
                ? SpeakerBeside.of(verb)
                        .filter(one -> content.spans().stream().noneMatch(span -> span.contains(one.span())))
                        .or(() -> speaker)
                : speaker;
    }

    /** "asked why he left, …": somebody who is not named has asked. */
    private static boolean isBareParticiple(Token verb) {
        boolean first = verb.previous()
                .filter(before -> !before.hasForm("when", "while"))
                .isEmpty();
        return (verb.xpos().equals("VBN") || (verb.xpos().equals("VBD") && first))
                && verb.child("aux", "nsubj").isEmpty();
    }

    /** "issued a statement saying …", "wrote to the voters saying …": whoever issues and writes says it. */
    private Optional<Token> issuer(Token verb) {
        Optional<Token> noun = verb.xpos().equals("VBG") && verb.hasRelation("acl")
                ? verb.head().filter(head -> head.hasRelation("obj", "obl") && head.index() < verb.index())
                : Optional.empty();
        return noun.filter(one -> kinds.is(one, Kind.PAPER)
                        || kinds.is(one, Kind.PROTEST)
                        || one.head()
                                .filter(above -> !lexicon.ofVerb(above).isEmpty())
                                .isPresent())
                .flatMap(Token::head)
                .flatMap(above -> new Predicate(above).subject());
    }

    /** Whether a participle hangs on a noun that is nobody and no paper: "noted the visit, saying that …". */
    private boolean isSaidByAnother(Token verb, Token source, References references) {
        return speakerAbove(verb).isPresent()
                && !references.isActor(source)
                && !voices.isPerson(source)
                && !kinds.is(source, Kind.PAPER);
    }

    /** "He noted the visit to the zone, saying that …": the participle is the main subject's, wherever the parser hung it. */
    private static Optional<Token> speakerAbove(Token verb) {
        if (!verb.xpos().equals("VBG") || !verb.hasRelation("acl", "advcl")) {
            return Optional.empty();
        }
        return verb.head().flatMap(Token::head).flatMap(main -> new Predicate(main).subject());
    }

    /** The subject of the verb of speaking that this one stands beside, where the parser put it below. */
    private Optional<Token> besideCue(Token verb, References references) {
        Optional<Token> infinitive = verb.hasRelation("advcl") && next.isBehind(verb)
                ? verb.head().filter(head -> head.hasRelation("xcomp"))
                : Optional.empty();
        if (infinitive.isPresent()) {
            return infinitive.flatMap(Token::head).flatMap(above -> new Predicate(above).subject());
        }
        Optional<Token> clause =
                verb.hasRelation("conj") ? verb.head().filter(head -> head.hasRelation("ccomp")) : Optional.empty();
        Optional<Token> above = clause.flatMap(Token::head);
        return above.isPresent() && next.belongsAbove(verb, clause.get(), above.get(), references)
                ? speakers.of(above.get())
                : Optional.empty();
    }

    /** "said that the road was open, adding that …": the participle is the speaker's, however deep the parser hung it. */
    private Optional<Token> outerSpeaker(Token verb) {
        if (!next.isBehind(verb)) {
            return Optional.empty();
        }
        return verb.sentence().tokens().subList(0, verb.index()).stream()
                .flatMap(before ->
                        lexicon.ofVerb(before).stream().flatMap(cue -> SpeakerBeside.inverted(cue, before).stream()))
                .findFirst()
                .or(() -> SpeakerAbove.of(verb));
    }

    private static Span cueSpan(Cue cue, Token verb) {
        Token last = verb;
        Optional<String> word = cue.lastWord();
        if (word.isPresent()
                && verb.next()
                        .filter(next -> next.form().equalsIgnoreCase(word.get()))
                        .isPresent()) {
            last = verb.next().orElseThrow();
        }
        return new Span(verb.span().start(), last.span().end());
    }
}
