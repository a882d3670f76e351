package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Finds to whom something is said in what stands around the cue: "in a letter to the council", "speaking to the BBC, …". */
final class AddresseesAround {
    private static final Set<String> TOLD_AS_OBJECT = Set.of("address", "brief");

    private static final List<String> OCCASIONS = List.of("in", "at", "during", "on", "by");

    private final ActWords words;
    private final StatementWords kinds;
    private final AddresseeSlots slots;

    AddresseesAround(ActWords words, StatementWords kinds) {
        this.words = words;
        this.kinds = kinds;
        this.slots = new AddresseeSlots(kinds);
    }

    /** Around the cue: "in an interview with X", "speaking to X", "before the council", "sent X a note saying …". */
    Stream<Token> addressees(Cue cue, Token word, References references) {
        java.util.function.Predicate<Token> somebody = one -> slots.isSomebody(one, references);
        boolean free = !cue.content().contains("to") && !cue.id().endsWith(" to/V") && !cue.attitude();
        Stream<Token> to = free ? AddresseeSlots.behind(word, "to", cue).filter(somebody) : Stream.empty();
        Optional<Token> governor = word.hasRelation("acl", "advcl", "obj", "conj") ? word.head() : Optional.empty();
        Stream<Token> before = AddresseeSlots.behind(word, "before", cue)
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
                        TOLD_AS_OBJECT.contains(other.lemma()) ? other.children("obj").stream() : Stream.empty()));
    }

    /** The one faced by the deed that the saying goes with: "called the king, discussing …", "sent the bishops a note saying …". */
    private Stream<Token> above(Token word, Token governor) {
        boolean paper = !words.addressee(governor).isEmpty();
        if (governor.is(Upos.NOUN)) {
            return paper
                    ? Stream.concat(
                            toldBy(governor),
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
                ? Stream.concat(
                        new Predicate(governor).obliques("to").stream(),
                        governor.children("obj").stream().flatMap(this::toldBy))
                : Stream.empty();
        return Stream.concat(object, given);
    }

    /** "an ultimatum to the rebels": those to whom a paper is addressed. */
    private Stream<Token> toldBy(Token paper) {
        return words.addressee(paper).stream().flatMap(to -> new Predicate(paper).obliques(to).stream());
    }
}
