package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.JsonValue;
import org.rapporteur.json.LineException;

/** A folder of gold, to which findings are held. */
public final class Expectations {
    private final List<Gold> gold;

    private Expectations(List<Gold> gold) {
        this.gold = List.copyOf(gold);
    }

    /**
     * Reads all {@code .json} files of a folder.
     *
     * @throws GoldException with all that is wrong in the files
     */
    public static Expectations read(Path folder) throws IOException {
        List<Gold> gold = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            List<String> here = new ArrayList<>();
            try {
                gold.add(Gold.of(JsonValue.parse(file.toString(), Files.readString(file)), here));
            } catch (LineException e) {
                problems.add(e.getMessage());
            }
            here.forEach(problem -> problems.add(file + ": " + problem));
        }
        if (gold.isEmpty() && problems.isEmpty()) {
            problems.add(folder + ": There is no gold here. Name a folder that holds <report id>.json files");
        }
        if (!problems.isEmpty()) {
            throw new GoldException(problems);
        }
        return new Expectations(gold);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Scores findings as {@code rapporteur extract} would write them. */
    public ExpectationScore score(Collection<Findings> findings) {
        return scoreLines(findings.stream().flatMap(one -> FindingsLines.of(one).all()));
    }

    /**
     * Scores lines that {@code rapporteur extract}, or another program with the same format, has written.
     *
     * @throws LineException when a line is not JSON
     */
    public ExpectationScore scoreLines(Stream<String> lines) {
        Map<String, List<JsonValue>> byReport = new HashMap<>();
        int number = 0;
        for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
            String line = each.next();
            number++;
            if (!line.isBlank()) {
                JsonValue value = JsonValue.parse("findings, line " + number, line);
                byReport.computeIfAbsent(value.get("report").text(), report -> new ArrayList<>())
                        .add(value);
            }
        }
        return new ExpectationScore(gold.stream()
                .map(one -> one.score(
                        Answer.of(byReport.getOrDefault(one.report(), List.of())), byReport.containsKey(one.report())))
                .toList());
    }
}
