package org.rapporteur.store;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of our own, made of the binaries on this machine and gone when the tests are done. The server refuses to
 * run as root, so root runs it as the user that the package made for it.
 */
final class PostgresqlServer {
    private static final String NOT_HERE = "PostgreSQL is not installed, so nothing is tested on it:"
            + " no initdb in /usr/lib/postgresql/*/bin and on the PATH (apt-get install postgresql)";
    private static final String OWNER = "rapporteur";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static Optional<PostgresqlServer> running = Optional.empty();

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresqlServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The address of a new, empty database. Without PostgreSQL on this machine the test that asks is skipped. */
    static RegisterAddress newDatabase() {
        Optional<Path> programs = programs();
        assumeThat(programs).as(NOT_HERE).isPresent();
        PostgresqlServer server = server(programs.orElseThrow());
        String name = "register" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server.address("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database can be made", e);
        }
        return new RegisterAddress(server.address(name));
    }

    /** Another database, made by PostgreSQL's own programs of one that may be in use meanwhile. */
    static RegisterAddress dumpedAndRestored(RegisterAddress of) throws IOException {
        RegisterAddress copy = newDatabase();
        PostgresqlServer server = running.orElseThrow();
        String dump = server.folder.resolve(name(copy) + ".dump").toString();
        run(server.client("pg_dump", "--format=custom", "--file=" + dump, name(of)));
        run(server.client("pg_restore", "--no-owner", "--dbname=" + name(copy), dump));
        return copy;
    }

    private List<String> client(String program, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(program(program), "--host=127.0.0.1", "--port=" + port, "--username=" + OWNER));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String name(RegisterAddress address) {
        return address.text().replaceAll(".*/|\\?.*", "");
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + OWNER;
    }

    private static synchronized PostgresqlServer server(Path programs) {
        if (running.isEmpty()) {
            running = Optional.of(start(programs));
        }
        return running.get();
    }

    private static PostgresqlServer start(Path programs) {
        try {
            int port = freePort();
            Path folder = Path.of(run(List.of("mktemp", "-d", "/tmp/rapporteur-postgresql-XXXXXX"))
                    .strip());
            PostgresqlServer server = new PostgresqlServer(programs, folder, port);
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL cannot be started", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void start() throws IOException {
        run(List.of(
                program("initdb"),
                "-D",
                folder.resolve("data").toString(),
                "-U",
                OWNER,
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8"));
        run(List.of(
                program("pg_ctl"),
                "-D",
                folder.resolve("data").toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off",
                "start"));
    }

    private void stop() {
        try {
            run(List.of(program("pg_ctl"), "-D", folder.resolve("data").toString(), "-m", "immediate", "stop"));
            run(List.of("rm", "-r", folder.toString()));
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL still runs in " + folder, e);
        }
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private static Optional<Path> programs() {
        List<Path> folders = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.<Path>naturalOrder().reversed())
                        .map(version -> version.resolve("bin"))
                        .forEach(folders::add);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .forEach(folders::add);
        return folders.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    private static String run(List<String> command) throws IOException {
        List<String> asUser = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            asUser.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        asUser.addAll(command);
        Path output = Files.createTempFile("rapporteur", ".out");
        try {
            // The server keeps what it inherits, so its output goes into a file that nobody waits for.
            Process process = new ProcessBuilder(asUser)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(
                        String.join(" ", asUser) + ": " + Files.readString(output, StandardCharsets.UTF_8));
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(output);
        }
    }
}
