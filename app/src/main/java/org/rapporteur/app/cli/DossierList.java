package org.rapporteur.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.app.telling.Counts;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Dossier;
import org.rapporteur.register.Folded;
import org.rapporteur.register.NameCount;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what all reports have on things of one kind: the options of all commands that do, and the doing. */
final class DossierList {
    /** Those of whom most reports speak come first. */
    private static final Comparator<Dossier> ORDER =
            Comparator.comparing(Dossier::reports).reversed().thenComparing(Dossier::id);

    private static final int MOST_NAMES = 6;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Only those with these words in a name; with an id, its dossier.")
    Optional<String> name = Optional.empty();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    ListOptions list = new ListOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    /**
     * The dossier of the one thing whose id is given; empty where no id is, and for programs, which get a list.
     *
     * @param things what the register has
     */
    <T extends Dossier> Optional<Integer> page(
            Wiring wiring, Function<RegisterStore, List<T>> things, BiFunction<RegisterStore, T, List<String>> page) {
        if (name.isEmpty() || list.format == ListOptions.Format.JSONL) {
            return Optional.empty();
        }
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            Optional<T> one = things.apply(store).stream()
                    .filter(thing -> thing.id().equals(name.get()))
                    .findFirst();
            one.ifPresent(thing -> page.apply(store, thing).forEach(wiring.out()::line));
            return one.map(thing -> ExitCode.DONE);
        }
    }

    int rows() {
        return list.rows();
    }

    /**
     * @param things what the register has
     * @param line the line of JSON of one, as far as it is of its kind alone
     */
    <T extends Dossier> int print(
            Wiring wiring, Function<RegisterStore, List<T>> things, Function<T, ObjectLine> line) {
        List<T> all;
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            all = things.apply(store).stream()
                    .filter(this::isWanted)
                    .sorted(ORDER)
                    .toList();
        }
        List<T> shown = all.subList(0, Math.min(all.size(), list.rows()));
        if (list.format == ListOptions.Format.JSONL) {
            shown.forEach(one -> wiring.out().line(whole(line.apply(one), one)));
        } else {
            table(shown).lines(wiring.terminal().width()).forEach(wiring.out()::line);
            FindingList.rest(wiring, all.size(), shown.size());
        }
        return ExitCode.DONE;
    }

    private boolean isWanted(Dossier one) {
        if (name.isEmpty() || name.get().equals(one.id())) {
            return true;
        }
        String words = Folded.of(name.get());
        Predicate<String> holds = written -> Folded.of(written).contains(words);
        return !words.isEmpty()
                && (holds.test(one.name())
                        || one.names().stream().map(NameCount::name).anyMatch(holds));
    }

    private static Table table(List<? extends Dossier> dossiers) {
        Table table = new Table("ID", "Name", "As written", "Reports", "Findings");
        for (Dossier one : dossiers) {
            List<String> written =
                    one.names().stream().limit(MOST_NAMES).map(NameCount::name).toList();
            table.row(
                    one.id(),
                    one.name(),
                    String.join(", ", written),
                    Figures.number(one.reports()),
                    Counts.words(one.findings()));
        }
        return table;
    }

    private static String whole(ObjectLine begun, Dossier one) {
        return begun.text("name", one.name())
                .texts("names", one.names().stream().map(NameCount::name).toList())
                .number("reports", one.reports())
                .numbers("findings", Counts.byTally(one.findings()))
                .toString();
    }
}
