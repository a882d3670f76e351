package org.rapporteur.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.json.JsonObject;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The description of tables as a Frictionless tabular data package: which files there are, and what each column holds. */
public final class DataPackage {
    private static final String FILE = "columns.txt";

    private record Field(String type, String about) {}

    private final Map<String, Field> fields = new HashMap<>();

    /** From the line file of columns. */
    public DataPackage(Knowledge knowledge) {
        Table columns = knowledge.table(FILE, Set.of("type", "about"));
        for (Entry column : columns.entries()) {
            fields.put(column.id(), new Field(columns.required(column, "type"), columns.required(column, "about")));
        }
        columns.check();
    }

    /** The content of {@code datapackage.json}. */
    public String of(List<Sheet> sheets) {
        return new JsonObject()
                .text("profile", "tabular-data-package")
                .text("name", "rapporteur-register")
                .text("title", "What reports say: statements, events, meetings, demands, allegations")
                .text(
                        "description",
                        "Each row is what one report says, not what is so. An allegation stays an allegation, whoever"
                                + " makes it. Offsets count code points of the report's text. Several values in a cell"
                                + " have '; ' between them. An apostrophe before a cell keeps spreadsheets from taking"
                                + " it for a formula.")
                .objects("resources", sheets.stream().map(this::resource).toList())
                .toString();
    }

    private JsonObject resource(Sheet sheet) {
        return new JsonObject()
                .text("profile", "tabular-data-resource")
                .text("name", sheet.name())
                .text("path", sheet.file())
                .text("format", "csv")
                .text("mediatype", "text/csv")
                .text("encoding", "utf-8")
                .object(
                        "schema",
                        new JsonObject()
                                .objects(
                                        "fields",
                                        sheet.columns().stream()
                                                .map(this::field)
                                                .toList())
                                .texts("primaryKey", sheet.key()));
    }

    private JsonObject field(String column) {
        Field field = Optional.ofNullable(fields.get(column))
                .orElseThrow(() -> new IllegalStateException("Column '" + column + "' is not described in " + FILE));
        return new JsonObject().text("name", column).text("type", field.type()).text("description", field.about());
    }
}
