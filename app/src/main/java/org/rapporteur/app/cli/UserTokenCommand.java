package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.access.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Make the token with which a program comes in the name of an account; the one before ends. */
@Command(
        name = "token",
        header = "Make the token with which a program comes in the name of an account; the one before ends.",
        footer = {"", "Example:", "  rapporteur user token noor"})
final class UserTokenCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "NAME", description = "Of the account.")
    String name = "";

    @Mixin
    UsersOption users = new UsersOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    UserTokenCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        wiring.out().line(new Accounts(users.file).newToken(name));
        return ExitCode.DONE;
    }
}
