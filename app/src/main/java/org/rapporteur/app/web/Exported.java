package org.rapporteur.app.web;

import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.Status;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.store.RegisterStore;

/**
 * A page of which all that its address chooses can also be had as a file, with the same parameters. Files are handed on, so a role
 * stands in them in place of the name of a private person.
 */
public interface Exported extends Page {
    /** Address of the file: "/timeline.csv". */
    String file();

    /** As "text/csv; charset=utf-8". */
    default String type() {
        return "text/csv; charset=utf-8";
    }

    /** What the file holds. */
    String content(Request request);

    /** The reports with what may be told of them in a file. */
    default Reports forFile(RegisterStore store) {
        return new Reports(store, true);
    }

    default Answer export(Request request) {
        return Answer.of(Status.OK, type(), content(request))
                .with("Content-Disposition", "attachment; filename=\"" + file().substring(1) + "\"");
    }
}
