package org.rapporteur.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page as a text, its headline first, paragraphs divided by empty lines, and what its head says of it. */
record Page(String text, Given given) {
    private static final Pattern ENCODING = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)|^<\\?xml[^>]{0,100}encoding=[\"']([\\w.:-]+)");
    private static final int HEAD = 8192;
    /** A headline stands among the first lines of the text, or is put before them. */
    private static final int TOP = 6;

    /** The encoding that the page names in its head. */
    static Optional<String> encoding(byte[] bytes) {
        Matcher matcher = ENCODING.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1));
        return matcher.find()
                ? Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)))
                : Optional.empty();
    }

    static Page of(String html) {
        Document document = Jsoup.parse(html);
        Given given = new PageHead(document).given();
        String body = PageText.of(MainElement.of(document));
        String title = given.title().orElse("");
        boolean stands = TextLine.of(body).stream()
                .limit(TOP)
                .anyMatch(line -> line.normal().equals(TextLine.normal(title)));
        return new Page(title.isEmpty() || stands ? body : title + "\n\n" + body, given);
    }
}
