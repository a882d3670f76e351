package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coreference.References;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** The parties that one plural noun stands for: "British and EU negotiators", "the armies of Chad and Niger". */
final class Together {
    private final References references;
    private final Parties parties;

    Together(References references, Parties parties) {
        this.references = references;
        this.parties = parties;
    }

    /** The head words of the names joined in front of the noun, behind it or beside it; the noun alone when there are none. */
    List<Token> in(Token noun) {
        boolean many = noun.is(Upos.NOUN) && noun.xpos().endsWith("S");
        if (!many) {
            return List.of(noun);
        }
        for (Token part : noun.children("amod", "compound", "nmod:poss", "appos", "nmod")) {
            boolean of = !part.relation().equals("nmod")
                    || part.child("case").filter(link -> link.hasForm("of")).isPresent();
            List<Token> joined = of ? joined(part) : List.of();
            if (joined.size() > 1) {
                return joined;
            }
        }
        return besideSubject(noun)
                .map(this::joined)
                .filter(all -> all.size() > 1)
                .orElse(List.of(noun));
    }

    private List<Token> joined(Token name) {
        List<Token> all = new ArrayList<>(List.of(name));
        all.addAll(name.children("conj"));
        boolean names = all.stream().allMatch(one -> one.is(Upos.PROPN, Upos.ADJ) && isParty(one));
        return names ? all : List.of();
    }

    private boolean isParty(Token name) {
        return parties.isName(name) || (name.is(Upos.PROPN) && references.isActor(name));
    }

    /** "UK and EU negotiators", where the tree has two subjects: the first belongs to the second. */
    private static Optional<Token> besideSubject(Token noun) {
        return noun.head().stream()
                .flatMap(verb -> verb.children("nsubj").stream())
                .filter(other -> other.index() < noun.index())
                .filter(other -> other.children("conj").stream()
                        .anyMatch(last -> noun.previous().equals(Optional.of(last))))
                .findFirst();
    }
}
