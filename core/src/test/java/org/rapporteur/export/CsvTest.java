package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-2+3", "@cmd", "\tx"})
    void wordsThatLookLikeAFormulaAreEscaped(String cell) {
        assertThat(Csv.row(List.of(cell))).isEqualTo("'" + cell + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-10.0", "36.4208", "+5", "-1.0E-5"})
    void numbersStayNumbers(String cell) {
        assertThat(Csv.row(List.of(cell))).isEqualTo(cell + "\r\n");
    }

    @Test
    void commasQuotationMarksAndLineBreaksStayInsideTheirCell() {
        assertThat(Csv.row(List.of("a, b", "he said \"no\"", "one\ntwo", "plain")))
                .isEqualTo("\"a, b\",\"he said \"\"no\"\"\",\"one\ntwo\",plain\r\n");
    }

    @Test
    void everySheetHasColumnsOfItsOwnNames() {
        assertThat(Sheet.all())
                .allSatisfy(sheet ->
                        assertThat(sheet.columns()).doesNotHaveDuplicates().hasSizeGreaterThan(5));
    }
}
