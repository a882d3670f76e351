package org.rapporteur.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.json.ArticleData;
import org.rapporteur.language.text.Span;

/** What a page says of itself beside its text: in schema.org's words, Open Graph's, or plain HTML's. */
final class PageHead {
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "[itemprop=datePublished]",
            "meta[name=DC.date.issued]",
            "meta[name=dc.date]",
            "meta[name=dcterms.created]",
            "meta[name=dcterms.date]",
            "meta[name=citation_publication_date]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=publish-date]",
            "meta[name=publishdate]",
            "meta[name=pubdate]",
            "meta[name=date]",
            "time[pubdate]",
            "article time[datetime], main time[datetime], .entry-date[datetime], .published[datetime]");
    private static final List<String> ENDS = List.of(" | ", " - ", " – ", " — ", " :: ", " · ", " » ");

    private final Document document;
    private final Optional<ArticleData> data;

    PageHead(Document document) {
        this.document = document;
        this.data = document.select("script[type=application/ld+json]").stream()
                .flatMap(script -> ArticleData.parse(script.data()).stream())
                .findFirst();
    }

    Given given() {
        Optional<String> outlet = outlet();
        return new Given(title(outlet), published(), outlet, url(), language(), false);
    }

    private Optional<String> outlet() {
        return first(List.of(
                of(ArticleData::publisher),
                meta("meta[property=og:site_name]"),
                meta("meta[name=publisher]"),
                meta("meta[name=application-name]")));
    }

    private Optional<String> title(Optional<String> outlet) {
        List<String> headings = document.select("h1").stream()
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty()
                        && !outlet.filter(text::equalsIgnoreCase).isPresent())
                .toList();
        return first(List.of(
                        of(ArticleData::headline),
                        meta("meta[property=og:title]"),
                        headings.stream().findFirst(),
                        meta("meta[name=twitter:title]"),
                        Optional.of(document.title())))
                .map(title -> withoutOutlet(title, outlet))
                .map(title -> headings.stream()
                        .filter(heading -> TextLine.normal(title).startsWith(TextLine.normal(heading)))
                        .findFirst()
                        .orElse(title));
    }

    /** Takes the name of the outlet off the end: "Talks end | The Daily". */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        for (String end : ENDS) {
            int at = title.lastIndexOf(end);
            if (at > 0
                    && outlet.filter(title.substring(at + end.length()).strip()::equalsIgnoreCase)
                            .isPresent()) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private Optional<LocalDate> published() {
        Stream<String> inHead = DATES.stream()
                .flatMap(query -> document.select(query).stream().limit(1).map(PageHead::value));
        return Stream.concat(of(ArticleData::published).stream(), inHead)
                .flatMap(value -> day(value).stream())
                .findFirst();
    }

    /** The day as written there, in the zone of the page: "2019-05-04T23:30:00+03:00" is May 4. */
    private static Optional<LocalDate> day(String value) {
        String start = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
        return CalendarDay.in(start, new Span(0, start.length())).map(CalendarDay::date);
    }

    private Optional<String> url() {
        return Stream.of("link[rel=canonical]", "meta[property=og:url]")
                .flatMap(query -> document.select(query).stream())
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("content"))
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .findFirst();
    }

    /** Declared in the page; templates often declare wrongly, so the maker of the report asks the words first. */
    private Optional<String> language() {
        return first(List.of(
                Optional.of(document.select("html").attr("lang")),
                Optional.of(document.select("html").attr("xml:lang")),
                of(ArticleData::language),
                meta("meta[property=og:locale]")));
    }

    private Optional<String> of(Function<ArticleData, Optional<String>> part) {
        return data.flatMap(part);
    }

    private Optional<String> meta(String query) {
        return document.select(query).stream().map(PageHead::value).findFirst();
    }

    private static String value(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> first(List<Optional<String>> values) {
        return values.stream()
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
