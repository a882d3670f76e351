package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Tells by its form whether a clause asks or demands something: questions, imperatives, what must or should be. */
final class DirectiveForms {
    private DirectiveForms() {}

    static boolean isQuestion(Token head) {
        List<Token> tokens = head.sentence().tokens();
        boolean own = head.subtree().stream().anyMatch(token -> token.form().equals("?"));
        boolean last = head.hasRelation("root")
                && tokens.stream()
                        .skip(Math.max(0, tokens.size() - 3))
                        .anyMatch(token -> token.form().equals("?"));
        return own || last;
    }

    /** "Let the monitors in", "Please stop": a bare verb that begins what is said. */
    static boolean isImperative(Token head) {
        boolean bare = head.xpos().equals("VB")
                && head.child("nsubj", "aux:pass").isEmpty()
                && !new Predicate(head).isInfinitive()
                && head.children("aux").stream().allMatch(aux -> aux.lemma().equals("do"));
        Optional<Token> before = Stream.iterate(
                        head.previous(), Optional::isPresent, at -> at.get().previous())
                .map(Optional::get)
                .filter(word -> !word.lemma().equals("do")
                        && !word.is(Upos.PART, Upos.INTJ)
                        && !word.form().equalsIgnoreCase("please"))
                .findFirst();
        boolean first = before.filter(word -> !word.is(Upos.PUNCT)).isEmpty();
        boolean toThank = head.children("ccomp", "xcomp", "obj").stream()
                .anyMatch(me -> me.form().equalsIgnoreCase("me")
                        || me.child("nsubj")
                                .filter(one -> one.form().equalsIgnoreCase("me"))
                                .isPresent());
        return bare && first && !(head.lemma().equals("let") && toThank);
    }

    /** "Tell us about your youth": put as an order, meant as a question. */
    static boolean isTellUs(Token head) {
        return head.hasLemma("tell")
                && isImperative(head)
                && head.children("obj", "iobj").stream().anyMatch(us -> us.hasForm("us", "me"));
    }

    static boolean isLetUs(Token head) {
        return head.lemma().equals("let")
                && head.next()
                        .filter(next ->
                                Set.of("us", "'s", "’s").contains(next.form().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "must", "should", "have to", "is to", "is up to X to". */
    static boolean isDue(Token head, Predicate predicate) {
        boolean under = Stream.concat(Stream.of(head), head.children("xcomp").stream())
                .anyMatch(verb -> new Predicate(verb).isDue());
        boolean needs = Set.of("need", "have").contains(head.lemma())
                && head.children("advmod").stream().noneMatch(yet -> yet.hasForm("yet"))
                && head.children("xcomp").stream().anyMatch(verb -> new Predicate(verb).isInfinitive());
        boolean upTo = head.children("advmod", "case").stream()
                .anyMatch(up -> up.form().equalsIgnoreCase("up")
                        && up.next().filter(to -> to.hasForm("to")).isPresent());
        boolean timeTo = head.lemma().equals("time")
                && head.child("cop").isPresent()
                && head.children("acl", "csubj", "advcl").stream().anyMatch(verb -> new Predicate(verb).isInfinitive());
        return (under || needs || upTo || timeTo || isNeeded(head) || predicate.isDue())
                && !predicate.isPossible()
                && !isGuessed(head, predicate);
    }

    /** "must have been asleep", "there must be water": what somebody concludes. */
    static boolean isGuessed(Token head, Predicate predicate) {
        boolean must = head.children("aux").stream().anyMatch(aux -> aux.hasForm("must"));
        boolean existence =
                head.child("expl").filter(there -> there.hasForm("there")).isPresent();
        return must
                && (predicate.isPerfect() || existence)
                && head.child("aux:pass").isEmpty();
    }

    /** "its guards are needed to …": why there is what one has. */
    static boolean isNeeded(Token head) {
        return head.lemma().equals("need") && ContentAct.isPassive(head);
    }
}
