package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds to whom something is said: in the places that the cue names, and around it ("in a letter to the council"). */
final class AddresseeFinder {
    /** Acts whose object is whom they are about, not whom they are told. */
    private static final Set<SpeechAct> TARGETING = Set.of(SpeechAct.ACCUSE, SpeechAct.CONDEMN);
    /** Acts that somebody answers. */
    private static final Set<SpeechAct> ANSWERED = Set.of(SpeechAct.REQUEST, SpeechAct.DEMAND, SpeechAct.ASK);

    private final ActWords words;
    private final AddresseeSlots slots;
    private final AddresseesAround around;

    AddresseeFinder(ActWords words, StatementWords kinds) {
        this.words = words;
        this.slots = new AddresseeSlots(kinds);
        this.around = new AddresseesAround(words, kinds);
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
                ? slots.addressee(attribution.cue().get(), word.get(), references).stream()
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
                ? AddresseeSlots.objects(word.get()).filter(one -> one.xpos().equals("NNS"))
                : Stream.empty();
        Optional<Token> quotedTo =
                many.filter(outside.and(one -> !inSlots.contains(one))).findFirst();
        if (quotedTo.isPresent() && !targets) {
            return List.of(quotedTo.get());
        }
        return word.stream()
                .flatMap(one -> around.addressees(attribution.cue().get(), one, references))
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
}
