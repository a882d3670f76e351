package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.StoredRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a register of a backup. */
@Command(
        name = "restore",
        header = "Make a register of what 'backup' has written.",
        description = "Nothing is overwritten: there must be no register of this name. What was erased after the backup"
                + " was made is in it again; erase it again.",
        footer = {"", "Example:", "  rapporteur restore register-2026-05-31.db --register rapporteur.db"})
final class RestoreCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    Path file = Path.of("");

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    RestoreCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (register.address.isDatabase()) {
            throw new UsageException(
                    "A register in PostgreSQL is restored by PostgreSQL's own programs",
                    "Run pg_restore, or name a file with --register");
        }
        StoredRegister.restore(file, register.address.file());
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            wiring.out()
                    .line("Restored " + Figures.count(store.summary().reports(), "report") + " into " + register.address
                            + ".");
        }
        return ExitCode.DONE;
    }
}
