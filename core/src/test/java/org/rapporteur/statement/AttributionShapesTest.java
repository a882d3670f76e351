package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.plain;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

/** The many shapes in which English says who says or holds something. */
class AttributionShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The convoy is expected to leave on Monday. | | expected | The convoy + to leave on Monday",
                "The final report is expected in May. | | expected | The final report + in May",
                "The opposition leader called Wednesday for the minister to resign. | The opposition leader | called"
                        + " | the minister to resign",
                "A call was made by the envoy for a truce. | the envoy | call was made | a truce",
                "The plan calls for the withdrawal of all troops by June. | The plan | calls for"
                        + " | the withdrawal of all troops by June",
                "The talks, officials said, would resume in the spring. | officials | said"
                        + " | The talks + would resume in the spring",
                "The truce seems to be dead. | | seems | The truce + to be dead",
                "The drill is seen as a threat. | | seen as | The drill + as a threat",
                "Asked whether he would resign, the mayor said no. | | Asked | whether he would resign",
                "Critics called the use of force \"quite dangerous.\" | Critics | called"
                        + " | the use of force \"quite dangerous",
                "Ankara sees the militia as a threat. | Ankara | sees | the militia as a threat",
                "The report cited the raid as a reason for the delay. | The report | cited"
                        + " | the raid as a reason for the delay",
                "The envoy praised Omar Haddad, a teacher who had stayed. | The envoy | praised | Omar Haddad",
                "The poll showed that most farmers were poor. | The poll | showed | that most farmers were poor",
                "In a statement, the ministry warned against new strikes. | the ministry | warned | new strikes",
                "The minister was quoted as saying that the bridge was open. | The minister | saying"
                        + " | that the bridge was open",
                "He stressed the importance of dialogue. | He | stressed | the importance of dialogue",
                "The mayor, an ally of the party, said in an interview on Monday that the road was open."
                        + " | The mayor | said | that the road was open",
                "The mayor said that the road was open, and that the bridge was safe. | The mayor | said"
                        + " | that the road was open, and that the bridge was safe",
                "The army left the bridge; the road, the mayor said, was still shut. | the mayor | said"
                        + " | the road + was still shut",
                "Chad blamed the rebels; an official, speaking later, denied that they had fired. | an official"
                        + " | denied | that they had fired",
                "The road to the north is not safe, argued Omar Haddad, the mayor, adding that talks would go on."
                        + " | Omar Haddad | argued | The road to the north is not safe",
                "The road to the north is not safe, argued Omar Haddad, the mayor, adding that talks would go on."
                        + " | Omar Haddad | adding | that talks would go on",
                "The envoy regretted that the road was shut, denied that the army had shut it, and left. | The envoy"
                        + " | denied | that the army had shut it, and left",
                "The minister had made it known a few hours earlier that his troops would stay. | The minister | made"
                        + " | that his troops would stay",
                "France, whose minister had suggested sending observers, renewed its call for a withdrawal. | its | call"
                        + " | a withdrawal",
                "The union pressed for the talks to resume in May. | The union | pressed for"
                        + " | the talks to resume in May",
                "The bridge, he insisted, was safe, and he urged drivers to use it. | he | insisted"
                        + " | The bridge + was safe",
            })
    void isFoundWithItsSourceAndItsContent(String text, String source, String cue, String content) {
        Statement statement = Found.in(text).all(Statement.class).stream()
                .filter(one -> one.depth() == 0)
                .filter(one ->
                        one.cue().filter(words -> words.text().equals(cue)).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(speaker(statement)).isEqualTo(source == null ? "" : source);
        assertThat(plain(statement.content())).isEqualTo(content);
    }

    @Test
    void aNameBeforeAColonLeadsToAQuotation() {
        Statement statement = Found.in(
                        "The delay does not surprise Omar Haddad: \"The biggest rush comes early in the year.\"")
                .all(Statement.class)
                .get(0);

        assertThat(speaker(statement)).isEqualTo("Omar Haddad");
        assertThat(statement.cue().orElseThrow().text()).isEqualTo(":");
    }

    @Test
    void whoeverIsToldIsNotTheSpeaker() {
        Statement statement = Found.in(
                        "\"The ferry is late,\" Omar Haddad, a former captain, told Radio Aden on Monday.")
                .all(Statement.class)
                .get(0);

        assertThat(speaker(statement)).startsWith("Omar Haddad");
        assertThat(plain(statement.content())).isEqualTo("The ferry is late");
    }

    @Test
    void aParticipleBehindACommaIsTheSpeakersOfTheMainClause() {
        Statement added = Found.in("Omar Haddad said that the mayor wanted to leave, adding that the road was open.")
                .all(Statement.class)
                .stream()
                .filter(one ->
                        one.cue().filter(words -> words.text().equals("adding")).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(speaker(added)).isEqualTo("Omar Haddad");
    }

    private static String speaker(Statement statement) {
        return statement.source().stream().map(Reference::text).collect(Collectors.joining(" and "));
    }
}
