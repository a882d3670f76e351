package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.access.Accounts;
import org.rapporteur.app.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Add an account; its password is asked for. */
@Command(
        name = "add",
        header = "Add an account; its password is asked for.",
        footer = {"", "Example:", "  rapporteur user add noor --role editor"})
final class UserAddCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "NAME", description = "Of the account.")
    String name = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "reader, editor or administrator. Default: reader.")
    Role role = Role.READER;

    @Mixin
    UsersOption users = new UsersOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    UserAddCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        new Accounts(users.file).add(name, role, PasswordPrompt.ask(name));
        wiring.out().line("Added " + name + " to " + users.file);
        return ExitCode.DONE;
    }
}
