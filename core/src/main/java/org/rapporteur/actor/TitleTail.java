package org.rapporteur.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * The words between an office and the name of its holder: "of the Syrian Coalition" before "Abdurrahman Mustafa", "of the
 * Secretary-General for Yemen" before ", Hans Grundberg". Read word by word, since trees often hang the name on the tail.
 */
final class TitleTail {
    private static final int LONGEST = 16;
    private static final Set<String> OPENING = Set.of("of", "for", "to", "in", "at", "on");

    private final Agents agents;

    TitleTail(Agents agents) {
        this.agents = agents;
    }

    /** The name of the person who holds the office that {@code noun} names, behind its tail. */
    Optional<Mention> name(Token noun, Cast cast) {
        boolean opened = !noun.xpos().endsWith("S")
                && noun.next()
                        .filter(next -> OPENING.contains(next.form().toLowerCase(Locale.ROOT)))
                        .isPresent();
        if (!opened) {
            return Optional.empty();
        }
        Sentence sentence = noun.sentence();
        int end = Math.min(sentence.size(), noun.index() + LONGEST);
        for (int i = noun.index() + 2; i < end; i++) {
            Token token = sentence.token(i);
            boolean comma = token.form().equals(",") && i + 1 < sentence.size();
            Optional<Mention> name = personAt(comma ? sentence.token(i + 1) : token, cast);
            if (name.isPresent()) {
                Token last = sentence.token(i - 1);
                return isOwn(noun, last) && (comma || isNamed(token, last, cast)) ? name : Optional.empty();
            }
            if (comma || !canStand(token, noun)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the noun stands in the tail of another office: the "Secretary-General" whose envoy is named. */
    boolean isInside(Token noun, Cast cast) {
        Sentence sentence = noun.sentence();
        for (int i = Math.max(0, noun.index() - LONGEST); i < noun.index(); i++) {
            Token office = sentence.token(i);
            if (agents.isOffice(office)
                    && name(office, cast)
                            .filter(name -> name.span().start() > noun.span().end())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Mention> personAt(Token token, Cast cast) {
        return cast.at(token.span().start())
                .filter(mention -> mention.type() == Mention.Type.PERSON
                        && mention.span().start() == token.span().start());
    }

    /** Without a comma the tail must end in a name, and the person be called by name alone: not "envoy of President Assad". */
    private boolean isNamed(Token first, Token last, Cast cast) {
        boolean name = last.is(Upos.PROPN) || cast.at(last.span().start()).isPresent();
        return name && Character.isUpperCase(last.form().codePointAt(0)) && !agents.isOffice(first);
    }

    /** "The adviser to the president, X" leaves open who is named; a title in capitals goes on to its end. */
    private boolean isOwn(Token office, Token last) {
        boolean title = Character.isUpperCase(office.form().codePointAt(0));
        return !agents.isOffice(last)
                || (title && Character.isUpperCase(last.form().codePointAt(0)));
    }

    private boolean canStand(Token token, Token office) {
        boolean word = Character.isLetterOrDigit(token.form().codePointAt(0))
                || "-&'’".contains(token.form().substring(0, 1));
        boolean title = Character.isUpperCase(office.form().codePointAt(0))
                && Character.isUpperCase(token.form().codePointAt(0));
        return word && !token.is(Upos.VERB, Upos.AUX, Upos.PRON, Upos.SCONJ) && !(agents.isOffice(token) && !title);
    }
}
