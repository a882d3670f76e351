package org.rapporteur.language.examples;

import java.util.List;
import org.rapporteur.language.Language;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Span;

/** Some parts of a page only; offsets stay those of the whole. */
final class PartsOfText {
    private PartsOfText() {}

    public static void main(String[] arguments) {
        Language language = Language.english();
        String page = "Home | News\n\nThe envoy left. Nobody spoke.\n\nThe talks failed.\n\nShare this";
        Doc doc = language.read(page, List.of(new Span(page.indexOf("The envoy"), page.indexOf("Share"))));
        System.out.println(
                doc.paragraphs().size() + " paragraphs, " + doc.sentences().size() + " sentences");
        int offset = page.indexOf("spoke");
        System.out.println(doc.sentenceAt(offset).orElseThrow() + " "
                + doc.tokenAt(offset).orElseThrow().span());
        System.out.println(doc.sentencesIn(new Span(offset, page.length())));
        System.out.println(doc.sentenceAt(0).isPresent());
    }
}
