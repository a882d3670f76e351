package org.rapporteur.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.app.access.Accounts;
import org.rapporteur.app.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Change the role or the password of an account. */
@Command(
        name = "change",
        header = "Change the role or the password of an account.",
        footer = {"", "Example:", "  rapporteur user change noor --role reader"})
final class UserChangeCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "NAME", description = "Of the account.")
    String name = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "reader, editor or administrator.")
    Optional<Role> role = Optional.empty();

    @Option(names = "--password", description = "Ask for a new password.")
    boolean password;

    @Mixin
    UsersOption users = new UsersOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    UserChangeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (role.isEmpty() && !password) {
            throw new UsageException("Nothing is to be changed", "Give --role ROLE or --password");
        }
        Accounts accounts = new Accounts(users.file);
        role.ifPresent(wanted -> accounts.changeRole(name, wanted));
        if (password) {
            accounts.changePassword(name, PasswordPrompt.ask(name));
        }
        wiring.out().line("Changed " + name);
        return ExitCode.DONE;
    }
}
