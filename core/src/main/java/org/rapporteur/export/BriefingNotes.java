package org.rapporteur.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.export.BriefingNote.Section;
import org.rapporteur.export.BriefingNote.Sentence;
import org.rapporteur.export.BriefingNote.Source;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.register.Brief;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Question;

/** Writes briefing notes. */
public final class BriefingNotes {
    private final Function<String, Findings> reports;
    private final boolean redacted;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, InReport> read = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private BriefingNotes(Function<String, Findings> reports, boolean redacted) {
        this.reports = reports;
        this.redacted = redacted;
    }

    /**
     * A note on what there is between two sides.
     *
     * @param first name of the side that asks
     * @param second name of the other
     * @param questions what a person should look at, with its words
     * @param reports gives the findings of a report by its id
     * @param redacted whether a role stands in place of the name of a private person
     */
    public static BriefingNote of(
            Brief brief,
            String first,
            String second,
            List<Question> questions,
            Function<String, Findings> reports,
            boolean redacted) {
        BriefingNotes notes = new BriefingNotes(reports, redacted);
        notes.section("Meetings", brief.meetings().stream().flatMap(List::stream));
        notes.section("What " + first + " asked of " + second, brief.asked().stream());
        notes.section("What " + first + " asked of nobody named, in reports of these meetings", brief.open().stream());
        notes.section("What " + second + " promised", brief.promised().stream());
        notes.section("What " + second + " refused: its red lines", brief.refused().stream());
        notes.section("What " + second + " said", brief.said().stream());
        notes.section("What " + first + " alleged", brief.alleged().stream());
        notes.section("What " + second + " alleged", brief.allegedBack().stream());
        notes.questions(questions);
        return new BriefingNote(first + " and " + second, notes.sections, List.copyOf(notes.sources.values()));
    }

    private void section(String heading, Stream<Entry> entries) {
        List<Sentence> sentences = entries.map(this::sentence).toList();
        if (!sentences.isEmpty()) {
            sections.add(new Section(heading, sentences));
        }
    }

    private Sentence sentence(Entry entry) {
        InReport in = in(entry.report().id());
        NoteSentence sentence = NoteSentence.of(entry, in);
        String finding = entry.finding().id();
        return new Sentence(sentence.text(), sentence.words(), number(finding, in, in.sentence(entry.finding())));
    }

    /** Each question is a sentence for each of the places it is about: nothing in it is decided. */
    private void questions(List<Question> questions) {
        List<Sentence> sentences = new ArrayList<>();
        for (Question question : questions) {
            for (Question.Quote quote : question.quotes()) {
                InReport in = in(quote.report());
                String sentence = in.sentence(quote.span());
                sentences.add(new Sentence(
                        question.why(), Optional.of(in.words(quote.span())), number(quote.finding(), in, sentence)));
            }
        }
        if (!sentences.isEmpty()) {
            sections.add(new Section("Questions that only a person can answer", sentences));
        }
    }

    private InReport in(String report) {
        return read.computeIfAbsent(report, id -> new InReport(reports.apply(id), RegisterFacts.NONE, redacted));
    }

    private int number(String finding, InReport in, String sentence) {
        Report report = in.findings().report();
        sources.computeIfAbsent(
                finding,
                id -> new Source(
                        id,
                        report.id(),
                        Stream.of(
                                        report.outlet(),
                                        report.title(),
                                        report.published().map(Object::toString))
                                .flatMap(Optional::stream)
                                .toList(),
                        report.url(),
                        sentence));
        return numbers.computeIfAbsent(finding, id -> sources.size());
    }
}
