package org.rapporteur.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.export.BriefingNote;
import org.rapporteur.export.BriefingNotes;
import org.rapporteur.export.NoteFormat;
import org.rapporteur.finding.Findings;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.Brief;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Ministries;
import org.rapporteur.register.Register;

/** Notes are read back by readers that are not ours. */
class BriefingNoteTest {
    private static final String TEXT =
            "Turkish President Recep Tayyip Erdogan met with Russian President Vladimir Putin in"
                    + " Sochi on 4 May 2020. Erdogan called on Putin to halt the *attack* on Idlib <b>at once</b>. Putin told Erdogan"
                    + " that Russia would not withdraw its forces. Putin accused the rebels of killing 12 civilians in Homs.";
    private static final Findings FINDINGS = Found.in(TEXT).findings();
    private static final BriefingNote NOTE = note();

    private static BriefingNote note() {
        Register register = new Register(List.of(FINDINGS));
        Ministries ministries = new Ministries(Knowledge.builtIn());
        return BriefingNotes.of(
                Brief.of(
                        register.entries(Filter.ALL),
                        register.side("state:TR", ministries),
                        register.side("state:RU", ministries)),
                "Turkey",
                "Russia",
                List.of(),
                report -> FINDINGS,
                true);
    }

    private static byte[] written(NoteFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(NOTE, out);
        return out.toByteArray();
    }

    @Test
    void everySentenceCarriesACitationThatLeadsToItsSentence() {
        assertThat(NOTE.sections()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(NOTE.sections()).flatMap(BriefingNote.Section::sentences).allSatisfy(sentence -> {
            BriefingNote.Source source = NOTE.sources().get(sentence.source() - 1);
            assertThat(TEXT).contains(source.sentence());
            sentence.words().ifPresent(words -> assertThat(source.sentence()).contains(words));
        });
    }

    @Test
    void anAllegationBeginsWithWhoAlleges() {
        assertThat(NOTE.sections())
                .filteredOn(section -> section.heading().contains("alleged"))
                .flatMap(BriefingNote.Section::sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.text()).contains(" alleged "));
    }

    @Test
    void inMarkdownTheWordsOfAReportAreNoMarkup() throws IOException {
        Node parsed = Parser.builder().build().parse(new String(written(NoteFormat.MARKDOWN), UTF_8));
        String text = TextContentRenderer.builder().build().render(parsed);
        assertThat(text).contains("*attack*", "<b>at once</b>", "Sources");
    }

    @Test
    void inHtmlEveryCitationIsALinkToItsSource() throws IOException {
        Document page = Jsoup.parse(new String(written(NoteFormat.HTML), UTF_8));
        assertThat(page.select("li a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("h2").stream().map(Element::text)).contains("Sources");
    }

    @Test
    void aWordProcessorReadsTheSameSentences() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(NoteFormat.DOCX)))) {
            List<String> paragraphs = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(paragraphs).first().isEqualTo("Turkey and Russia");
            assertThat(paragraphs).anyMatch(text -> text.contains("halt the *attack*") && text.contains("[2]"));
            assertThat(document.getParagraphs().get(1).getStyle()).isEqualTo("Heading1");
        }
    }
}
