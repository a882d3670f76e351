package org.rapporteur.app.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Passwords are kept as Argon2id hashes, with 19 MiB and two passes, as OWASP has it; each takes a few hundredths of a second. */
final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int KIB = 19_456;
    private static final int PASSES = 2;
    private static final int BYTES = 32;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(KIB, PASSES, 1, BYTES, Argon2.ID);
    /** Compared with where there is no account, so that the time tells nothing. */
    private static final String NOBODYS = hash(Secret.random());

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
    }

    static boolean check(String password, String hash) {
        return password.length() <= LONGEST
                && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    static void checkNobodys(String password) {
        if (check(password, NOBODYS)) {
            throw new IllegalStateException("Nobody has guessed a random password");
        }
    }
}
