package org.rapporteur.export;

import java.util.List;
import java.util.Optional;

/**
 * A note for a meeting, in which every sentence carries its citation: the number of a source at the end of the note.
 *
 * @param sources by their numbers, from 1
 */
public record BriefingNote(String title, List<Section> sections, List<Source> sources) {
    public BriefingNote {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** What stands under one heading. */
    public record Section(String heading, List<Sentence> sentences) {
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * What a report says.
     *
     * @param words the report's own words, in quotation marks behind the text; empty where the text says all
     * @param source the number of the source, from 1
     */
    public record Sentence(String text, Optional<String> words, int source) {}

    /**
     * The sentence of a report that something rests on.
     *
     * @param finding id, with which the program shows the words and why they were read so
     * @param about who published it under which title when, and where it is found
     */
    public record Source(String finding, String report, List<String> about, Optional<String> url, String sentence) {
        public Source {
            about = List.copyOf(about);
        }
    }
}
