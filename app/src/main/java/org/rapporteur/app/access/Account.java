package org.rapporteur.app.access;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who may sign in.
 *
 * @param name letters, digits, ".", "-", "_" and "@"
 * @param password its Argon2id hash
 * @param token the SHA-256 of the token with which a program comes in this name
 */
public record Account(String name, Role role, String password, Optional<String> token) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");

    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new AccessException(
                    "'" + name + "' is no name for an account",
                    "Use up to 64 letters, digits, '.', '-', '_' and '@', a letter or digit first");
        }
        if (name.equals(Viewer.LOCAL)) {
            throw new AccessException("'" + name + "' is the name of whoever has no account", "Choose another name");
        }
    }
}
