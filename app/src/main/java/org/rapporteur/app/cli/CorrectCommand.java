package org.rapporteur.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Correction;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.CorrectionRequest;
import org.rapporteur.json.FindingChange;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What people say against, or beside, what was read. */
@Command(
        name = "correct",
        header = "Accept, reject, edit or add findings, merge and split actors, give verdicts; all can be undone.",
        synopsisSubcommandLabel = "HOW",
        footer = {
            "",
            "Nothing is overwritten, and reading a report again does not undo what you have corrected.",
            "",
            "Example:",
            "  rapporteur correct reject demand-0a1b2c3d4e5f6a7b --why \"The speaker denies it\"",
            "  rapporteur correct edit demand-0a1b2c3d4e5f6a7b --set force=demand",
            "  rapporteur correct merge name:ahmad-mustafa person:ahmed-mustafa",
            "  rapporteur correct undo correction-0a1b2c3d4e5f6a7b",
            "  rapporteur history demand-0a1b2c3d4e5f6a7b"
        })
final class CorrectCommand implements Runnable {
    private final Wiring wiring;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    CorrectCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "It is not said how to correct");
    }

    @Command(header = "It is right as it stands.")
    int accept(@Mixin Signing signing, @Parameters(paramLabel = "ID", arity = "1..*") List<String> findings) {
        findings.forEach(finding -> signing.keep(wiring, (drafts, stamp) -> drafts.accept(stamp, finding)));
        return ExitCode.DONE;
    }

    @Command(header = "The report does not say so. It leaves all lists and exports; `show` still finds it.")
    int reject(@Mixin Signing signing, @Parameters(paramLabel = "ID", arity = "1..*") List<String> findings) {
        findings.forEach(finding -> signing.keep(wiring, (drafts, stamp) -> drafts.reject(stamp, finding)));
        return ExitCode.DONE;
    }

    @Command(
            header = "It says something else in some of its fields.",
            footer = {
                "",
                "Example:",
                "  rapporteur correct edit demand-0a1b2c3d4e5f6a7b --set force=demand --set topics=detainees,aid"
            })
    int edit(
            @Mixin Signing signing,
            @Parameters(paramLabel = "ID") String finding,
            @Option(
                            names = "--set",
                            paramLabel = "FIELD=VALUE",
                            description = "A field of one word, a number, or a list of words with commas.")
                    @Nullable
                    Map<String, String> set,
            @Option(
                            names = "--json",
                            paramLabel = "JSON",
                            description = "Fields as docs/findings.md has them: {\"by\":[{\"span\":[3,9],…}]}")
                    Optional<String> json) {
        if ((set == null || set.isEmpty()) && json.isEmpty()) {
            throw new UsageException("It is not said what changes", "Give --set FIELD=VALUE or --json '{…}'");
        }
        try (RegisterStore store = wiring.existingRegister(signing.register.address)) {
            Finding before = store.known()
                    .finding(finding)
                    .orElseThrow(() -> new UsageException(
                            "The register has no finding " + finding, "See the ids with: rapporteur timeline"));
            String text = store.findings(before.report()).orElseThrow().report().text();
            Finding words = set == null ? before : FindingChange.of(before, text, set);
            Finding after =
                    json.map(fields -> FindingChange.of(words, text, fields)).orElse(words);
            return signing.keep(wiring, (drafts, stamp) -> drafts.edit(stamp, after));
        }
    }

    @Command(header = "A statement is somebody else's; what is asked, promised or alleged by it goes with it.")
    int reattribute(
            @Mixin Signing signing,
            @Parameters(paramLabel = "STATEMENT") String statement,
            @Option(names = "--to", paramLabel = "ACTOR", required = true, description = "The id of who says it.")
                    String actor) {
        return signing.keep(wiring, (drafts, stamp) -> drafts.reattribute(stamp, statement, actor));
    }

    @Command(
            header = "Add what the reader has missed.",
            footer = {
                "",
                "Example:",
                "  rapporteur correct add libya-ceasefire --kind demand --words \"withdraw all mercenaries\""
                        + " --set '{\"force\":\"urge\"}'"
            })
    int add(
            @Mixin Signing signing,
            @Parameters(paramLabel = "REPORT") String report,
            @Option(names = "--kind", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
                    Finding.Kind kind,
            @Option(
                            names = "--words",
                            paramLabel = "WORDS",
                            required = true,
                            description = "Words of the report, as they stand there; several times for several pieces.")
                    List<String> words,
            @Option(
                            names = "--set",
                            paramLabel = "JSON",
                            description = "Its other fields, as docs/findings.md has them.")
                    Optional<String> set) {
        try (RegisterStore store = wiring.existingRegister(signing.register.address)) {
            Findings findings = store.findings(report)
                    .orElseThrow(
                            () -> new UsageException("The register has no report " + report, "See: rapporteur search"));
            String request = SelectedWords.request(findings.report(), kind, words, set);
            return signing.keep(
                    wiring, (drafts, stamp) -> CorrectionRequest.read(request).draft(stamp, store.known()));
        }
    }

    @Command(header = "Two actors are one, in every report.")
    int merge(
            @Mixin Signing signing,
            @Parameters(paramLabel = "ACTOR", description = "The id that goes.") String from,
            @Parameters(paramLabel = "INTO", description = "The id that stays.") String into) {
        return signing.keep(wiring, (drafts, stamp) -> drafts.merge(stamp, from, into));
    }

    @Command(header = "What some reports say of an actor is somebody else's.")
    int split(
            @Mixin Signing signing,
            @Parameters(paramLabel = "ACTOR", description = "The id that it has.") String from,
            @Option(
                            names = "--to",
                            paramLabel = "ACTOR",
                            required = true,
                            description = "The id of another, or the name of a new one.")
                    String to,
            @Option(names = "--report", paramLabel = "ID", required = true, description = "In this report; repeatable.")
                    List<String> reports,
            @Option(
                            names = "--mention",
                            paramLabel = "START-END",
                            description = "Only this mention, by its span in the report; repeatable.")
                    @Nullable
                    List<String> mentions) {
        try (RegisterStore store = wiring.existingRegister(signing.register.address)) {
            String request = SelectedWords.split(from, to, reports, mentions == null ? List.of() : mentions);
            return signing.keep(
                    wiring, (drafts, stamp) -> CorrectionRequest.read(request).draft(stamp, store.known()));
        }
    }

    @Command(header = "How far an allegation or incident is established, and by which standard of proof.")
    int verdict(
            @Mixin Signing signing,
            @Parameters(paramLabel = "ID") String of,
            @Parameters(paramLabel = "VERDICT", description = "One of: ${COMPLETION-CANDIDATES}.")
                    Correction.Verdict.Degree degree,
            @Option(names = "--standard", description = "One of: ${COMPLETION-CANDIDATES}.")
                    Optional<Correction.Verdict.Standard> standard) {
        return signing.keep(wiring, (drafts, stamp) -> drafts.verdict(stamp, of, degree, standard));
    }

    @Command(header = "Allegations concern one incident.")
    int incident(
            @Mixin Signing signing,
            @Parameters(paramLabel = "ALLEGATION", arity = "1..*") List<String> allegations,
            @Option(names = "--of", paramLabel = "INCIDENT", description = "One that is there. Default: a new one.")
                    Optional<String> incident) {
        return signing.keep(wiring, (drafts, stamp) -> drafts.incident(stamp, incident, allegations));
    }

    @Command(header = "A note (--why) and tags, on anything that has an id.")
    int note(
            @Mixin Signing signing,
            @Parameters(paramLabel = "ID") String on,
            @Option(names = "--tag", paramLabel = "TAG", description = "Repeatable.") @Nullable List<String> tags) {
        if (tags == null && signing.why.isBlank()) {
            throw new UsageException("The note is empty", "Give its words with --why, or --tag TAG");
        }
        return signing.keep(wiring, (drafts, stamp) -> new Correction.Note(stamp, on, tags == null ? List.of() : tags));
    }

    @Command(header = "What became of a line of demands, commitments or refusals.")
    int answer(
            @Mixin Signing signing,
            @Parameters(paramLabel = "LINE") String line,
            @Parameters(paramLabel = "OUTCOME", description = "One of: ${COMPLETION-CANDIDATES}.")
                    Correction.Answer.Outcome outcome,
            @Option(names = "--by", paramLabel = "FINDING", description = "What answers it, or does not.")
                    Optional<String> by) {
        return signing.keep(wiring, (drafts, stamp) -> new Correction.Answer(stamp, line, outcome, by));
    }

    @Command(header = "A correction no longer holds; undoing the undoing brings it back.")
    int undo(@Mixin Signing signing, @Parameters(paramLabel = "CORRECTION") String correction) {
        return signing.keep(wiring, (drafts, stamp) -> new Correction.Undo(stamp, correction));
    }

    @Command(header = "Corrections as JSON Lines, as docs/corrections.md has them; - is the standard input.")
    int lines(@Mixin Signing signing, @Parameters(paramLabel = "FILE") String file) throws IOException {
        try (RegisterStore store = wiring.existingRegister(signing.register.address);
                BufferedReader lines = file.equals("-")
                        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        : Files.newBufferedReader(Path.of(file))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    CorrectionRequest request = CorrectionRequest.read(line);
                    Correction correction = request.draft(signing.stamp(request.why()), store.known());
                    store.correct(correction, request.version());
                    wiring.out().line(signing.kept(wiring, correction));
                }
            }
        }
        return ExitCode.DONE;
    }
}
