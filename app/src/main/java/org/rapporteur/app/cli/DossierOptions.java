package org.rapporteur.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.register.Folded;
import org.rapporteur.register.NameCount;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options of commands that list what all reports have on a thing. */
final class DossierOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Only those with these words in a name, or with this id.")
    Optional<String> name = Optional.empty();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    ListOptions list = new ListOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    boolean wants(String id, String canonical, List<NameCount> names) {
        if (name.isEmpty() || name.get().equals(id)) {
            return true;
        }
        String words = Folded.of(name.get());
        Predicate<String> holds = written -> Folded.of(written).contains(words);
        return !words.isEmpty()
                && (holds.test(canonical) || names.stream().map(NameCount::name).anyMatch(holds));
    }

    /** The names as written, the most frequent first. */
    static String written(List<NameCount> names) {
        return String.join(", ", names.stream().limit(6).map(NameCount::name).toList());
    }
}
