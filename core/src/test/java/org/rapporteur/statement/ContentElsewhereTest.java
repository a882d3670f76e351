package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.plain;
import static org.rapporteur.pipeline.Found.who;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

class ContentElsewhereTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "As the newspaper reported, even a small change would cost millions."
                        + "| the newspaper | reported | even a small change would cost millions",
                "The April survey found Haddad leading Nasser by seven points."
                        + "| The April survey | found | Haddad leading Nasser by seven points",
                "The study found no evidence of fraud. | The study | found | no evidence of fraud",
                "The spokesman declined the offer. | The spokesman | declined | the offer",
                "The crowd carried on, promising to return on Friday. | The crowd | promising | to return on Friday",
                "Three quarters of voters support a temporary ban."
                        + "| Three quarters of voters | support | a temporary ban",
                "The bridge, many argue, could bring trade back. | many | argue | The bridge + could bring trade back",
                "Most believe that the harvest will be poor. | Most | believe | that the harvest will be poor",
                "She called the raids lawful. | She | called | the raids lawful",
                "Nasser, particularly in the last weeks of the campaign, has preached peace, claiming he alone has the will to end it."
                        + "| person:nasser | claiming | he alone has the will to end it",
                "His sister, Amina, called for an open vote. | person:amina | called for | an open vote",
            })
    void contentThatIsNoClauseBehindTheCueIsFound(String text, String source, String cue, String content) {
        Statement statement = Found.in(text).the(Statement.class);

        assertThat(who(statement.source())).isEqualTo(source);
        assertThat(statement.cue().orElseThrow().text()).isEqualTo(cue);
        assertThat(plain(statement.content())).isEqualTo(content);
    }
}
