package org.rapporteur.app.telling;

import org.rapporteur.json.ObjectLine;
import org.rapporteur.store.Change;

/** A change of the register in JSON, the same from the terminal and from the API. */
public final class ChangeAsJson {
    private ChangeAsJson() {}

    public static String of(Change change) {
        return new ObjectLine("change")
                .number("number", change.number())
                .text("at", change.at().toString())
                .name("what", change.what())
                .text("report", change.report())
                .text("finding", change.finding())
                .text("correction", change.correction())
                .toString();
    }
}
