package org.rapporteur.app.server;

import java.util.Optional;
import org.rapporteur.app.access.Accounts;
import org.rapporteur.app.access.AuditLog;
import org.rapporteur.app.access.LoginLimit;
import org.rapporteur.app.access.Role;
import org.rapporteur.app.access.Secret;
import org.rapporteur.app.access.Viewer;

/** How one comes in: with the token of the start line, or with an account. */
sealed interface Entrance {
    /** Who comes with this token. */
    Optional<Viewer> program(String token);

    /** Whether a browser may bring the token in an address. */
    boolean takesTokenInAddress();

    /** Whether whoever has a session under this name still may. */
    Optional<Role> role(String name);

    /** What whoever is not known should do. */
    String advice();

    /** On this machine alone, without accounts. */
    record Token(String token) implements Entrance {
        @Override
        public Optional<Viewer> program(String given) {
            return Secret.equal(token, given)
                    ? Optional.of(new Viewer(Viewer.LOCAL, Role.ADMINISTRATOR, ""))
                    : Optional.empty();
        }

        @Override
        public boolean takesTokenInAddress() {
            return true;
        }

        @Override
        public Optional<Role> role(String name) {
            return Optional.of(Role.ADMINISTRATOR);
        }

        @Override
        public String advice() {
            return "Open the address that the server printed when it began; a program sends the token of that address as"
                    + " 'Authorization: Bearer TOKEN'";
        }
    }

    /** With accounts. */
    record Door(Accounts accounts, LoginLimit limit, AuditLog log) implements Entrance {
        @Override
        public Optional<Viewer> program(String given) {
            return accounts.withToken(given).map(account -> new Viewer(account.name(), account.role(), ""));
        }

        @Override
        public boolean takesTokenInAddress() {
            return false;
        }

        @Override
        public Optional<Role> role(String name) {
            return accounts.find(name).map(account -> account.role());
        }

        @Override
        public String advice() {
            return "Sign in; a program sends the token of an account (rapporteur user token NAME) as 'Authorization: Bearer"
                    + " TOKEN'";
        }
    }
}
