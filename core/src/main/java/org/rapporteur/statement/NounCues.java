package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Attributions by nouns: "expressed his hope that …", "Turkey's call for …", "the claim by the army that …". */
final class NounCues {
    private static final Set<String> OWNERS = Set.of("my", "our", "his", "her", "their");

    private final CueLexicon lexicon;
    private final ActWords words;
    private final StatementWords kinds;
    private final Voices voices;
    private final Speakers speakers;
    private final NextSaying next;

    NounCues(CueLexicon lexicon, ActWords words, StatementWords kinds) {
        this.lexicon = lexicon;
        this.words = words;
        this.kinds = kinds;
        this.voices = new Voices(kinds);
        this.speakers = new Speakers(kinds);
        this.next = new NextSaying(lexicon);
    }

    /** Nouns with a source of their own. */
    List<Attribution> in(Sentence sentence, References references) {
        List<Attribution> found = new ArrayList<>();
        for (Token noun : sentence) {
            for (Cue cue : lexicon.ofNoun(noun)) {
                Optional<Token> light = lightVerb(cue, noun);
                if (light.isEmpty() && references.isActor(noun)) {
                    continue; // "asked the army command to leave": a body
                }
                Optional<Token> source = light.flatMap(verb -> giver(verb, noun))
                        .filter(subject ->
                                light.filter(verb -> isOnlyLight(verb)).isPresent())
                        .or(() -> source(cue, noun, references));
                Optional<Token> content = content(cue, noun, light)
                        .or(() -> source.flatMap(by -> contentBehind(cue, noun, by)))
                        .or(() -> source.flatMap(by -> contentAbove(cue, noun, by)));
                boolean told = source.isPresent()
                        || isAnswered(cue, noun)
                        || (content.filter(NounCues::isThat).isPresent() && !isPlaceOfSaying(noun));
                if (told && content.isPresent()) {
                    Span span = light.filter(this::isOnlyLight)
                            .map(verb -> Span.covering(List.of(verb.span(), noun.span())))
                            .orElse(noun.span());
                    found.add(attribution(cue, span, noun, source, content.get()));
                }
            }
        }
        return found;
    }

    /** "refused requests for interviews": somebody has asked, whoever it was. */
    private boolean isAnswered(Cue cue, Token noun) {
        return (cue.act() == SpeechAct.REQUEST || cue.act() == SpeechAct.DEMAND)
                && noun.hasRelation("obj")
                && noun.head().filter(words::answers).isPresent();
    }

    /** "the claim that the road was open": words that tell something, whoever said them. */
    private static boolean isThat(Token content) {
        return content.hasRelation("acl", "ccomp")
                && content.subtree().get(0).hasForm("that")
                && content.child("nsubj", "nsubj:pass")
                        .filter(subject -> !subject.hasForm("that"))
                        .isPresent();
    }

    /** "said in a statement that …": what is said is the verb's. */
    private boolean isPlaceOfSaying(Token noun) {
        return noun.hasRelation("obl", "nmod")
                && noun.head()
                        .filter(above -> lexicon.ofVerb(above).stream().anyMatch(Cue::quote))
                        .isPresent();
    }

    /** Whoever makes the call; of "a call was made" it is the agent, and not the call itself. */
    private static Optional<Token> giver(Token verb, Token noun) {
        return noun.hasRelation("nsubj:pass") ? new Predicate(verb).agent() : new Predicate(verb).subject();
    }

    private boolean isOnlyLight(Token verb) {
        return kinds.is(verb, Kind.LIGHT);
    }

    /** The reading of a light verb and its noun, which takes the place of the verb's own. */
    Optional<Attribution> underLightVerb(Cue verbCue, Token verb, Token noun, References references) {
        if (!isOnlyLight(verb)) {
            return Optional.empty();
        }
        for (Cue cue : lexicon.ofNoun(noun)) {
            Optional<Token> source = speakers.of(verb);
            Optional<Token> content =
                    content(cue, noun, Optional.of(verb)).or(() -> source.flatMap(by -> contentAbove(cue, noun, by)));
            if (source.isPresent()
                    && content.isPresent()
                    && !references.of(source.get()).text().isEmpty()) {
                Span span = Span.covering(List.of(verb.span(), noun.span()));
                return Optional.of(attribution(cue, span, noun, source, content.get()));
            }
        }
        return Optional.empty();
    }

    /** The noun cue that a content is built on: "support" in "reiterated US support for …". */
    Optional<Cue> cueOf(Token noun) {
        return lexicon.ofNoun(noun).stream().findFirst();
    }

    private Attribution attribution(Cue cue, Span span, Token noun, Optional<Token> source, Token content) {
        return new Attribution(
                Optional.of(cue),
                Optional.of(span),
                Optional.of(noun),
                source.map(List::of).orElse(List.of()),
                next.upTo(ContentSpans.withoutPreposition(content, source.orElse(noun)), content.index(), noun),
                Optional.of(content),
                addressee(cue, noun, content),
                false);
    }

    private static List<Token> addressee(Cue cue, Token noun, Token content) {
        for (String preposition : cue.addressee()) {
            for (Token oblique : new Predicate(noun).obliques(preposition)) {
                if (!oblique.equals(content)) {
                    return List.of(oblique);
                }
            }
        }
        return List.of();
    }

    private static Optional<Token> lightVerb(Cue cue, Token noun) {
        return noun.hasRelation("obj", "nsubj:pass")
                ? noun.head().filter(verb -> cue.light().contains(verb.lemma().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The owner or author of the noun: "his", "Turkey's", "US", "by the army", "of the minister"; somebody named. */
    private Optional<Token> source(Cue cue, Token noun, References references) {
        List<Token> candidates = new ArrayList<>();
        for (String where : cue.source()) {
            if (where.equals("poss")) {
                candidates.addAll(noun.children("nmod:poss"));
                candidates.addAll(noun.children("compound", "amod"));
            } else if (!cue.content().contains(where)) {
                candidates.addAll(new Predicate(noun).obliques(where));
            }
        }
        if (cue.source().contains("by")) {
            candidates.addAll(around(noun));
        }
        return candidates.stream()
                .filter(candidate -> OWNERS.contains(candidate.form().toLowerCase(Locale.ROOT))
                        || references
                                .mention(candidate)
                                .filter(mention ->
                                        mention.actor().isPresent() || mention.type() == Mention.Type.DESCRIPTION)
                                .isPresent()
                        || (candidate.xpos().equals("NNS")
                                && (voices.isPerson(candidate) || references.isActor(candidate))))
                .findFirst();
    }

    /** "drew criticism from the union", "orders passed by the court", "offers for talks by the government". */
    private static List<Token> around(Token noun) {
        List<Token> found = new ArrayList<>();
        noun.children("acl").forEach(clause -> new Predicate(clause).agent().ifPresent(found::add));
        if (noun.hasRelation("obj", "nsubj:pass")) {
            noun.head().map(Predicate::new).ifPresent(verb -> {
                found.addAll(verb.obliques("from"));
                verb.agent().ifPresent(found::add);
            });
        }
        noun.subtree().stream()
                .filter(word -> word.index() > noun.index() && word.hasRelation("nmod"))
                .filter(word -> word.children("case").stream().anyMatch(by -> by.hasForm("by")))
                .forEach(found::add);
        return found;
    }

    private static Optional<Token> content(Cue cue, Token noun, Optional<Token> light) {
        for (String kind : cue.content()) {
            Optional<Token> content = switch (kind) {
                case "that", "clause" -> clause(noun, light);
                case "infinitive" ->
                    noun.children("acl").stream()
                            .filter(acl -> new Predicate(acl).isInfinitive())
                            .findFirst();
                case "noun", "gerund" -> Optional.empty();
                default ->
                    new Predicate(noun)
                            .obliques(kind).stream()
                                    .filter(oblique -> oblique.index() > noun.index())
                                    .findFirst()
                                    .or(() -> gerundAfter(noun, kind));
            };
            if (content.isPresent()) {
                return content;
            }
        }
        return Optional.empty();
    }

    /** "demands from the union to close the mine": where the parser hung the content on the source. */
    private static Optional<Token> contentBehind(Cue cue, Token noun, Token source) {
        boolean after = source.index() > noun.index() && source.isWithin(noun);
        return after ? content(cue, source, Optional.empty()) : Optional.empty();
    }

    /**
     * "approved a request from the ministry | for help", "accepted demands by the union | to close the mine": right behind the
     * noun and its source, but hung on the verb above.
     */
    private static Optional<Token> contentAbove(Cue cue, Token noun, Token source) {
        int passive =
                noun.hasRelation("nsubj:pass") ? noun.head().map(Token::index).orElse(0) : 0;
        int end = Math.max(passive, Math.max(last(noun), last(source)));
        boolean owned = source.is(Upos.PRON)
                && source.isWithin(noun)
                && lightVerb(cue, noun).isEmpty(); // but "renewed its call | for talks"
        return noun.hasRelation("obj", "obl", "nsubj:pass") && !owned
                ? noun.head().stream()
                        .flatMap(verb -> verb.children("obl", "advcl").stream())
                        .filter(phrase -> !phrase.equals(source)
                                && phrase.subtree().get(0).index() == end + 1)
                        .filter(phrase -> isOfContent(cue, phrase))
                        .flatMap(phrase -> isPlatform(phrase)
                                ? phrase.children("acl").stream().filter(NounCues::isThat)
                                : Stream.of(phrase))
                        .findFirst()
                : Optional.empty();
    }

    /** "made an announcement on Twitter | that he would run": where it was said. */
    private static boolean isPlatform(Token phrase) {
        return phrase.is(Upos.PROPN) && phrase.children("case").stream().anyMatch(on -> on.hasForm("on", "in", "at"));
    }

    private static boolean isOfContent(Cue cue, Token phrase) {
        return phrase.hasRelation("advcl")
                ? cue.content().contains("infinitive") && new Predicate(phrase).isInfinitive()
                : phrase.children("case").stream()
                        .anyMatch(link -> cue.content().contains(link.lemma().toLowerCase(Locale.ROOT)));
    }

    private static int last(Token head) {
        List<Token> below = head.subtree();
        return below.get(below.size() - 1).index();
    }

    private static Optional<Token> gerundAfter(Token noun, String preposition) {
        return noun.children("acl").stream()
                .filter(acl -> acl.children("mark").stream()
                        .anyMatch(mark -> mark.form().equalsIgnoreCase(preposition)))
                .findFirst();
    }

    private static Optional<Token> clause(Token noun, Optional<Token> light) {
        Optional<Token> own = noun.children("acl", "ccomp").stream()
                .filter(acl -> acl.children("mark").stream()
                                .anyMatch(mark -> mark.form().equalsIgnoreCase("that"))
                        || (acl.hasRelation("ccomp")
                                && acl.index() > NounPhrase.core(noun).get(0).index()))
                .findFirst();
        return own.or(() -> light.flatMap(verb -> verb.child("ccomp")));
    }
}
