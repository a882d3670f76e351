package org.rapporteur.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;

/** Finds the condition on which what is said depends: "if the siege is lifted". */
final class Conditions {
    private static final Set<String> IF = Set.of("if", "unless", "provided", "once");

    private Conditions() {}

    /** Whether what is said hangs on a condition. */
    static boolean isOn(Token head) {
        return of(head).isPresent();
    }

    /** The clause that the content depends on: "if the siege is lifted"; also of what somebody is ready to do. */
    static Optional<Token> of(Token head) {
        return Stream.concat(
                        head.children("advcl").stream(),
                        head.children("xcomp", "ccomp", "acl", "advcl").stream()
                                .filter(verb -> new Predicate(verb).isInfinitive())
                                .flatMap(verb -> verb.children("advcl").stream()))
                .filter(clause -> clause.children("mark").stream().anyMatch(Conditions::opens))
                .findFirst();
    }

    /** Whether the word begins a condition. */
    static boolean opens(Token mark) {
        return IF.contains(mark.form().toLowerCase(Locale.ROOT));
    }

    /** "unless …", "if … not": it threatens in case that something is left undone. */
    static boolean isNegative(Token condition) {
        return new Predicate(condition).isNegated()
                || condition.children("mark").stream()
                        .anyMatch(mark -> mark.form().equalsIgnoreCase("unless"));
    }
}
