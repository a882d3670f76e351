package org.rapporteur.register;

import java.util.List;
import org.rapporteur.finding.Finding;

/**
 * Which findings are wanted, and which of them are not.
 *
 * @param except a finding that one of these wants is left out
 */
public record Selection(Filter filter, List<Filter> except) {
    public static final Selection ALL = of(Filter.ALL);

    public Selection {
        except = List.copyOf(except);
    }

    public static Selection of(Filter filter) {
        return new Selection(filter, List.of());
    }

    boolean wants(Finding finding, Keys keys, ReportHead report) {
        return filter.wants(finding, keys, report)
                && except.stream().noneMatch(unwanted -> unwanted.wants(finding, keys, report));
    }
}
