package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.ChainLink;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Strength;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

class FindingsLinesTest {
    private static final String TEXT = "\ud83d\udd4a The envoy declined to comment on Tuesday in Tanf.";

    /** The dove is two chars but one code point, so every offset below is one less than in Java. */
    @Test
    void writesTheKeysInTheirOrderAndOffsetsInCodePoints() {
        assertThat(FindingsLines.of(findings()).all().map(line -> line.replace('"', '\'')))
                .containsExactly(
                        "{'kind':'report','report':'r1','title':'No word','published':'2018-10-17','outlet':null,"
                                + "'chain':[{'role':'origin','name':'A paper','span':null}],'language':'en','url':null,"
                                + "'text':'\ud83d\udd4a The envoy declined to comment on Tuesday in Tanf.','sha256':'"
                                + TextHash.of(TEXT)
                                + "','furniture':[[0,1]],'one_sided':null,'schema':'1','program':'0.1.0','models':'m1'}",
                        "{'kind':'mention','report':'r1','span':[2,11],'text':'The envoy','type':'description',"
                                + "'actor':'person:x','place':null,'instrument':null}",
                        "{'kind':'date','report':'r1','span':[35,42],'text':'Tuesday','timex':'2018-10-16',"
                                + "'edtf':'2018-10-16','type':'date'}",
                        "{'kind':'mention','report':'r1','span':[46,50],'text':'Tanf','type':'place','actor':null,"
                                + "'toponym':true,'place':{'id':null,'name':'Al-Tanf','lat':null,'lon':null,"
                                + "'country':'SY','precision':'town'},'instrument':null}",
                        "{'kind':'statement','id':'statement-1','report':'r1','source':[{'span':[2,11],"
                                + "'text':'The envoy','actor':'person:x'}],'cue':{'span':[12,20],'text':'declined'},"
                                + "'content':[],'act':'no_comment','form':'indirect','status':'made','depth':0,"
                                + "'within':null,'addressee':[],'behalf':[],'modality':'asserted','polarity':'positive',"
                                + "'strength':'plain','condition':null,'topics':[],'instruments':[{'id':'i1',"
                                + "'stance':'wants_implemented','span':[12,20]}],'evidence':[[12,20]],"
                                + "'rule':'cue decline/V','version':'1','confidence':0.9}",
                        "{'kind':'actor','id':'person:x','report':'r1','type':'person','name':'X','names':['The envoy'],"
                                + "'country':null,'sector':'IGO','offices':[{'title':'envoy','body':null,'from':'2014',"
                                + "'to':null,'span':[6,11]}]}",
                        "{'kind':'place','id':'name:al-tanf','report':'r1','name':'Al-Tanf','names':['Tanf'],"
                                + "'lat':null,'lon':null,'country':'SY','precision':'town'}",
                        "{'kind':'instrument','id':'i1','report':'r1','type':'resolution','name':'Resolution 1',"
                                + "'names':[],'date':null,'candidates':['i2','i3']}");
    }

    @Test
    void theLineOfOneFindingIsThatOfTheWhole() {
        Findings findings = findings();
        assertThat(FindingsLines.of(findings).findings())
                .containsExactly(FindingsLines.of(findings.findings().get(0), TEXT))
                .extracting(line -> FindingsReader.finding("f", line, CodePoints.of(TEXT)))
                .isEqualTo(findings.findings());
    }

    @Test
    void anInputThatCannotBeReadHasALine() {
        assertThat(UnreadableLine.of("a \"b\".jsonl", OptionalInt.of(3), "Not JSON", "Mend it"))
                .isEqualTo("{\"kind\":\"unreadable\",\"input\":\"a \\\"b\\\".jsonl\",\"line\":3,\"why\":\"Not JSON\","
                        + "\"mend\":\"Mend it\"}");
        assertThat(UnreadableLine.of("x", OptionalInt.empty(), "w", "m")).contains("\"line\":null");
    }

    private static Findings findings() {
        Span envoy = new Span(3, 12);
        Span declined = new Span(13, 21);
        Place tanf = new Place(Optional.empty(), "Al-Tanf", Optional.empty(), Optional.of("SY"), Place.Precision.TOWN);
        Statement statement = new Statement(
                "statement-1",
                "r1",
                List.of(new Reference(envoy, "The envoy", Optional.of("person:x"))),
                Optional.of(Words.of(declined, TEXT)),
                List.of(),
                SpeechAct.NO_COMMENT,
                Statement.Form.INDIRECT,
                Statement.Status.MADE,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                Modality.ASSERTED,
                Polarity.POSITIVE,
                Strength.PLAIN,
                Optional.empty(),
                List.of(),
                List.of(new Statement.InstrumentStance("i1", Statement.Stance.WANTS_IMPLEMENTED, declined)),
                new Evidence(List.of(declined), "cue decline/V", "1", 0.9));
        return new Findings(
                new Report(
                        "r1",
                        Optional.of("No word"),
                        Optional.of(LocalDate.of(2018, 10, 17)),
                        Optional.empty(),
                        List.of(new ChainLink(ChainLink.Role.ORIGIN, "A paper", Optional.empty())),
                        Optional.of("en"),
                        Optional.empty(),
                        TEXT,
                        List.of(new Span(0, 2))),
                "0.1.0",
                "m1",
                List.of(
                        mention(envoy, Mention.Type.DESCRIPTION, Optional.of("person:x"), Optional.empty()),
                        mention(new Span(47, 51), Mention.Type.PLACE, Optional.empty(), Optional.of(tanf))),
                List.of(new DateExpression(
                        new Span(36, 43),
                        "Tuesday",
                        Optional.of("2018-10-16"),
                        Optional.of("2018-10-16"),
                        DateExpression.Type.DATE)),
                List.of(statement),
                List.of(new Actor(
                        "person:x",
                        Actor.Kind.PERSON,
                        "X",
                        List.of("The envoy"),
                        Optional.empty(),
                        Optional.of("IGO"),
                        List.of(new Actor.Office(
                                "envoy",
                                Optional.empty(),
                                Optional.of("2014"),
                                Optional.empty(),
                                Optional.of(new Span(7, 12)))))),
                List.of(new NamedPlace(tanf, List.of("Tanf"))),
                List.of(new Instrument(
                        "i1", "resolution", "Resolution 1", List.of(), Optional.empty(), List.of("i2", "i3"))));
    }

    private static Mention mention(Span span, Mention.Type type, Optional<String> actor, Optional<Place> place) {
        return new Mention(span, span.in(TEXT), type, actor, place.isPresent(), place, Optional.empty());
    }
}
