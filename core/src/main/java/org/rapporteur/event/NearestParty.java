package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds the party that something is aimed at, where no frame names its place: the one least far below a word. */
final class NearestParty {
    private static final int DEEPEST = 5;
    /** The cost of a step down the tree; less behind a preposition that aims. */
    private static final int STEP = 10;

    private final Parties parties;

    NearestParty(Parties parties) {
        this.parties = parties;
    }

    /** Whether what stands below tells whom it is aimed at: so in what the sentence tells, not in what it adds by the way. */
    boolean isSoughtFrom(Token top) {
        Token at = top;
        while (at.hasRelation("ccomp", "xcomp", "parataxis") && at.head().isPresent()) {
            at = at.head().get();
        }
        return at.hasRelation("root");
    }

    /** The party nearest below {@code top} that is none of {@code taken}, with its conjuncts; "against" before "in", and "in" only with {@code sites}. */
    List<Token> below(Token top, Set<Token> taken, boolean sites) {
        List<Candidate> candidates = new ArrayList<>();
        collect(top, 0, taken, candidates);
        candidates.removeIf(candidate -> !sites && isSited(candidate.token()));
        return candidates.stream()
                .min(Comparator.comparingInt(Candidate::cost))
                .map(Candidate::token)
                .filter(parties::isKnown)
                .map(one -> parties.named(List.of(one)))
                .map(found -> {
                    found.removeAll(taken);
                    return found;
                })
                .orElse(new ArrayList<>());
    }

    private record Candidate(Token token, int cost) {}

    private void collect(Token at, int cost, Set<Token> taken, List<Candidate> candidates) {
        if (cost > DEEPEST * STEP) {
            return;
        }
        for (Token child : at.children()) {
            if (isWhatIsCounted(at, child) || isBeside(at, child, cost == 0) || (cost == 0 && isInFront(at, child))) {
                continue;
            }
            int price = cost + STEP + price(child);
            boolean ofWord = child.children("nmod").stream().anyMatch(taken::contains); // "state of emergency"
            if (!taken.contains(child) && !ofWord && isAim(child)) {
                candidates.add(new Candidate(child, price + (parties.isName(child) ? 0 : STEP)));
            } else {
                collect(child, taken.contains(child) ? price - STEP : price, taken, candidates);
            }
        }
    }

    /** A party that something can be aimed at: not what the actor owns, not a word that only tells of what kind a thing is. */
    private boolean isAim(Token token) {
        boolean owned =
                token.child("nmod:poss").filter(owner -> owner.is(Upos.PRON)).isPresent();
        boolean part = token.hasRelation("amod", "compound");
        return token.is(Upos.NOUN, Upos.PROPN, Upos.ADJ)
                && !owned
                && (part
                        ? parties.isName(token)
                                && token.head().filter(parties::isThingByName).isEmpty()
                        : parties.canAct(token));
    }

    private static int price(Token child) {
        Optional<String> link = child.child("case").map(Prepositions::of);
        if (link.filter(Prepositions::isAim).isPresent() || child.hasRelation("obj", "iobj", "nsubj:pass")) {
            return 0;
        }
        if (link.filter(Prepositions::isSite).isPresent()) {
            return STEP;
        }
        return child.hasRelation("compound", "amod") ? STEP / 2 : 2;
    }

    private static boolean isSited(Token token) {
        return token.children("case").stream().anyMatch(link -> Prepositions.isSite(Prepositions.of(link)));
    }

    /** "Ahead of the march in Riga, the mayor promised": what stands before the subject is the occasion. */
    private static boolean isInFront(Token verb, Token child) {
        return verb.children("nsubj").stream().anyMatch(subject -> child.index() < subject.index())
                && child.children("case").stream().noneMatch(link -> Prepositions.isAim(Prepositions.of(link)));
    }

    /** "with the mayor calling it a sham": he does something else, whether the tree hangs that on him or beside him. */
    private static boolean isBeforeParticiple(Token verb, Token party) {
        return Stream.concat(party.children("acl").stream(), verb.children("advcl").stream())
                .filter(other -> other.xpos().equals("VBG") && other.index() > party.index())
                .anyMatch(other -> other.children("mark", "nsubj").isEmpty());
    }

    /** "sent teams of spies into the valley": of whom they are. */
    private boolean isWhatIsCounted(Token at, Token child) {
        return at.is(Upos.NOUN)
                && parties.isMeasure(at)
                && parties.areNoSites(List.of(child))
                && child.children("case").stream().anyMatch(link -> link.hasForm("of"));
    }

    private static boolean isBeside(Token at, Token child, boolean top) {
        boolean subject = child.hasRelation("nsubj") && !child.relation().equals("nsubj:pass");
        boolean clause = child.is(Upos.VERB)
                && (child.hasRelation("conj", "parataxis", "acl:relcl")
                        || (child.hasRelation("advcl") && !new Predicate(child).isInfinitive()));
        boolean question = child.hasRelation("ccomp")
                && child.child("mark")
                        .filter(mark -> mark.hasForm("whether", "if"))
                        .isPresent();
        boolean meanwhile =
                child.children("case").stream().anyMatch(link -> link.hasForm("with")) && isBeforeParticiple(at, child);
        return (top && subject)
                || meanwhile
                || question
                || child.hasLemma("behalf")
                || clause
                || Parties.isTime(child)
                || child.hasRelation("punct", "cc", "discourse", "vocative", "parataxis", "det", "case", "mark", "aux")
                || (at.is(Upos.NOUN, Upos.PROPN) && child.hasRelation("appos"))
                || child.children("case", "mark").stream()
                        .map(Prepositions::of)
                        .anyMatch(link -> Prepositions.isBeside(link) || Prepositions.isSharing(link));
    }
}
