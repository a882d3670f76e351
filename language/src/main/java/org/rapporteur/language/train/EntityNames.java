package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tree;
import org.rapporteur.language.text.Upos;

/**
 * Makes names of GUM's entities. An entity is a whole noun phrase, so the name is cut out of it: the proper noun at its
 * head with the proper nouns around it, without articles, titles and clauses; of nested names the outermost stays.
 */
final class EntityNames {
    private final Sentence sentence;
    private final Tree tree;

    private EntityNames(Sentence sentence, Tree tree) {
        this.sentence = sentence;
        this.tree = tree;
    }

    static Sentence name(ConlluSentence annotated) {
        Sentence sentence = annotated.sentence();
        EntityNames names = new EntityNames(sentence, sentence.tree().orElseThrow());
        List<Name> found = new ArrayList<>();
        for (EntitySpans.Entity entity : EntitySpans.of(annotated)) {
            names.name(entity).ifPresent(found::add);
        }
        return sentence.withNames(outermost(found));
    }

    private Optional<Name> name(EntitySpans.Entity entity) {
        Optional<NameType> type = type(entity.type());
        int head = head(entity);
        if (type.isEmpty() || head < 0 || sentence.token(head).upos() != Upos.PROPN) {
            return Optional.empty();
        }
        boolean person = type.get() == NameType.PERSON;
        int from = head;
        while (from > entity.from() && goesLeft(from - 1, head, person)) {
            from--;
        }
        while (from < head && isHyphen(from)) {
            from++;
        }
        return Optional.of(new Name(from, right(head, entity.to(), person), type.get()));
    }

    private static Optional<NameType> type(String type) {
        return switch (type) {
            case "person" -> Optional.of(NameType.PERSON);
            case "organization" -> Optional.of(NameType.ORGANISATION);
            case "place" -> Optional.of(NameType.PLACE);
            default -> Optional.empty();
        };
    }

    /** The only word whose head lies outside, or -1. */
    private int head(EntitySpans.Entity entity) {
        int head = -1;
        for (int word = entity.from(); word < entity.to(); word++) {
            if (tree.head(word) < entity.from() || tree.head(word) >= entity.to()) {
                if (head >= 0) {
                    return -1;
                }
                head = word;
            }
        }
        return head;
    }

    private boolean goesLeft(int word, int head, boolean person) {
        boolean title = person && tree.head(word) == head && tree.relation(word).equals("nmod:desc");
        return !title && (isNameWord(word) || isHyphen(word));
    }

    private int right(int head, int limit, boolean person) {
        int end = head + 1;
        int at = end;
        while (at < limit) {
            if (isNameWord(at)) {
                end = ++at;
            } else if (isHyphen(at) || (!person && isInnerWord(at))) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isNameWord(int word) {
        Token token = sentence.token(word);
        boolean proper = token.upos() == Upos.PROPN || token.xpos().startsWith("NNP");
        boolean capital = Character.isUpperCase(token.form().charAt(0));
        return proper || (capital && token.is(Upos.ADJ, Upos.NOUN, Upos.NUM) && word > 0);
    }

    private boolean isHyphen(int word) {
        return sentence.token(word).xpos().equals("HYPH");
    }

    /** "of the" in "Republic of the Congo". */
    private boolean isInnerWord(int word) {
        String form = sentence.token(word).form();
        return form.equals("of") || form.equals("the") || form.equals("for") || form.equals("&") || form.equals("on");
    }

    private static List<Name> outermost(List<Name> found) {
        List<Name> longestFirst = new ArrayList<>(found);
        longestFirst.sort(Comparator.comparingInt((Name name) -> name.from() - name.to())
                .thenComparingInt(Name::from)
                .thenComparing(Name::type));
        List<Name> kept = new ArrayList<>();
        for (Name name : longestFirst) {
            if (kept.stream().noneMatch(other -> name.from() < other.to() && other.from() < name.to())) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparingInt(Name::from));
        return kept;
    }
}
