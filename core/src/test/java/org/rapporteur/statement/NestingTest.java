package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

/** Statements in statements, on whose behalf they are made, and whether they are made at all. */
class NestingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Omar Haddad said that Turkey believed that the truce would hold. | 0 person:omar-haddad STATE MADE",
                "Omar Haddad, the Turkish foreign minister, said that Turkey believed that the truce would hold. "
                        + "| 0 person:omar-haddad BELIEVE MADE for state:TR; 1 state:TR BELIEVE MADE",
                "The envoy said that the minister had told him that the rebels were ready to talk. "
                        + "| 0 The envoy STATE MADE; 1 the minister STATE MADE; 2 the rebels OFFER MADE",
                "Maria Keller claimed that Omar Haddad had promised to release the prisoners. "
                        + "| 0 person:maria-keller STATE MADE; 1 person:omar-haddad COMMIT MADE",
                "The army said that the rebels had admitted that they had shelled the town. "
                        + "| 0 The army STATE MADE; 1 the rebels CONFIRM MADE",
                "The newspaper wrote that the minister had said that the president believed that the war was lost. "
                        + "| 0 The newspaper STATE MADE; 1 the minister STATE MADE; 2 the president BELIEVE MADE",
                "Speaking on behalf of the European Union, Maria Keller said that the vote was unlawful. "
                        + "| 0 person:maria-keller CONDEMN MADE for org:eu",
                "On behalf of the opposition, Omar Haddad rejected the draft. | 0 person:omar-haddad REFUSE MADE for the opposition",
                "A spokesman for the army said that the road was open. | 0 unnamed:text-2-spokesman STATE MADE for the army",
                "The ministry, through its spokesman, denied that any ship had been lost. | 0 The ministry DENY MADE",
                "Spokeswoman Maria Keller, speaking for the United Nations, warned that food was short. "
                        + "| 0 person:maria-keller WARN MADE for org:un",
                "Omar Haddad will reiterate that any attack on Idlib would be a reckless escalation. "
                        + "| 0 person:omar-haddad CONDEMN ANNOUNCED",
                "The department said that the envoy would reiterate the US position that any offensive would be reckless. "
                        + "| 0 The department PREDICT MADE; 1 the envoy STATE ANNOUNCED",
                "The minister is expected to announce that the border will reopen. "
                        + "| 0 nobody PREDICT MADE; 1 The minister ANNOUNCE ANNOUNCED",
                "The minister could demand that the troops leave. | 0 The minister DEMAND HYPOTHETICAL",
                "The minister did not say that the troops would leave. | 0 The minister PREDICT DENIED",
                "The minister denied that he had said that the army would retreat. | 0 The minister DENY MADE; 1 he PREDICT DENIED",
                "Omar Haddad said that he had never promised that the prisoners would be released. "
                        + "| 0 person:omar-haddad DENY MADE; 1 person:omar-haddad COMMIT DENIED",
                "If the army attacks, the minister will say that the truce is over. | 0 the minister STATE HYPOTHETICAL",
                "Does the minister demand that the troops leave? | 0 the minister DEMAND HYPOTHETICAL",
                "Who demanded that the troops leave? | 0 Who DEMAND HYPOTHETICAL",
                "The minister continued, saying: \"The troops must leave.\" | 0 The minister DEMAND MADE",
                "Omar Haddad said he hoped that Russia would respect the agreement. "
                        + "| 0 person:omar-haddad HOPE MADE; 1 person:omar-haddad HOPE MADE",
                "The envoy said Moscow had accused Kyiv of breaking the truce. | 0 The envoy STATE MADE; 1 state:RU ACCUSE MADE",
                "The minister told reporters that his country demanded the release of all prisoners. "
                        + "| 0 The minister DEMAND MADE for his country; 1 his country DEMAND MADE",
                "According to the envoy, the rebels said that they would leave the town. "
                        + "| 0 the envoy STATE MADE; 1 the rebels COMMIT MADE",
                "\"Turkey believes that the truce will hold,\" said Omar Haddad, the Turkish foreign minister. "
                        + "| 0 person:omar-haddad BELIEVE MADE for state:TR; 1 state:TR BELIEVE MADE",
                "In the name of the council, Omar Haddad thanked Qatar for its help. "
                        + "| 0 person:omar-haddad PRAISE MADE for the council",
                "The minister refused to say whether the army would leave. "
                        + "| 0 The minister NO_COMMENT MADE; 1 The minister COMMIT DENIED",
                "Turkish officials said Ankara would accept the plan if Moscow agreed. "
                        + "| 0 Turkish officials PREDICT MADE for state:TR; 1 state:TR AGREE HYPOTHETICAL",
                "The envoy plans to tell the rebels that the siege must end. | 0 The envoy DEMAND ANNOUNCED",
                "The US Treasury said that Washington had asked Riyadh to say whether it supported the plan. "
                        + "| 0 org:us-treasury STATE MADE for state:US; 1 state:US REQUEST MADE; 2 state:SA STATE HYPOTHETICAL",
                "The president's spokesman said that the president believed that the rebels wanted the council to say that the war was over. "
                        + "| 0 The president's spokesman STATE MADE for The president; 1 the president BELIEVE MADE; 2 the rebels HOPE MADE; 3 the council STATE HYPOTHETICAL",
                "Omar Haddad confirmed that the National Coalition was committed to the political process. "
                        + "| 0 person:omar-haddad CONFIRM MADE",
                "The mediator, representing the African Union, urged both sides to stop the fighting. "
                        + "| 0 The mediator REQUEST MADE for org:au",
                "The minister announced on behalf of the government that the curfew would end. "
                        + "| 0 The minister ANNOUNCE MADE for the government",
                "Maria Keller, the German chancellor, told reporters that her country demanded the release of all prisoners. "
                        + "| 0 person:maria-keller DEMAND MADE for state:DE; 1 state:DE DEMAND MADE",
                "The rebels said that the army had claimed that Turkey had promised that no tank would cross the river. "
                        + "| 0 The rebels STATE MADE; 1 the army STATE MADE; 2 state:TR COMMIT MADE",
                "A Kremlin spokesman said that Moscow hoped that the talks would go on. "
                        + "| 0 unnamed:text-10-spokesman STATE MADE for state:RU",
                "Maria Keller said that the army might say that the rebels had broken the truce. "
                        + "| 0 person:maria-keller PREDICT MADE; 1 the army ACCUSE HYPOTHETICAL",
                "The envoy urged Russia to condemn the attack. | 0 The envoy REQUEST MADE; 1 state:RU CONDEMN HYPOTHETICAL",
                "Omar Haddad stressed his country's commitment to the truce. "
                        + "| 0 person:omar-haddad STATE MADE for his country; 1 his country COMMIT MADE",
            })
    void aChainHasItsSpeakersWithTheirActsAndForWhomTheySpeak(String text, String chain) {
        String found = Found.in(text).all(Statement.class).stream()
                .sorted(Comparator.comparing(Statement::depth))
                .map(NestingTest::written)
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(chain);
    }

    private static String written(Statement statement) {
        String behalf = statement.behalf().isEmpty() ? "" : " for " + Found.who(statement.behalf());
        return statement.depth() + " " + Found.who(statement.source()) + " " + statement.act() + " "
                + statement.status() + behalf;
    }

    @Test
    void eachStatementOfAChainLiesInTheOneBefore() {
        String text = "The paper wrote that the minister had said that the president believed that the war was lost.";
        List<Statement> chain = Found.in(text).all(Statement.class).stream()
                .sorted(Comparator.comparing(Statement::depth))
                .toList();

        assertThat(chain).extracting(Statement::depth).containsExactly(0, 1, 2);
        assertThat(chain.get(0).within()).isEmpty();
        assertThat(chain.get(1).within()).contains(chain.get(0).id());
        assertThat(chain.get(2).within()).contains(chain.get(1).id());
    }
}
