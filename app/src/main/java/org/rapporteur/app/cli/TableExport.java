package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.export.Csv;
import org.rapporteur.export.DataPackage;
import org.rapporteur.export.RegisterFacts;
import org.rapporteur.export.Sheet;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.Filter;
import org.rapporteur.register.ReportHead;
import org.rapporteur.store.RegisterStore;

/** Writes the tables of a register and the data package that describes them. */
final class TableExport {
    private final RegisterStore store;
    private final Knowledge knowledge;
    private final boolean reviewed;
    private final boolean redacted;

    /** @param reviewed whether only those findings are written that a person vouches for */
    TableExport(RegisterStore store, Knowledge knowledge, boolean reviewed, boolean redacted) {
        this.store = store;
        this.knowledge = knowledge;
        this.reviewed = reviewed;
        this.redacted = redacted;
    }

    /** @param told takes a line for each file */
    void writeTo(Path folder, Consumer<String> told) throws IOException {
        RegisterFacts register = PeoplesWord.in(store, store.lines(Filter.ALL));
        for (Sheet sheet : Sheet.all()) {
            Path file = folder.resolve(sheet.file());
            told.accept("Wrote " + file + ": " + Figures.count(write(sheet, register, file), "row"));
        }
        Path description = folder.resolve(ExportFormat.CSV.file());
        Files.writeString(description, new DataPackage(knowledge).of(Sheet.all()) + "\n");
        told.accept("Wrote " + description);
    }

    private long write(Sheet sheet, RegisterFacts register, Path file) throws IOException {
        long rows = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            out.write(Csv.row(sheet.columns()));
            for (ReportHead report : store.reports()) {
                List<List<String>> found = ExportedFindings.of(report.id(), reviewed, store)
                        .map(findings -> sheet.rows(findings, register, redacted))
                        .orElse(List.of());
                for (List<String> row : found) {
                    out.write(Csv.row(row));
                }
                rows += found.size();
            }
        }
        return rows;
    }
}
