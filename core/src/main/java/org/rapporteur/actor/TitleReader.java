package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Takes the title in front of a name into the mention: "President Mustafa", "Special Envoy Staffan de Mistura". */
final class TitleReader {
    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "sheikh", "shaikh", "gen.", "lt.", "col.",
            "maj.");

    private final Agents agents;

    TitleReader(Agents agents) {
        this.agents = agents;
    }

    Cast extend(Doc doc, Cast cast) {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : cast.mentions()) {
            Optional<Token> first = mention.type() == Mention.Type.PERSON
                    ? doc.sentenceAt(mention.span().start())
                            .flatMap(sentence -> sentence.tokenAt(mention.span().start()))
                    : Optional.empty();
            mentions.add(first.map(token -> extended(mention, token, cast)).orElse(mention));
        }
        return new Cast(mentions, cast.actors());
    }

    private Mention extended(Mention mention, Token first, Cast cast) {
        int from = first.index();
        Sentence sentence = first.sentence();
        while (from > 0) {
            boolean hyphen = from > 1 && sentence.token(from - 1).form().equals("-");
            int step = hyphen ? 2 : 1;
            if (!isTitle(sentence.token(from - step), from == first.index(), cast)) {
                break;
            }
            from -= step;
        }
        if (from == first.index()) {
            return mention;
        }
        Span span = new Span(sentence.token(from).span().start(), mention.span().end());
        return new Mention(
                span,
                span.in(sentence.documentText()),
                mention.type(),
                mention.actor(),
                mention.toponym(),
                mention.place(),
                mention.instrument());
    }

    /** Next to the name stands an office or a form of address; before it, capitalised words that name nobody themselves. */
    private boolean isTitle(Token token, boolean nextToName, Cast cast) {
        if (cast.at(token.span().start()).isPresent() || !token.form().chars().anyMatch(Character::isLetter)) {
            return false;
        }
        boolean address = FORMS_OF_ADDRESS.contains(token.form().toLowerCase(Locale.ROOT));
        if (nextToName) {
            return address || agents.isOffice(token);
        }
        boolean capitalised = Character.isUpperCase(token.form().codePointAt(0));
        return capitalised && (address || agents.isOffice(token) || token.is(Upos.ADJ, Upos.PROPN, Upos.NOUN));
    }
}
