package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String ARTICLE = """
            <!DOCTYPE html><html lang="en-GB"><head><title>Truce holds | Zenda Monitor</title>
            <meta property="og:site_name" content="Zenda Monitor">
            <meta property="og:title" content="Truce holds in the south | Zenda Monitor">
            <meta property="article:published_time" content="2019-05-03T23:30:00+03:00">
            <link rel="canonical" href="https://zenda.example/truce">
            </head><body>
            <header><nav><a href="/">Home</a> <a href="/w">World</a></nav></header>
            <div class="cookie-banner"><p>This site sets cookies, and we would like you to agree with all of them now.</p></div>
            <main><article><h1>Truce holds in the south</h1>
            <p>The truce between the two armies held for a third day, officers on both sides said.</p>
            <figure><img src="a.jpg"><figcaption>Soldiers at the bridge</figcaption></figure>
            <p>Monitors were allowed to cross&nbsp;the river,<br>and <b>found</b> the villages empty &amp; quiet.</p>
            <ul><li>Prisoners will be exchanged</li><li>The bridge will be repaired</li></ul>
            <div class="related-posts"><h3>Related</h3><p>The king leaves the capital after a long and bitter night.</p></div>
            </article></main>
            <footer><p>Zenda Monitor is a member of the press council and answers letters on weekdays.</p></footer>
            </body></html>
            """;

    @Test
    void pageGivesItsTextWithParagraphs() {
        assertThat(Page.of(ARTICLE).text()).isEqualTo("""
                Truce holds in the south

                The truce between the two armies held for a third day, officers on both sides said.

                Monitors were allowed to cross the river,
                and found the villages empty & quiet.

                Prisoners will be exchanged
                The bridge will be repaired""");
    }

    @Test
    void headGivesTitleOutletDayAddressAndLanguage() {
        var given = Page.of(ARTICLE).given();
        assertThat(given.title()).contains("Truce holds in the south");
        assertThat(given.outlet()).contains("Zenda Monitor");
        assertThat(given.published()).contains(LocalDate.of(2019, 5, 3));
        assertThat(given.url()).contains("https://zenda.example/truce");
        assertThat(given.language()).contains("en-GB");
    }

    @Test
    void schemaOrgIsRead() {
        var given = Page.of("""
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],
                "headline":"Truce holds","datePublished":"2019-05-03","publisher":{"name":"Zenda Monitor"}}]}</script>
                <script type="application/ld+json">{broken</script>
                <p>The truce between the two armies held for a third day.""").given();
        assertThat(given.title()).contains("Truce holds");
        assertThat(given.outlet()).contains("Zenda Monitor");
        assertThat(given.published()).contains(LocalDate.of(2019, 5, 3));
    }

    @Test
    void unclosedPageIsReadToItsEnd() {
        var text = Page.of(
                        "<html><body><div><p>The truce <b>held for a third day in the south.<p>Monitors crossed the river<div")
                .text();
        assertThat(text).isEqualTo("The truce held for a third day in the south.\n\nMonitors crossed the river");
    }

    @Test
    void pageWithoutParagraphsIsReadWhole() {
        assertThat(Page.of("<body>The envoy left.<br><br>The king stayed.").text())
                .isEqualTo("The envoy left.\n\nThe king stayed.");
    }

    @Test
    void deepNestingIsNoDanger() {
        var html = "<div>".repeat(50_000) + "<p>The truce between the two armies held for a third day.";
        assertThat(Page.of(html).text()).endsWith("held for a third day.");
    }
}
