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
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.language.text.Weekdays;
import org.rapporteur.statement.StatementWords.Kind;

/** Finds to whom something is said: in the places that the cue names, and around it ("in a letter to the council"). */
final class AddresseeFinder {
    private static final Set<String> PERSONAL =
            Set.of("me", "us", "him", "her", "them", "you", "everyone", "everybody", "all");

    /** Acts whose object is whom they are about, not whom they are told. */
    private static final Set<SpeechAct> TARGETING = Set.of(SpeechAct.ACCUSE, SpeechAct.CONDEMN);
    /** Acts that somebody answers. */
    private static final Set<SpeechAct> ANSWERED = Set.of(SpeechAct.REQUEST, SpeechAct.DEMAND, SpeechAct.ASK);

    private static final List<String> OCCASIONS = List.of("in", "at", "during", "on", "by");

    private final ActWords words;
    private final StatementWords kinds;
    private final Voices voices;

    AddresseeFinder(ActWords words, StatementWords kinds) {
        this.words = words;
        this.kinds = kinds;
        this.voices = new Voices(kinds);
    }

    /** Head words; empty when nobody is named. */
    List<Token> addressee(Attribution attribution, References references) {
        if (attribution.cue().isEmpty() || attribution.predicate().isEmpty()) {
            return List.of();
        }
        Optional<Token> word = attribution.predicate();
        java.util.function.Predicate<Token> outside =
                one -> attribution.content().stream().noneMatch(span -> span.contains(one.span()))
                        && !attribution.source().contains(one);
        List<Token> inSlots = attribution.addressee().isEmpty()
                ? inSlots(attribution.cue().get(), word.get(), references).stream()
                        .filter(outside)
                        .toList()
                : attribution.addressee();
        boolean targets = TARGETING.contains(attribution.cue().get().act())
                && inSlots.stream().anyMatch(one -> one.hasRelation("obj", "iobj", "nsubj:pass"));
        if (!inSlots.isEmpty() && !targets) {
            return inSlots;
        }
        Stream<Token> many = attribution.cue().get().addressee().contains("object")
                        && !TARGETING.contains(attribution.cue().get().act())
                ? objects(word.get()).filter(one -> one.xpos().equals("NNS"))
                : Stream.empty();
        Optional<Token> quotedTo =
                many.filter(outside.and(one -> !inSlots.contains(one))).findFirst();
        if (quotedTo.isPresent() && !targets) {
            return List.of(quotedTo.get());
        }
        return word.stream()
                .flatMap(one -> around(attribution.cue().get(), one, references))
                .filter(outside.and(one -> !inSlots.contains(one)))
                .findFirst()
                .or(() -> whoAnswers(attribution.cue().get(), word.get()).filter(outside))
                .map(List::of)
                .orElse(List.of());
    }

    /** "The court rejected the ministry's request for …": who answers has been asked. */
    private Optional<Token> whoAnswers(Cue cue, Token noun) {
        if (!ANSWERED.contains(cue.act()) || !noun.is(Upos.NOUN)) {
            return Optional.empty();
        }
        Optional<Token> answer =
                noun.hasRelation("obj", "obl", "nsubj:pass") ? noun.head().filter(words::answers) : Optional.empty();
        boolean answered =
                !noun.hasRelation("obl") || noun.children("case").stream().anyMatch(link -> link.hasForm("to", "with"));
        return answer.filter(verb -> answered)
                .map(Predicate::new)
                .flatMap(verb -> noun.hasRelation("nsubj:pass") ? verb.agent() : verb.subject());
    }

    /** In the places that the cue names: its object, or behind a preposition. */
    List<Token> inSlots(Cue cue, Token verb, References references) {
        for (String where : cue.addressee()) {
            Optional<Token> found = where.equals("object")
                    ? objects(verb)
                            .filter(one -> canBeToldBy(verb, one, references))
                            .findFirst()
                    : behind(verb, where, cue)
                            .filter(one -> isSomebody(one, references))
                            .findFirst();
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        return List.of();
    }

    private static Stream<Token> objects(Token verb) {
        List<Token> objects = new ArrayList<>(verb.children("iobj", "obj"));
        Predicate predicate = new Predicate(verb);
        if (objects.isEmpty() && isAskedFirst(verb)) {
            answering(verb).forEach(objects::add);
        }
        if (objects.isEmpty() && (predicate.isPassive() || isAskedBefore(verb))) {
            verb.children("nsubj:pass").stream()
                    .filter(subject -> !subject.xpos().startsWith("W"))
                    .forEach(objects::add);
            if (objects.isEmpty()) {
                predicate
                        .subject()
                        .filter(one -> !one.xpos().startsWith("W"))
                        .or(() -> verb.head().flatMap(above -> new Predicate(above).explicitSubject()))
                        .ifPresent(objects::add);
            }
        }
        for (Token infinitive : verb.children("xcomp", "ccomp")) {
            if (new Predicate(infinitive).isInfinitive()) {
                infinitive.children("nsubj").stream()
                        .filter(subject -> subject.index() < infinitive.index() && subject.index() > verb.index())
                        .forEach(objects::add);
            }
        }
        return objects.stream();
    }

    /** "Asked whether the road was open, the mayor said …". */
    private static boolean isAskedBefore(Token verb) {
        boolean when = verb.hasRelation("ccomp")
                && verb.previous()
                        .filter(before -> before.hasForm("when", "if", "while"))
                        .isPresent();
        return (verb.hasRelation("advcl") || when)
                && verb.xpos().matches("VBN|VBD")
                && verb.child("nsubj", "aux").isEmpty();
    }

    /** "Asked whether the road was open, he said …": where the tree hangs the answer below the question. */
    private static boolean isAskedFirst(Token verb) {
        return verb.xpos().matches("VBN|VBD")
                && verb.previous().isEmpty()
                && verb.child("nsubj", "aux").isEmpty();
    }

    private static Stream<Token> answering(Token verb) {
        return verb.children("parataxis", "ccomp", "conj").stream()
                .flatMap(answer -> answer.children("nsubj").stream()
                        .filter(subject -> subject.previous()
                                .filter(before -> before.hasForm(","))
                                .isPresent()));
    }

    /** An object beside a clause is told it, whatever it is: "informed the embassy that …", "ordered the station to close". */
    private boolean canBeToldBy(Token verb, Token object, References references) {
        boolean clause = verb.children("ccomp", "xcomp").stream().anyMatch(one -> one.index() > object.index())
                || LostContent.clauseOn(object).isPresent();
        if (Weekdays.isOne(object)) {
            return false;
        }
        boolean asked = object.xpos().equals("PRP") && object.index() != verb.index() + 1;
        return isSomebody(object, references)
                || (asked
                        && new Predicate(verb).agent().filter(object::equals).isEmpty()
                        && !verb.children("obj").contains(object))
                || (object.is(Upos.NOUN, Upos.PROPN) && (clause || object.hasRelation("iobj")));
    }

    /** "said to X", "discussed the truce with X", where the phrase may hang on the object. */
    private static Stream<Token> behind(Token verb, String preposition, Cue cue) {
        String lower = preposition.toLowerCase(Locale.ROOT);
        boolean onObject = lower.equals("from") || (lower.equals("with") && cue.act() == SpeechAct.DISCUSS);
        Stream<Token> objects = !onObject
                ? Stream.empty()
                : cue.act() == SpeechAct.DISCUSS
                        ? verb.children("obj", "ccomp", "xcomp", "conj").stream()
                        : verb.children("obj").stream();
        return Stream.concat(
                new Predicate(verb).obliques(lower).stream(),
                objects.flatMap(object -> object.subtree().stream())
                        .filter(below -> below.children("case").stream()
                                .anyMatch(one -> one.form().equalsIgnoreCase(lower))));
    }

    private boolean isSomebody(Token word, References references) {
        return references.isActor(word)
                || kinds.is(word, Kind.PEOPLE)
                || (word.xpos().equals("NNS") && voices.isPerson(word))
                || (word.is(Upos.PRON) && PERSONAL.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** Around the cue: "in an interview with X", "speaking to X", "before the council", "sent X a note saying …". */
    private Stream<Token> around(Cue cue, Token word, References references) {
        java.util.function.Predicate<Token> somebody = one -> isSomebody(one, references);
        boolean free = !cue.content().contains("to") && !cue.id().endsWith(" to/V") && !cue.attitude();
        Stream<Token> to = free ? behind(word, "to", cue).filter(somebody) : Stream.empty();
        Optional<Token> governor = word.hasRelation("acl", "advcl", "obj", "conj") ? word.head() : Optional.empty();
        Stream<Token> before = behind(word, "before", cue)
                .filter(one -> references
                        .mention(one)
                        .filter(mention -> mention.type() == Mention.Type.ORGANISATION)
                        .isPresent());
        return Stream.of(
                        to,
                        occasions(word),
                        word.is(Upos.NOUN) ? governor.stream().flatMap(this::occasions) : Stream.<Token>empty(),
                        turning(word).filter(somebody.or(one -> one.is(Upos.PROPN))),
                        governor.stream().flatMap(above -> above(word, above)).filter(somebody),
                        before)
                .flatMap(found -> found);
    }

    /** "in a letter to X", "in a call with X". */
    private Stream<Token> occasions(Token verb) {
        return OCCASIONS.stream()
                .flatMap(in -> new Predicate(verb).obliques(in).stream())
                .flatMap(paper -> words.addressee(paper).stream()
                        .flatMap(to -> Stream.concat(
                                new Predicate(paper).obliques(to).stream(),
                                new Predicate(verb).obliques(to).stream().filter(one -> one.index() > paper.index()))))
                .filter(one -> one.is(Upos.NOUN, Upos.PROPN, Upos.PRON));
    }

    private Stream<Token> turning(Token verb) {
        Stream<Token> onSpeaker = new Predicate(verb)
                .explicitSubject().stream()
                        .flatMap(subject -> subject.subtree().stream())
                        .filter(below -> below.hasRelation("acl", "advcl"));
        Stream<Token> first = verb.hasRelation("conj")
                ? verb.head().stream().flatMap(one -> one.children("advcl").stream())
                : Stream.empty();
        return Stream.of(verb.children("advcl", "parataxis").stream(), onSpeaker, first)
                .flatMap(deeds -> deeds)
                .filter(other -> kinds.is(other, Kind.TURNING) && other.xpos().equals("VBG"))
                .flatMap(other -> Stream.concat(
                        new Predicate(other).obliques("to").stream(),
                        other.lemma().equals("address") ? other.children("obj").stream() : Stream.empty()));
    }

    /** The one faced by the deed that the saying goes with: "called the king, discussing …", "sent the bishops a note saying …". */
    private Stream<Token> above(Token word, Token governor) {
        boolean paper = !words.addressee(governor).isEmpty();
        if (governor.is(Upos.NOUN)) {
            return paper
                    ? Stream.concat(
                            words.addressee(governor).stream()
                                    .flatMap(to -> new Predicate(governor).obliques(to).stream()),
                            governor.head().stream().flatMap(verb -> new Predicate(verb).obliques("to").stream()))
                    : governor.head().stream()
                            .filter(verb -> word.hasRelation("acl") && governor.hasRelation("obj"))
                            .flatMap(verb -> verb.children("iobj").stream());
        }
        boolean beside = word.xpos().equals("VBG") && word.hasRelation("advcl");
        boolean next = word.hasRelation("conj") && word.index() > governor.index();
        Stream<Token> object = beside || next
                ? governor.children("iobj", kinds.is(governor, Kind.FACING) ? "obj" : "iobj").stream()
                : Stream.empty();
        Stream<Token> given = beside || word.is(Upos.NOUN)
                ? Stream.concat(new Predicate(governor).obliques("to").stream(), ofPaper(governor))
                : Stream.empty();
        return Stream.concat(object, given);
    }

    /** "issued an ultimatum to the rebels, warning …". */
    private Stream<Token> ofPaper(Token governor) {
        return governor.children("obj").stream()
                .flatMap(paper ->
                        words.addressee(paper).stream().flatMap(to -> new Predicate(paper).obliques(to).stream()));
    }
}
