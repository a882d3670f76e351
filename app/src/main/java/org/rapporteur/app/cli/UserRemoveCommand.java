package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.access.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Remove an account; its sessions end at once. */
@Command(
        name = "remove",
        header = "Remove an account; its sessions end at once.",
        footer = {"", "Example:", "  rapporteur user remove noor"})
final class UserRemoveCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "NAME", description = "Of the account.")
    String name = "";

    @Mixin
    UsersOption users = new UsersOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    UserRemoveCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        new Accounts(users.file).remove(name);
        wiring.out().line("Removed " + name);
        return ExitCode.DONE;
    }
}
