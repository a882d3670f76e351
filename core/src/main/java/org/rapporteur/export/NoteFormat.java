package org.rapporteur.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** In what a briefing note is written. */
public enum NoteFormat {
    MARKDOWN {
        @Override
        public void write(BriefingNote note, OutputStream out) throws IOException {
            out.write(NoteAsMarkdown.of(note).getBytes(UTF_8));
        }
    },
    HTML {
        @Override
        public void write(BriefingNote note, OutputStream out) throws IOException {
            out.write(NoteAsHtml.of(note).getBytes(UTF_8));
        }
    },
    DOCX {
        @Override
        public void write(BriefingNote note, OutputStream out) throws IOException {
            NoteAsDocx.write(note, out);
        }
    };

    /** The stream stays open. */
    public abstract void write(BriefingNote note, OutputStream out) throws IOException;
}
