package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.access.Accounts;
import org.rapporteur.app.telling.Gist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List the accounts and their roles. */
@Command(
        name = "list",
        header = "List the accounts and their roles.",
        footer = {"", "Example:", "  rapporteur user list"})
final class UserListCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    UsersOption users = new UsersOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    UserListCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Table table = new Table("Name", "Role", "Token");
        new Accounts(users.file)
                .all()
                .forEach(account -> table.row(
                        account.name(),
                        Gist.lower(account.role()),
                        account.token().isPresent() ? "yes" : "no"));
        table.lines(wiring.terminal().width()).forEach(wiring.out()::line);
        return ExitCode.DONE;
    }
}
