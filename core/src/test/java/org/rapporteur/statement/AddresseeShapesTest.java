package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.plain;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

/** To whom something is said, wherever the tree puts those who are told. */
class AddresseeShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The court turned down an appeal by the editor for release. | appeal | The court | release",
                "The king received a request from the rebels for talks. | request | The king | talks",
                "A spokesman for the group told AFP it was behind the blast. | told | AFP | it was behind the blast",
                "Asked about the raid, the spokesman declined to comment. | Asked | the spokesman | the raid",
                "The president promised farmers a new road. | promised | farmers | a new road",
                "The minister offered the rebels an amnesty. | offered | the rebels | an amnesty",
                "The committee urged Monday that the law be changed. | urged | | that the law be changed",
                "The mayor apologized to the families for the delay. | apologized | the families | the delay",
                "The president spoke by telephone with the German chancellor about the truce. | spoke"
                        + " | the German chancellor | the truce",
            })
    void whoIsToldIsFoundAndNoPartOfWhatIsSaid(String text, String cue, String addressee, String content) {
        Statement statement = Found.in(text).all(Statement.class).stream()
                .filter(one ->
                        one.cue().filter(words -> words.text().equals(cue)).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(statement.addressee().stream().map(Reference::text).collect(Collectors.joining(" and ")))
                .isEqualTo(addressee == null ? "" : addressee);
        assertThat(plain(statement.content())).isEqualTo(content);
    }
}
