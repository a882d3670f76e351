package org.rapporteur.bench.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.json.TextHash;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;

/**
 * Many reports with their findings out of few that are read: each says at its end that it was generated, and the number
 * there, the id, and all ids of findings are its own. What is said, and so what is found, comes again every so often.
 */
public final class GeneratedReports {
    private static final int DAYS = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final String NUMBER = "000000";
    private static final Pattern FINDING =
            Pattern.compile("\"(statement|event|meeting|demand|commitment|refusal|allegation)-([0-9a-f]{16})\"");

    private static final Pattern SHA = Pattern.compile("\"sha256\":\"[0-9a-f]{64}\"");

    private final List<String> read;
    private final List<String> texts;

    private GeneratedReports(List<String> read, List<String> texts) {
        this.read = read;
        this.texts = texts;
    }

    /**
     * Reads what all others are made of.
     *
     * @param count how many are made of the templates
     * @param more texts that are taken as they are
     */
    public static GeneratedReports read(int count, List<String> more) {
        ReportReader reader = new ReportReader(Knowledge.builtIn());
        Templates templates = new Templates();
        Random random = new Random(count);
        List<String> texts = new ArrayList<>(more);
        for (int made = 0; made < count; made++) {
            texts.add(templates.text(random));
        }
        List<String> marked = texts.stream()
                .map(text -> text + "\n\nThis report was generated for a measurement; it is number " + NUMBER + ".")
                .toList();
        List<String> read = new ArrayList<>();
        for (int number = 0; number < marked.size(); number++) {
            Findings findings = reader.read(report(marked.get(number), number));
            read.add(FindingsLines.of(findings).all().collect(Collectors.joining("\n")));
        }
        return new GeneratedReports(read, marked);
    }

    private static Report report(String text, int number) {
        return new Report(
                "generated-" + NUMBER,
                Optional.of("Generated report"),
                Optional.of(FIRST_DAY.plusDays(number * 7L % DAYS)),
                Optional.of("Generator " + number % 20),
                List.of(),
                Optional.of("en"),
                Optional.empty(),
                text,
                List.of());
    }

    /** How many were read. */
    public int size() {
        return read.size();
    }

    /** The report with this number, up to a million. */
    public Findings get(int number) {
        int of = number % read.size();
        String own = String.format(Locale.ROOT, "%06d", number);
        String lines = read.get(of)
                .replace("\"generated-" + NUMBER + "\"", "\"generated-" + own + "\"")
                .replace("number " + NUMBER + ".", "number " + own + ".");
        String sha = TextHash.of(texts.get(of).replace("number " + NUMBER + ".", "number " + own + "."));
        lines = SHA.matcher(lines).replaceFirst("\"sha256\":\"" + sha + "\"");
        return FindingsReader.read("generated", FINDING.matcher(lines).replaceAll(match -> id(match, number)));
    }

    private static String id(MatchResult id, int number) {
        long hash = Long.parseUnsignedLong(id.group(2), 16) * 31 + number * 0x9E3779B97F4A7C15L;
        return Matcher.quoteReplacement(
                "\"" + id.group(1) + "-" + HexFormat.of().toHexDigits(hash) + "\"");
    }
}
