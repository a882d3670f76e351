package org.rapporteur.app.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.json.TextHash;

/**
 * The accounts in a file that its owner alone may read, one a line. Who is taken out of it is out at once: it is read anew
 * when it has changed. Safe for many threads.
 */
public final class Accounts {
    private final Path file;
    private Map<String, Account> accounts = Map.of();
    private Optional<FileTime> read = Optional.empty();

    /** @param file need not be there yet */
    public Accounts(Path file) {
        this.file = file;
    }

    public synchronized List<Account> all() {
        refresh();
        return List.copyOf(accounts.values());
    }

    public synchronized Optional<Account> find(String name) {
        refresh();
        return Optional.ofNullable(accounts.get(name));
    }

    /** The account in whose name a program comes with this token. */
    public Optional<Account> withToken(String token) {
        String hash = TextHash.of(token);
        return all().stream()
                .filter(account ->
                        account.token().filter(own -> Secret.equal(own, hash)).isPresent())
                .findFirst();
    }

    /** The account, when the password is its own; a wrong name takes as long as a wrong password. */
    public Optional<Account> signIn(String name, String password) {
        Optional<Account> account = find(name);
        if (account.isEmpty()) {
            Passwords.checkNobodys(password);
        }
        return account.filter(known -> Passwords.check(password, known.password()));
    }

    public void add(String name, Role role, String password) {
        if (find(name).isPresent()) {
            throw new AccessException(
                    "There is an account '" + name + "' already", "Choose another name, or remove it");
        }
        put(new Account(name, role, hashed(password), Optional.empty()));
    }

    public void changeRole(String name, Role role) {
        Account old = known(name);
        put(new Account(name, role, old.password(), old.token()));
    }

    public void changePassword(String name, String password) {
        Account old = known(name);
        put(new Account(name, old.role(), hashed(password), old.token()));
    }

    /** A new token for programs; the one before is worth nothing from now on. It is told this once. */
    public String newToken(String name) {
        Account old = known(name);
        String token = Secret.random();
        put(new Account(name, old.role(), old.password(), Optional.of(TextHash.of(token))));
        return token;
    }

    public synchronized void remove(String name) {
        known(name);
        Map<String, Account> rest = new TreeMap<>(accounts);
        rest.remove(name);
        write(rest.values());
    }

    private static String hashed(String password) {
        if (password.length() < Passwords.SHORTEST || password.length() > Passwords.LONGEST) {
            throw new AccessException(
                    "The password has " + password.length() + " characters",
                    "Take from " + Passwords.SHORTEST + " to " + Passwords.LONGEST + "; a few plain words are good");
        }
        return Passwords.hash(password);
    }

    private Account known(String name) {
        return find(name)
                .orElseThrow(() -> new AccessException(
                        "There is no account '" + name + "'", "See their names with: rapporteur user list"));
    }

    private synchronized void put(Account account) {
        refresh();
        Map<String, Account> more = new TreeMap<>(accounts);
        more.put(account.name(), account);
        write(more.values());
    }

    private void write(Collection<Account> all) {
        AccountFile.write(file, all);
        read = Optional.empty();
    }

    private void refresh() {
        try {
            Optional<FileTime> changed =
                    Files.exists(file) ? Optional.of(Files.getLastModifiedTime(file)) : Optional.empty();
            if (changed.isEmpty()) {
                accounts = Map.of();
            } else if (!changed.equals(read)) {
                accounts = AccountFile.read(file);
            }
            read = changed;
        } catch (IOException e) {
            throw AccountFile.failed(file, e);
        }
    }
}
