package org.rapporteur.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tree;
import org.rapporteur.language.text.Upos;

/**
 * Mends one error that the parser makes often before a participle: "his country's continuing commitment", where the owner
 * is taken for the object. What bears "'s" owns the next noun.
 */
final class PossessiveRepair {
    private static final int LONGEST_GAP = 4;

    private PossessiveRepair() {}

    /** The sentence with the owners of nouns below what they own; the same sentence when nothing is to be mended. */
    static Sentence mend(Sentence parsed) {
        Sentence mended = parsed;
        for (int index = 0; index < parsed.size(); index++) {
            Token owner = mended.token(index);
            Optional<Token> owned = owned(owner);
            if (owned.isPresent()) {
                mended = moved(mended, owner, owned.get());
            }
        }
        return mended;
    }

    /** The noun behind "'s" and its modifiers, when the tree has the owner elsewhere than below it. */
    private static Optional<Token> owned(Token owner) {
        Optional<Token> mark = owner.children("case").stream()
                .filter(child -> child.xpos().equals("POS"))
                .findFirst();
        if (mark.isEmpty() || owner.hasRelation("nmod:poss", "root")) {
            return Optional.empty();
        }
        Optional<Token> at = mark.get().next();
        for (int gap = 0; gap <= LONGEST_GAP && at.isPresent(); gap++) {
            Token token = at.get();
            boolean modifier = token.is(Upos.ADJ, Upos.NUM) || token.xpos().matches("VBG|VBN");
            if (token.is(Upos.NOUN, Upos.PROPN)) {
                return at.filter(noun -> !owner.isWithin(noun));
            } else if (!modifier) {
                return Optional.empty();
            }
            at = token.next();
        }
        return Optional.empty();
    }

    private static Sentence moved(Sentence sentence, Token owner, Token owned) {
        int[] heads = new int[sentence.size()];
        List<String> relations = new ArrayList<>();
        for (Token token : sentence) {
            heads[token.index()] = token.head().map(Token::index).orElse(-1);
            relations.add(token.relation());
        }
        Optional<Token> governor = owner.head();
        while (governor.filter(word -> isUnderModifier(word, owner, owned)).isPresent()) {
            governor = governor.get().head();
        }
        heads[owned.index()] = governor.map(Token::index).orElse(-1);
        relations.set(owned.index(), governor.isPresent() ? owner.relation() : "root");
        heads[owner.index()] = owned.index();
        relations.set(owner.index(), "nmod:poss");
        for (int between = owner.index() + 1; between < owned.index(); between++) {
            Token token = sentence.token(between);
            if (!token.hasRelation("case")) {
                heads[between] = owned.index();
                relations.set(between, "amod");
                token.children().stream()
                        .filter(child -> child.index() > owned.index())
                        .forEach(child -> {
                            heads[child.index()] = owned.index();
                            relations.set(child.index(), child.child("case").isPresent() ? "nmod" : child.relation());
                        });
            }
        }
        return sentence.withTree(new Tree(heads, relations));
    }

    /** Whether the word is, or lies below, one of the modifiers between owner and owned, which move too. */
    private static boolean isUnderModifier(Token word, Token owner, Token owned) {
        for (Optional<Token> at = Optional.of(word);
                at.isPresent();
                at = at.get().head()) {
            if (at.get().index() > owner.index() && at.get().index() <= owned.index()) {
                return true;
            }
        }
        return false;
    }
}
