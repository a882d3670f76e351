package org.rapporteur.app.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Accounts as lines "name | role | password hash | token hash". */
final class AccountFile {
    private static final int FIELDS = 4;

    private AccountFile() {}

    static Map<String, Account> read(Path file) throws IOException {
        Map<String, Account> accounts = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.isBlank() && !line.startsWith("#")) {
                Account account = account(file + ":" + (at + 1), line);
                accounts.put(account.name(), account);
            }
        }
        return accounts;
    }

    private static Account account(String where, String line) {
        String[] fields = line.split(" \\| ", -1);
        if (fields.length != FIELDS) {
            throw wrong(where, "The line has no " + FIELDS + " fields");
        }
        Role role = Arrays.stream(Role.values())
                .filter(one -> word(one).equals(fields[1].strip()))
                .findFirst()
                .orElseThrow(() -> wrong(where, "'" + fields[1] + "' is no role"));
        return new Account(
                fields[0].strip(),
                role,
                fields[2].strip(),
                Optional.of(fields[3].strip()).filter(token -> !token.isEmpty()));
    }

    private static AccessException wrong(String where, String what) {
        return new AccessException(
                where + ": " + what, "Take the line away and add the account anew with: rapporteur user add NAME");
    }

    /** Beside the old file first, so that it is never half written. */
    static void write(Path file, Collection<Account> accounts) {
        List<String> lines =
                new ArrayList<>(List.of("# Accounts of rapporteur serve --public; change them with: rapporteur user"));
        accounts.forEach(account -> lines.add(String.join(
                " | ",
                account.name(),
                word(account.role()),
                account.password(),
                account.token().orElse(""))));
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("."));
        try {
            Path draft = Private.create(folder.resolve(file.getFileName() + "." + Secret.random()));
            Files.write(draft, lines);
            var unused = Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    static AccessException failed(Path file, IOException e) {
        return new AccessException(
                "The file of accounts " + file + " cannot be read or written (" + e + ")",
                "Check that the file and its folder are yours, or name another with --users",
                e);
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
