package org.rapporteur.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.finding.ChainLink;
import org.rapporteur.finding.ChainLink.Role;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;

/** Makes a report of a text: tells its furniture, headline, chain of transmission, day of publication and language. */
final class ReportMaker {
    private final Furniture furniture;
    private final ChainPhrases phrases;
    private final LanguageGuess languages;

    private ReportMaker(Furniture furniture, ChainPhrases phrases, LanguageGuess languages) {
        this.furniture = furniture;
        this.phrases = phrases;
        this.languages = languages;
    }

    static ReportMaker load(Knowledge knowledge) {
        return new ReportMaker(
                new Furniture(FurnitureRule.load(knowledge)),
                ChainPhrases.load(knowledge),
                LanguageGuess.load(knowledge));
    }

    Report make(String id, String text, Given given) {
        Layout layout = new Layout(text);
        Chain chain = new Chain(phrases, text);
        furniture.markLines(layout);
        furniture.markSentences(layout, chain::takesNote);
        Optional<LocalDate> stamped = Stamps.mark(layout);
        Optional<ChainLink> masthead =
                given.outlet().isEmpty() ? Masthead.mark(layout, phrases.outlets()) : Optional.empty();
        Headline.find(layout, given.title());
        Optional<LocalDate> dateline = chain.read(layout);
        masthead.ifPresent(chain::add);
        given.outlet().ifPresent(name -> chain.add(new ChainLink(Role.PUBLISHER, name, Optional.empty())));
        return new Report(
                id,
                given.title().map(String::strip).or(() -> layout.headline().map(TextLine::plain)),
                given.published().or(() -> stamped).or(() -> dateline),
                given.outlet().or(() -> masthead.map(ChainLink::name)),
                chain.links(),
                language(layout, given),
                given.url(),
                text,
                layout.spans());
    }

    /** As said of the text ("en-GB" is "en"), else as its words tell, else as the page's template says. */
    private Optional<String> language(Layout layout, Given given) {
        Optional<String> said = given.language()
                .map(code -> code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .filter(code -> !code.isEmpty());
        List<TextLine> kept = layout.kept();
        String words = (kept.isEmpty() ? layout.lines() : kept)
                .stream().map(TextLine::text).collect(Collectors.joining("\n"));
        return given.isLanguageSure() && said.isPresent()
                ? said
                : languages.of(words).or(() -> said);
    }
}
