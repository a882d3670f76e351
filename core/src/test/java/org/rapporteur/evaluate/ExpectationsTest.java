package org.rapporteur.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.json.LineException;

class ExpectationsTest {
    /** Single quotes stand for double ones; the dove is two chars and one code point. */
    private static final String LINES = """
            {'kind':'report','report':'r','chain':[{'role':'editor','name':'A Desk'}],'outlet':'The Page','text':'\
            \ud83d\udd4a Logo\\nThe envoy met Ms Roe. She said: “Free them.” It rained.','furniture':[[0,6]]}
            {'kind':'mention','report':'r','span':[7,16],'text':'The envoy','actor':'a1'}
            {'kind':'mention','report':'r','span':[21,27],'text':'Ms Roe','actor':'a2'}
            {'kind':'mention','report':'r','span':[29,32],'text':'She','actor':'a2'}
            {'kind':'mention','report':'r','span':[0,1],'text':'Rimbo','place':{'lat':59.8,'lon':17.9,'country':'se'}}
            {'kind':'mention','report':'r','span':[0,1],'text':'the accord','instrument':'i1'}
            {'kind':'date','report':'r','span':[0,1],'text':'Monday','timex':'2018-12-10','edtf':null}
            {'kind':'event','report':'r','type':'CONSULT','status':'happened','actors':[{'text':'The envoy','actor':'a1'}],\
            'recipients':{'text':'she','actor':'a2'},'trigger':{'span':[17,20],'text':'met'},'where':null}
            {'kind':'statement','report':'r','source':[{'text':'She','actor':'a2'}],'act':'demand','form':'direct',\
            'content':[{'span':[40,50]}],'evidence':[[29,50]],'topics':['detainees']}
            {'kind':'allegation','report':'r','violation':null,'topics':['torture'],'perpetrators':[{'text':'the army'}]}
            {'kind':'meeting','report':'r','status':'planned','participants':[{'text':'The envoy'},{'text':'Ms Roe'}]}
            {'kind':'actor','report':'r','id':'a2','name':'Jane Roe','names':['Ms Roe','She'],'offices':[{'title':'chair'}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "{'kind':'report','chain':'editor[^}]*desk'}                                   => true",
                "{'kind':'report','chain':'The Page'}                                          => true",
                "{'kind':'report','chain':'translator'}                                        => false",
                "{'kind':'furniture','text':'Logo$'}                                           => true",
                "{'kind':'furniture','text':'envoy'}                                           => false",
                "{'kind':'same','texts':['Ms Roe','she']}                                      => true",
                "{'kind':'same','texts':['Ms Roe','envoy']}                                    => false",
                "{'kind':'count','of':'meeting','status':'planned','min':1,'max':1}            => true",
                "{'kind':'count','of':'meeting','status':'happened','min':1,'max':1}           => false",
                "{'kind':'count','of':'refusal','max':0}                                       => true",
                "{'kind':'instrument','text':'accord'}                                         => true",
                "{'kind':'instrument','text':'Rimbo'}                                          => false",
                "{'kind':'place','text':'Rimbo','near':[59.3,18.4],'country':'SE'}             => true",
                "{'kind':'place','text':'Rimbo','near':[59.1,18.4]}                            => false",
                "{'kind':'place','text':'Rimbo','country':'NO'}                                => false",
                "{'kind':'date','text':'monday','value':'2018-12-10'}                          => true",
                "{'kind':'date','value':'2018-12-11'}                                          => false",
                "{'kind':'office','actor':'Roe','title':'chair'}                               => true",
                "{'kind':'office','actor':'Roe','title':'envoy'}                               => false",
                "{'kind':'event','type':'CONSULT|AGREE','actors':'envoy','recipients':'Jane'}  => true",
                "{'kind':'event','text':'^The envoy met Ms Roe$'}                              => true",
                "{'kind':'event','text':'rained'}                                              => false",
                "{'kind':'event','status':'planned'}                                           => false",
                "{'kind':'event','where':'Geneva'}                                             => false",
                "{'kind':'event','victims':'.'}                                                => false",
                "{'kind':'statement','source':'Jane Roe','act':'demand','content':'free them'} => true",
                "{'kind':'statement','status':'happened','topics':'detain'}                    => true",
                "{'kind':'statement','content':'rained'}                                       => false",
                "{'kind':'statement','addressee':'envoy'}                                      => false",
                "{'kind':'allegation','violation':'torture','accused':'army'}                  => true",
                "{'kind':'allegation','accused':'envoy'}                                       => false",
                "{'kind':'meeting','participants':['envoy','roe'],'status':'planned'}          => true",
                "{'kind':'meeting','participants':['envoy','army']}                            => false",
                "{'kind':'refusal'}                                                            => false"
            })
    void anExpectationHoldsWhenOneLineSaysAllOfIt(String expectation, boolean holds) throws IOException {
        gold("r", "{'report':'r','expect':[" + expectation + "],'never':[" + expectation + "]}");

        ReportScore score = score().reports().get(0);

        assertThat(score.held()).isEqualTo(holds ? 1 : 0);
        assertThat(score.fallen()).hasSize(holds ? 1 : 0);
    }

    @Test
    void saysTooMuchIsATrap() throws IOException {
        gold("r", "{'report':'r','expect':[],'never':[],'most':{'meeting':0,'event':1,'refusal':0}}");

        ReportScore score = score().reports().get(0);

        assertThat(score.traps()).isEqualTo(3);
        assertThat(score.fallen()).containsExactly("1 of kind meeting, a careful reader makes at most 0");
    }

    @Test
    void whoNamesAWholeSentenceAsTheSpeakerHasNamedNobody() throws IOException {
        gold("r", "{'report':'r','expect':[{'kind':'statement','source':'x'}],'never':[]}");
        String line = "{'kind':'statement','report':'r','source':[{'text':'" + "x".repeat(121) + "'}]}";

        assertThat(Expectations.read(folder).scoreLines(json(line)).held()).isZero();
        assertThat(Expectations.read(folder)
                        .scoreLines(json(line.replace("xx'", "x'")))
                        .held())
                .isOne();
    }

    @Test
    void aReportThatWasNotReadMissesAllAndIsNamed() throws IOException {
        gold("r", "{'report':'r','expect':[{'kind':'refusal'}],'never':[]}");
        gold("s", "{'report':'s','expect':[{'kind':'refusal'},{'kind':'event'}],'never':[{'kind':'event'}]}");

        ExpectationScore score = score();

        assertThat(score.reports()).extracting(ReportScore::read).containsExactly(true, false);
        assertThat(List.of(score.asked(), score.held(), score.traps(), score.fallen()))
                .containsExactly(3, 0, 1, 0);
        assertThat(new ScoreTable(score).rows())
                .containsExactly(
                        "report   held asked  fell traps",
                        "r           0     1     0     0",
                        "s           0     2     0     1  not read",
                        "all         0     3     0     1  held 0.0000");
        assertThat(new ScoreTable(score).details())
                .containsExactly(
                        "missed  r  {\"kind\": \"refusal\"}",
                        "missed  s  {\"kind\": \"refusal\"}",
                        "missed  s  {\"kind\": \"event\"}");
    }

    @Test
    void linesWithoutAReportArePassedOver() throws IOException {
        gold("r", "{'report':'r','expect':[{'kind':'event'}],'never':[]}");

        assertThat(Expectations.read(folder)
                        .scoreLines(json("{'kind':'unreadable','input':'x','why':'y','mend':'z'}\n\n" + LINES))
                        .held())
                .isOne();
    }

    @Test
    void aBrokenLineIsNamedByItsNumber() throws IOException {
        gold("r", "{'report':'r','expect':[],'never':[]}");
        Expectations expectations = Expectations.read(folder);

        assertThatThrownBy(() -> expectations.scoreLines(json(LINES + "{'kind':")))
                .isInstanceOf(LineException.class)
                .hasMessageStartingWith("findings, line 13: This is not JSON");
    }

    @Test
    void allMistakesOfAllFilesAreTold() throws IOException {
        gold("a", "{'expect':[{'type':'AGREE'},{'kind':'event','type':'('}],'never':[{'kind':'count','of':'event'}]}");
        gold("b", "{'report':'b'");

        assertThatThrownBy(() -> Expectations.read(folder))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("a.json: There is no report")
                .hasMessageContaining("has no kind")
                .hasMessageContaining("'(' is not a regular expression")
                .hasMessageContaining("has no 'max'")
                .hasMessageContaining("b.json: This is not JSON");
    }

    @Test
    void aFolderWithoutGoldIsAMistake() {
        assertThatThrownBy(() -> Expectations.read(folder))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("There is no gold here");
    }

    private void gold(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), json.replace('\'', '"'));
    }

    private ExpectationScore score() throws IOException {
        return Expectations.read(folder).scoreLines(json(LINES));
    }

    private static Stream<String> json(String lines) {
        return Arrays.stream(lines.replace('\'', '"').split("\n"));
    }
}
