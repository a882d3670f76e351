package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.Request;
import org.rapporteur.register.Paging;

/**
 * Where one is in a long list.
 *
 * @param page from 1
 * @param total of all rows; 0 as long as it is not known
 */
public record Pager(String path, Parameters query, int page, int rows, int total) {
    private static final int MOST = 1_000_000;

    static Pager of(Request request, int rows) {
        return new Pager(request.path(), request.query(), request.query().number("page", 1, MOST, 1), rows, 0);
    }

    Pager of(int found) {
        return new Pager(path, query, page, rows, found);
    }

    Paging paging() {
        return new Paging((page - 1) * rows, rows);
    }

    /** Those of this page. */
    <T> List<T> cut(List<T> all) {
        int from = (int) Math.min(all.size(), (long) (page - 1) * rows);
        return all.subList(from, Math.min(all.size(), from + rows));
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return (long) page * rows < total;
    }

    /** The address of the page so many pages on. */
    public String address(int by) {
        return Address.of(path, Address.only(query, "page", "" + (page + by)));
    }

    /** "101 to 200 of 1234". */
    public String shown() {
        int first = (page - 1) * rows + 1;
        return total == 0 ? "none" : first + " to " + Math.min((long) page * rows, total) + " of " + total;
    }
}
