package org.rapporteur.export;

import org.rapporteur.export.BriefingNote.Section;
import org.rapporteur.export.BriefingNote.Sentence;
import org.rapporteur.export.BriefingNote.Source;

/** A briefing note in Markdown (CommonMark). What stands in reports is text, never markup. */
final class NoteAsMarkdown {
    private NoteAsMarkdown() {}

    static String of(BriefingNote note) {
        StringBuilder text = new StringBuilder("# " + plain(note.title()) + "\n");
        for (Section section : note.sections()) {
            text.append("\n## ").append(plain(section.heading())).append("\n\n");
            section.sentences().forEach(sentence -> text.append(line(sentence)));
        }
        text.append("\n## Sources\n\n");
        for (int at = 0; at < note.sources().size(); at++) {
            text.append(line(at + 1, note.sources().get(at)));
        }
        return text.toString();
    }

    private static String line(Sentence sentence) {
        String words =
                sentence.words().map(quoted -> " “" + plain(quoted) + "”").orElse("");
        return "- " + plain(sentence.text()) + words + " \\[" + sentence.source() + "\\]\n";
    }

    private static String line(int number, Source source) {
        String url = source.url().map(address -> ", " + plain(address)).orElse("");
        return number + ". " + plain(String.join(", ", source.about())) + url + ": “" + plain(source.sentence()) + "” ("
                + plain(source.finding()) + ")\n";
    }

    /** On one line, with every sign escaped that Markdown could take for its own. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_{}\\[\\]()<>#+\\-.!|~&])", "\\\\$1");
    }
}
