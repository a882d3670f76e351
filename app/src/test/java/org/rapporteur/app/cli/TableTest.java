package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.telling.Plain;

class TableTest {
    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void noLineIsWiderThanTheTerminal(int width) {
        Table table = new Table("ID", "Who", "What");
        table.row("demand-0123456789abcdef", "The envoy → both sides", "to release detainees ".repeat(20));
        table.row("x", "Averyveryverylongnamewithoutanyblanksinit".repeat(3), "谈判在日内瓦继续".repeat(12));
        assertThat(table.lines(width))
                .allSatisfy(line -> assertThat(Plain.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void anIdIsNeverBroken() {
        Table table = new Table("ID", "What");
        table.row("demand-0123456789abcdef", "words ".repeat(100));
        assertThat(table.lines(50)).anyMatch(line -> line.startsWith("demand-0123456789abcdef  "));
    }

    @Test
    void columnsStandUnderEachOther() {
        Table table = new Table("A", "B");
        table.row("one", "two");
        assertThat(table.lines(80)).isEqualTo(List.of("A    B", "one  two"));
    }

    @Test
    void signsThatSteerTheTerminalDoNotReachIt() {
        Table table = new Table("A");
        table.row("red\u001b[31m\u0007\u202eword\r");
        assertThat(table.lines(80).get(1)).isEqualTo("red[31mword");
    }
}
