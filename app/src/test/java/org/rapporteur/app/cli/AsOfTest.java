package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list tells what the register said at a time, and none passes over being asked. */
class AsOfTest {
    private static final String TELLING =
            " accused the Syrian army of torturing detainees in Aleppo on 2 May 2021. France urged"
                    + " Syria to release all detainees. %s people were killed in Idlib on Saturday when a shell hit a crowded"
                    + " school, medics said. Mevlut Cavusoglu met Mohammad Javad Zarif in Ankara on 1 May 2021.\"}";

    @TempDir
    Path folder;

    private List<String> run(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wiring wiring =
                new Wiring(Terminal.ofThisProcess(), new Output(out), new PrintWriter(new StringWriter(), true));
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--register", folder.resolve("r.db").toString()));
        assertThat(Main.run(wiring, words.toArray(String[]::new))).as(command).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void read() throws IOException {
        Path reports = folder.resolve("reports.jsonl");
        Files.writeString(
                reports,
                report("wire", "Amnesty International", "Twelve") + "\n"
                        + report("daily", "The White Helmets", "Thirty"));
        run("read " + reports);
    }

    private static String report(String id, String accuser, String many) {
        return "{\"id\":\"" + id + "\",\"published\":\"2021-05-03\",\"text\":\"" + accuser + TELLING.formatted(many);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statements",
                "stories",
                "questions",
                "allegations --board",
                "allegations",
                "demands",
                "demands --lines"
            })
    void whatWasReadLaterWasNotThere(String list) throws IOException {
        read();
        List<String> now = run(list + " --format jsonl");
        assertThat(now).isNotEmpty();
        assertThat(run(list + " --format jsonl --as-of 2001-01-01")).isEmpty();
        assertThat(run(list + " --format jsonl --as-of 2999-01-01")).containsExactlyInAnyOrderElementsOf(now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief France Syria", "positions France", "positions France --topic detainees"})
    void whatThereIsBetweenSidesIsToldAsOfADay(String command) throws IOException {
        read();
        List<String> now = run(command);
        assertThat(now).anyMatch(line -> line.contains("detainees"));
        assertThat(run(command + " --as-of 2999-01-01")).isEqualTo(now);
    }

    @Test
    void whatItSaidIsWrittenIntoAFile() throws IOException {
        read();
        List<String> now = run("demands --format jsonl");
        for (String day : List.of("2001-01-01", "2999-01-01")) {
            run("backup --as-of " + day + " " + folder.resolve(day + ".db"));
        }
        Files.move(folder.resolve("r.db"), folder.resolve("now.db"));
        Files.move(folder.resolve("2999-01-01.db"), folder.resolve("r.db"));
        assertThat(run("demands --format jsonl")).isNotEmpty().isEqualTo(now);
        Files.delete(folder.resolve("r.db"));
        Files.move(folder.resolve("2001-01-01.db"), folder.resolve("r.db"));
        assertThat(run("demands --format jsonl")).isEmpty();
    }

    @Test
    void anythingElseIsNoTime() throws IOException {
        read();
        StringWriter errors = new StringWriter();
        Wiring wiring = new Wiring(
                Terminal.ofThisProcess(), new Output(new ByteArrayOutputStream()), new PrintWriter(errors, true));
        assertThat(Main.run(
                        wiring,
                        "questions",
                        "--as-of",
                        "yesterday",
                        "--register",
                        folder.resolve("r.db").toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("no time");
    }
}
