package org.rapporteur.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;

/** What the databases say differently; all else is the same SQL for all. */
interface Dialect {
    /** So many are compared: to rank all that hold a word which every report holds would take longer than people wait. */
    int RANKED = 5_000;

    /** Makes the words of a current report found. */
    void index(Handle handle, long report, Optional<String> title, String text);

    /** Undoes {@link #index}; title and text are still what they were then. */
    void removeFromIndex(Handle handle, long report);

    /**
     * The numbers of the reports that hold what is searched for, the best first; unless all findings are wanted, only of
     * those that have one. Of more than {@link #RANKED} those added last are ranked.
     */
    List<Long> matching(Handle handle, SearchQuery query, Selection selection, Paging paging);

    /** The part of a question that leaves the reports in which there is a finding wanted. */
    static String having(Selection selection, Conditions wanted, String number) {
        return selection.equals(Selection.ALL)
                ? ""
                : " AND " + number + " IN (SELECT finding.report FROM finding WHERE " + wanted.sql() + ")";
    }

    /** Another whenever anything in the register may be another. */
    String state(Handle handle);

    /** Numbers for new findings, ascending. */
    List<Long> findingNumbers(Handle handle, int count);

    /** The columns that refer to the number of a row in this table. */
    List<Column> referringTo(Handle handle, String table);

    /** A column of a table. */
    record Column(String table, String name) {}

    /**
     * Waits until no other transaction changes what goes by these names, and keeps others waiting until this one ends. To
     * be called once for each topic in a transaction, the topics always in the same order.
     */
    void lock(Handle handle, String topic, Collection<String> names);

    /**
     * Before anything else in a transaction: whoever corrects is alone, so that no report is added meanwhile that the
     * correction should have touched; those who add reports keep only correctors away.
     */
    void lockCorrections(Handle handle, boolean alone);
}
