package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.ActorNamed;
import org.rapporteur.app.telling.Briefing;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.app.telling.Quotes;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.export.BriefingNote;
import org.rapporteur.export.BriefingNotes;
import org.rapporteur.export.NoteFormat;
import org.rapporteur.finding.Meeting;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Brief;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what there is between two sides before they meet again. */
@Command(
        name = "brief",
        header = "Show what there is between two sides: meetings, demands, answers, red lines.",
        description =
                "What the first asked of the second, and what the second promised, refused and said, each with its"
                        + " sentence. Those who hold an office in a side at the time speak for it. What may answer a demand is asked,"
                        + " never decided.",
        footer = {
            "",
            "Example:",
            "  rapporteur brief Armenia Azerbaijan --since 2020",
            "  rapporteur brief Armenia Azerbaijan --format docx --to briefing.docx"
        })
final class BriefCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(index = "0", paramLabel = "A", description = "Who asks: name or id.")
    String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Of whom: name or id.")
    String second = "";

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "From this day, month or year on; what is undated is told as such.")
    Optional<String> since = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Write a note in which every sentence carries its citation: markdown, html or docx.")
    Optional<NoteFormat> format = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The file for the note. Without it markdown and html are printed.")
    Optional<Path> file = Optional.empty();

    @Option(
            names = "--no-redacted",
            negatable = true,
            description = "In a note, write the names of private persons. By default a role stands in their place.")
    boolean redacted = true;

    @Mixin
    AsOfOption asOf = new AsOfOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    BriefCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        if (file.isPresent() && format.isEmpty()) {
            throw new UsageException("--to is for a note", "Choose its --format, or leave --to out");
        }
        if (file.isEmpty() && format.filter(NoteFormat.DOCX::equals).isPresent()) {
            throw new UsageException("A document in DOCX is not text", "Name a file for it with --to FILE");
        }
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            Reading reading = asOf.reading(store);
            ActorDossier a = ActorNamed.in(reading, first);
            ActorDossier b = ActorNamed.in(reading, second);
            Briefing briefing = Briefing.of(a, b, from(), reading);
            if (format.isPresent()) {
                write(note(briefing, a, b, reading.reports()), format.get());
            } else {
                lines(briefing, a, b, reading.reports()).forEach(wiring.out()::line);
            }
        }
        return ExitCode.DONE;
    }

    private BriefingNote note(Briefing briefing, ActorDossier a, ActorDossier b, Reports reports) {
        return BriefingNotes.of(briefing.brief(), a.name(), b.name(), briefing.questions(), reports::get, redacted);
    }

    private void write(BriefingNote note, NoteFormat as) throws IOException {
        if (file.isEmpty()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            as.write(note, bytes);
            wiring.out().pieces().append(bytes.toString(UTF_8));
            return;
        }
        try (OutputStream out = Files.newOutputStream(file.get())) {
            as.write(note, out);
        }
        wiring.out().line("Wrote " + file.get());
    }

    private List<String> lines(Briefing briefing, ActorDossier a, ActorDossier b, Reports reports) {
        Brief brief = briefing.brief();
        QuotedWords quoted = new QuotedWords(
                reports,
                Marks.of(wiring.terminal(), common.colour),
                wiring.terminal().width());
        List<String> lines = new ArrayList<>();
        lines.add(Figures.count(brief.meetings().size(), "meeting") + " of " + a.name() + " and " + b.name());
        int number = 0;
        for (List<Entry> told : brief.meetings()) {
            number++;
            lines.add("");
            lines.add(number + ". " + told.get(0).days().map(FindingList::date).orElse("undated")
                    + place((Meeting) told.get(0).finding()) + ", told in "
                    + Figures.count(told.size(), "report"));
            told.forEach(entry -> lines.addAll(quoted.lines(Quotes.of(entry), "")));
        }
        Remarks remarks = briefing.remarks();
        briefing.sameMeeting().forEach(question -> {
            lines.add("");
            lines.addAll(quoted.lines(question, Decision.of(question, remarks)));
        });
        section(a.name() + " asked of " + b.name(), brief.asked(), quoted, lines);
        section(a.name() + " asked, of nobody named, in reports of these meetings", brief.open(), quoted, lines);
        section(b.name() + " promised", brief.promised(), quoted, lines);
        section(b.name() + " refused: its red lines", brief.refused(), quoted, lines);
        section(b.name() + " said", brief.said(), quoted, lines);
        section(a.name() + " alleged", brief.alleged(), quoted, lines);
        section(b.name() + " alleged", brief.allegedBack(), quoted, lines);
        demanded(briefing, remarks, quoted, lines);
        return lines;
    }

    /** What became of what was asked, as people say, and what may be an answer. */
    private void demanded(Briefing briefing, Remarks remarks, QuotedWords quoted, List<String> lines) {
        for (Briefing.Demanded one : briefing.demanded()) {
            List<Correction.Answer> answers = one.line().answers(remarks);
            if (!answers.isEmpty()) {
                lines.add("");
                lines.add("What became of " + one.line().id());
                answers.forEach(answer -> Wrap.of(
                                Gist.lower(answer.outcome()) + " " + LinePage.answered(answer),
                                wiring.terminal().width() - 2)
                        .forEach(line -> lines.add("  " + line)));
            }
            one.answers().forEach(question -> {
                lines.add("");
                lines.addAll(quoted.lines(question, Decision.of(question, Optional.of(one.line()), remarks)));
            });
        }
    }

    private static String place(Meeting meeting) {
        return meeting.where().map(where -> ", " + Plain.of(where.text())).orElse("");
    }

    private static void section(String title, List<Entry> entries, QuotedWords quoted, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(title);
            entries.forEach(entry -> lines.addAll(quoted.lines(
                    Quotes.of(entry), entry.days().map(FindingList::date).orElse("undated"))));
        }
    }

    private Optional<LocalDate> from() {
        return since.map(date -> Days.of(date)
                .orElseThrow(() -> new UsageException(
                        "--since is '" + date + "', which is no date", "Write 2018-10-17, 2018-10 or 2018"))
                .first());
    }
}
