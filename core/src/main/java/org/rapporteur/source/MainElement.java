package org.rapporteur.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the report of a page: what is certainly chrome is taken out, then the deepest element
 * that still holds nearly all sentences is taken. It errs on the side of keeping too much, for {@link Furniture}.
 */
final class MainElement {
    private static final String NEVER =
            "script, style, noscript, template, iframe, svg, canvas, object, embed, button, select,"
                    + " input, textarea, nav, figure, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=search], [role=dialog], [role=complementary]";
    private static final String CHROME = "aside, form, footer, header, div, section, ul, ol, p, span, table";
    private static final Set<String> CHROME_TAGS = Set.of("aside", "form", "footer");
    private static final Pattern CHROME_NAMES = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|sharing|social|related|recommended|cookies?"
                    + "|consent|gdpr|newsletter|subscribe|subscription|comments?|disqus|sidebar|breadcrumbs?|advert\\w*|ads?|promo|sponsored"
                    + "|menu|navbar|nav|popup|modal|footer|masthead|tags|tagcloud|pagination|pager|widget|most-read|trending|outbrain|taboola"
                    + "|skip|toolbar|author-bio|caption|print-only|sr-only|visually-hidden|screen-reader-text)(?:$|[\\s_-])");
    private static final String BLOCKS = "p, li, blockquote, pre, td, dd, h2, h3, div";
    private static final int SENTENCE = 40;
    private static final double MOST_LINKS = 0.5;
    private static final double ARTICLE = 0.6;
    private static final double NEARLY_ALL = 0.8;
    /** Pages of thousands of levels are broken, and each level costs a look at all below it. */
    private static final int MOST_LEVELS = 30;

    private MainElement() {}

    /** Changes {@code document}: takes the chrome out. */
    static Element of(Document document) {
        Element body = document.body();
        body.select(NEVER).remove();
        double before = prose(body);
        for (Element element : List.copyOf(body.select(CHROME))) {
            if (isChrome(element) && prose(element) < before / 2) {
                element.remove();
            }
        }
        double all = prose(body);
        Element best = body;
        for (Element article : body.select("[itemprop=articleBody], article, main, [role=main]")) {
            double own = prose(article);
            if (own >= all * ARTICLE
                    && own > 0
                    && (best.is("body") || (own < prose(best) && own >= prose(best) * NEARLY_ALL))) {
                best = article;
            }
        }
        return narrow(best, prose(best));
    }

    private static boolean isChrome(Element element) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        boolean header = tag.equals("header") && element.closest("article, main, [role=main]") == null;
        return header
                || CHROME_TAGS.contains(tag)
                || CHROME_NAMES.matcher(element.className()).find()
                || CHROME_NAMES.matcher(element.id()).find();
    }

    private static Element narrow(Element from, double all) {
        Element best = from;
        boolean deeper = all > 0;
        for (int level = 0; deeper && level < MOST_LEVELS; level++) {
            deeper = false;
            for (Element child : best.children()) {
                if (prose(child) >= all * NEARLY_ALL && !child.is("p, li, blockquote, pre, td")) {
                    best = child;
                    deeper = true;
                    break;
                }
            }
        }
        return best;
    }

    /** How many characters of {@code element} stand in blocks that read like sentences, not like links. */
    private static double prose(Element element) {
        double prose = 0;
        for (Element block : element.select(BLOCKS)) {
            String own = block.is("div, td, li, blockquote, dd") ? block.ownText() : block.text();
            if (own.length() >= SENTENCE) {
                int links = block.select("a").stream()
                        .mapToInt(link -> link.text().length())
                        .sum();
                prose += links > own.length() * MOST_LINKS ? 0 : own.length();
            }
        }
        return prose;
    }
}
