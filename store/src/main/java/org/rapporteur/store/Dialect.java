package org.rapporteur.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;

/** What the databases say differently; all else is the same SQL for all. */
interface Dialect {
    /** Makes the words of a current report found. */
    void index(Handle handle, long report, Optional<String> title, String text);

    /** Undoes {@link #index}; title and text are still what they were then. */
    void removeFromIndex(Handle handle, long report);

    /**
     * The numbers of the reports that hold what is searched for, the best first; unless all findings are wanted, only of
     * those that have one.
     */
    List<Long> matching(Handle handle, SearchQuery query, Selection selection, Paging paging);

    /** The part of a question about reports that leaves those in which there is a finding wanted. */
    static String having(Selection selection, Conditions wanted) {
        return selection.equals(Selection.ALL)
                ? ""
                : " AND report.number IN (SELECT finding.report FROM finding WHERE " + wanted.sql() + ")";
    }

    /** Numbers for new findings, ascending. */
    List<Long> findingNumbers(Handle handle, int count);

    /**
     * Waits until no other transaction changes what goes by these names, and keeps others waiting until this one ends. To
     * be called once for each topic in a transaction, the topics always in the same order.
     */
    void lock(Handle handle, String topic, Collection<String> names);
}
