package org.rapporteur.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.rapporteur.json.LineException;

/** One import from its first line, or the one at which it was ended, to its last. */
final class ImportRun implements Import.Lines {
    /** What a format notes for its own use, as it is needed before the import is through. */
    static final String NOTES = "notes";

    private static final String UNREADABLE = "unreadable";
    private static final String TAB = "\t";
    /** Of a file that is something else altogether the first lines say enough. */
    private static final int MOST_TOLD = 20;

    private static final int LONGEST_REASON = 200;

    private final ImportFolder folder;
    private final ImportSource source;

    private ImportRun(ImportFolder folder, ImportSource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * @param progress is told the bytes of the file that have been read
     * @throws KnowledgeException when the file is cut off or damaged; then nothing of it is kept
     * @throws IOException when it cannot be read; what is half done is kept for the next call
     */
    static ImportResult of(ImportFolder folder, Path file, LongConsumer progress, ImportSource source)
            throws IOException {
        try (folder) {
            ImportRun run = new ImportRun(folder, source);
            folder.notes(NOTES, source::restore);
            new Import(file, progress).read(folder.done(), run);
            source.finish();
            int unreadable = (int) folder.count(UNREADABLE);
            List<Problem> problems = run.problems(file);
            return new ImportResult(folder.finish(), unreadable, problems, folder.isResumed());
        } catch (KnowledgeException e) {
            folder.clear();
            throw e;
        }
    }

    private List<Problem> problems(Path file) throws IOException {
        List<Problem> problems = new ArrayList<>();
        folder.notes(UNREADABLE, line -> {
            String[] parts = line.split(TAB, 2);
            int number = Integer.parseInt(parts[0]);
            problems.add(new Problem(file.toString(), number, parts[1], "Look at the line; it was left out"));
        });
        return problems;
    }

    @Override
    public void line(int number, String line) throws IOException {
        try {
            source.line(line);
        } catch (LineException e) {
            note(number, String.valueOf(e.getMessage()));
        }
        folder.done(number);
    }

    @Override
    public void unreadable(int number, String why) throws IOException {
        note(number, why);
        folder.done(number);
    }

    private void note(int number, String why) throws IOException {
        if (folder.count(UNREADABLE) < MOST_TOLD) {
            String plain = why.replaceAll("\\s+", " ");
            folder.note(UNREADABLE, number + TAB + plain.substring(0, Math.min(LONGEST_REASON, plain.length())));
        }
        folder.counted(UNREADABLE);
    }
}
