package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

/** How a statement stands to the agreements and resolutions that it names. */
class StanceReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister rejected the claim in accordance with Resolution 2254. | INVOKES",
                "Under the Doha Agreement, the envoy said, foreign troops must leave. | INVOKES",
                "The coalition demanded a transition on the basis of the Geneva Communique. | INVOKES",
                "The envoy said that the talks would go on pursuant to Resolution 2254. | INVOKES",
                "Russia backs the Minsk Agreement, the minister said. | MENTIONS",
                "Turkey welcomed the Stockholm Agreement. | SUPPORTS",
                "The envoy expressed support for the Astana process and Resolution 2254. | SUPPORTS",
                "The ministers praised the Dayton Agreement as a model. | SUPPORTS",
                "The government endorsed the Geneva Communique. | SUPPORTS",
                "The envoy called for the full implementation of Resolution 2254. | WANTS_IMPLEMENTED",
                "The minister urged both sides to respect the Stockholm Agreement. | WANTS_IMPLEMENTED",
                "The council demanded that Israel comply with Resolution 1701. | WANTS_IMPLEMENTED",
                "The coalition hoped that the Sochi memorandum would be implemented. | WANTS_IMPLEMENTED",
                "The envoy said that the Minsk Agreement must be observed by all sides. | WANTS_IMPLEMENTED",
                "Iran demanded that the JCPOA be renegotiated. | WANTS_CHANGED",
                "The minister called for an extension of the Black Sea Grain Initiative. | WANTS_CHANGED",
                "The party wants to amend the Taif Agreement. | WANTS_CHANGED",
                "The minister said the Dayton Agreement should be revised. | WANTS_CHANGED",
                "Egypt proposed changes to the Camp David Accords. | WANTS_CHANGED",
                "The army accused the rebels of violating the Stockholm Agreement. | SAYS_BREACHED",
                "Omar Haddad said that Israel had breached Resolution 1701. | SAYS_BREACHED",
                "The envoy warned of continued violations of the Doha Agreement. | SAYS_BREACHED",
                "The minister said that Russia had ignored the Minsk Agreement. | SAYS_BREACHED",
                "The council condemned the breach of Resolution 2231. | SAYS_BREACHED",
                "The rebels rejected the Doha Agreement. | REJECTS",
                "The minister said that his government would never accept the Geneva Communique. | REJECTS",
                "The party opposes the Taif Agreement. | REJECTS",
                "The junta refused to recognise Resolution 2254. | REJECTS",
                "The government pledged to implement the Stockholm Agreement. | COMMITS_TO",
                "The rebels promised to abide by the Doha Agreement. | COMMITS_TO",
                "The army agreed to observe Resolution 1701. | COMMITS_TO",
                "The minister discussed the Minsk Agreement with the envoy. | MENTIONS",
                "The envoy said that the Doha Agreement was signed in 2020. | MENTIONS",
                "The minister said that Iran had not violated the JCPOA. | MENTIONS",
                "The envoy denied that his country had breached the Doha Agreement. | MENTIONS",
                "Maria Keller said that Iran had not implemented the JCPOA. | MENTIONS",
                "The envoy recalled that Resolution 2254 had been adopted in 2015. | MENTIONS",
                "The army denied that it had rejected the Doha Agreement. | MENTIONS",
                "Turkey did not welcome the Stockholm Agreement. | MENTIONS",
                "The minister said that the truce had to be kept as stipulated in the Stockholm Agreement. | INVOKES",
                "The council called on all parties not to violate Resolution 1701. | WANTS_IMPLEMENTED",
            })
    void aStatementStandsToAnInstrumentAsItsWordsSay(String text, String stance) {
        String found = Found.in(text).all(Statement.class).stream()
                .filter(statement -> statement.depth() == 0)
                .flatMap(statement -> statement.instruments().stream())
                .map(one -> one.stance().name())
                .distinct()
                .collect(Collectors.joining(" + "));

        assertThat(found).isEqualTo(stance);
    }
}
