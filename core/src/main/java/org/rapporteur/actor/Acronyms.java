package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/** Acronyms that a report introduces: after "the Union for Reform (UfR)" each "UfR" is that body, in this report. */
final class Acronyms {
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s?[\\(\\[](?:the )?([\\p{Lu}][\\p{L}\\p{N}-]{1,9})[\\)\\]]");

    private Acronyms() {}

    /** The cast with those mentions too that are acronyms of bodies in it. */
    static Cast resolve(Doc doc, Cast cast) {
        Map<String, Mention> introduced = introduced(doc, cast);
        List<Mention> more = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            for (Token token : sentence) {
                Mention body = introduced.get(token.form());
                if (body != null && token.span().start() > body.span().end() && isFree(cast, token.span())) {
                    more.add(new Mention(
                            token.span(),
                            token.form(),
                            body.type(),
                            body.actor(),
                            false,
                            Optional.empty(),
                            Optional.empty()));
                }
            }
        }
        return cast.with(more);
    }

    /** Nobody is named there, or only a body that the report's own words have made of the acronym. */
    private static boolean isFree(Cast cast, Span span) {
        return cast.overlapping(span).stream()
                .allMatch(mention -> mention.span().equals(span)
                        && mention.actor()
                                .filter(id -> id.equals(Ids.of("org", mention.text())))
                                .isPresent());
    }

    private static Map<String, Mention> introduced(Doc doc, Cast cast) {
        Map<String, Mention> introduced = new HashMap<>();
        String text = doc.text();
        for (Mention mention : cast.mentions()) {
            boolean body = mention.type() == Mention.Type.ORGANISATION || mention.type() == Mention.Type.GROUP;
            Matcher bracket = IN_BRACKETS.matcher(text).region(mention.span().end(), text.length());
            if (body && mention.actor().isPresent() && bracket.lookingAt() && fits(mention.text(), bracket.group(1))) {
                introduced.putIfAbsent(bracket.group(1), mention);
            }
        }
        return introduced;
    }

    /** Whether the capitals of the acronym begin words of the name, in their order. */
    private static boolean fits(String name, String acronym) {
        long capitals = acronym.codePoints().filter(Character::isUpperCase).count();
        if (capitals < 2) {
            return false;
        }
        int at = 0;
        String[] words = name.split("[\\s-]+", -1);
        for (int letter : acronym.codePoints().filter(Character::isUpperCase).toArray()) {
            while (at < words.length
                    && (words[at].isEmpty() || Character.toUpperCase(words[at].codePointAt(0)) != letter)) {
                at++;
            }
            if (at == words.length) {
                return false;
            }
            at++;
        }
        return true;
    }
}
