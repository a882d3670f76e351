package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Attributions by a dash and a name behind a quotation that ends its line: "The road is long." — Omar Haddad, driver. */
final class DashCues {
    /** A dash, a name of up to five words, and perhaps what its bearer is. */
    private static final Pattern SIGNED = Pattern.compile(
            "\\h*(―|—|–|--|-)\\h*(\\p{Lu}[^\\s,]*(?:\\h\\S[^\\s,]*){0,4}?)(?:,[^\\n]{0,80})?\\.?\\h*(?=\\n|$)");

    private static final Cue DASH = Cue.plain("—");

    private DashCues() {}

    static Optional<Attribution> of(Doc doc, Quotation quotation) {
        Matcher signed = SIGNED.matcher(doc.text());
        signed.region(quotation.span().end(), doc.text().length());
        if (!signed.lookingAt()) {
            return Optional.empty();
        }
        Optional<Token> name = doc.tokenAt(signed.end(2) - 1).or(() -> doc.tokenAt(signed.start(2)));
        return name.flatMap(last -> last.is(Upos.PUNCT) ? last.previous() : Optional.of(last))
                .filter(last -> last.span().start() >= signed.start(2))
                .map(last -> new Attribution(
                        Optional.of(DASH),
                        Optional.of(new Span(signed.start(1), signed.end(1))),
                        doc.tokenAt(signed.start(1)),
                        List.of(last),
                        List.of(quotation.span()),
                        Optional.empty(),
                        List.of(),
                        false));
    }
}
