package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

/** Quotation marks as people type them, and texts in which somebody speaks without any. */
class RoughQuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The mayor said: \"The bridge is open and it will stay open. | \"The bridge is open and it will stay open.",
                "The mayor said “The bridge is open and it will stay open.\" | “The bridge is open and it will stay open.\"",
                "«Le pont est ouvert», the mayor said. | «Le pont est ouvert»",
                "« The bridge is open », the mayor said. | « The bridge is open »",
                "„The bridge is open and safe“, the mayor said. | „The bridge is open and safe“",
                "'The bridge is open and safe,' the mayor said. | The bridge is open and safe",
                "“He told me ‘the bridge is open’ and I believed him,” the mayor said."
                        + " | “He told me ‘the bridge is open’ and I believed him,”",
                "\"The court is not about “equal justice” any more,\" the mayor said."
                        + " | \"The court is not about “equal justice” any more,\"",
                "The mayor said the soldiers' families weren't told. | the soldiers' families weren't told",
            })
    void marksOfAnyKindHoldWhatIsSaid(String text, String content) {
        Statement statement = outermost(text).get(0);

        assertThat(speaker(statement)).isEqualToIgnoringCase("the mayor");
        assertThat(statement.content().get(0).text()).isEqualTo(content);
    }

    @Test
    void aQuotationOverParagraphsIsOne() {
        Statement statement = outermost("“The road is long.\n\n“The river is deep,” the mayor said.")
                .get(0);

        assertThat(statement.content()).hasSize(1);
        assertThat(statement.content().get(0).text()).contains("long").contains("deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The \"peace road\" was closed on Monday.",
                "She has read \"The Long Winter of the Valley\" twice.",
                "\" \" \"",
                "“”",
                "“The bridge is open,” said.",
                "The mayor said \"\" and left.",
                "• The bridge must be open by May.\n• The army should leave the school.",
            })
    void scareQuotesTitlesListsAndLooseMarksAreNoStatements(String text) {
        assertThat(Found.in(text).all(Statement.class)).isEmpty();
    }

    @Test
    void aTranscriptIsSpokenByWhoeverItsParagraphsName() {
        List<Statement> statements = outermost("Q: Why did the ferry stop?\n\nA: The engine failed in the night.\n\n"
                + "Q: When does it run again?\n\nA: Nobody knows that yet.");

        assertThat(statements).extracting(one -> speaker(one)).containsExactly("Q", "A", "Q", "A");
        assertThat(statements)
                .extracting(one -> plain(one.content()))
                .contains("The engine failed in the night", "When does it run again");
    }

    @Test
    void whoSpeaksInATranscriptMayBeDescribed() {
        Found talk = Found.in("""
                The Gazette spoke with a diplomat on Monday.

                Gazette: Is the plan dead?

                Diplomat: Sergei Lavrov met Antony Blinken in Geneva. We call on Turkey to stop the raids.

                Gazette: And the camp?

                Diplomat: It is full.
                """);
        Statement call = talk.said("call on");

        assertThat(outermost(talk, "Diplomat")).hasSize(2).allSatisfy(turn -> {
            assertThat(turn.form()).isEqualTo(Statement.Form.DIRECT);
            assertThat(turn.source().get(0).actor())
                    .isEqualTo(call.source().get(0).actor())
                    .isPresent();
        });
        assertThat(talk.all(Meeting.class)).hasSize(1);
    }

    @Test
    void aHeadingWithAColonIsNobody() {
        assertThat(outermost("The plan has three parts.\n\nThese include:\n\nWe will rebuild the bridge soon."))
                .isEmpty();
    }

    @Test
    void aTweetIsSpokenByItsHandle() {
        Statement statement =
                outermost("@omarhaddad: The bridge is open again!").get(0);

        assertThat(speaker(statement)).isEqualTo("@omarhaddad");
        assertThat(statement.content().get(0).text()).startsWith("The bridge is open again");
    }

    @Test
    void aSpeechInTheFirstPersonSaysOnlyWhatItSaysItself() {
        List<Statement> statements =
                outermost("I want to thank the people of this valley.\n\nWe will rebuild the bridge.");

        assertThat(statements).extracting(one -> speaker(one)).containsOnly("I");
        assertThat(statements).extracting(one -> plain(one.content())).noneMatch(words -> words.contains("rebuild"));
    }

    private static List<Statement> outermost(Found found, String speaker) {
        return found.all(Statement.class).stream()
                .filter(one -> one.depth() == 0 && speaker(one).equals(speaker))
                .toList();
    }

    private static List<Statement> outermost(String text) {
        return Found.in(text).all(Statement.class).stream()
                .filter(one -> one.depth() == 0)
                .toList();
    }

    private static String speaker(Statement statement) {
        return statement.source().stream().map(Reference::text).collect(Collectors.joining(" and "));
    }
}
