package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the register into a new file. */
@Command(
        name = "backup",
        header = "Write the register into a new file.",
        description = "The register may be read and written meanwhile; the file has one state of it, may be read by its"
                + " owner only, and can be asked like any register. One in PostgreSQL is backed up by pg_dump; with --as-of"
                + " it is written into a file as well.",
        footer = {
            "",
            "Examples:",
            "  rapporteur backup register-2026-05-31.db",
            "  rapporteur backup --as-of 2026-05-31 what-it-said.db",
        })
final class BackupCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "The file to be made; there must be none of this name.")
    Path file = Path.of("");

    @Mixin
    AsOfOption asOf = new AsOfOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    BackupCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            asOf.time()
                    .ifPresentOrElse(
                            time -> Past.write(store, time, file, wiring.terminal()), () -> store.backup(file));
        }
        wiring.out()
                .line("Wrote " + register.address
                        + asOf.asOf.map(time -> " as of " + time).orElse("") + " into " + file + ".");
        return ExitCode.DONE;
    }
}
