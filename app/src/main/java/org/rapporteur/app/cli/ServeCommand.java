package org.rapporteur.app.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rapporteur.app.access.Accounts;
import org.rapporteur.app.access.AuditLog;
import org.rapporteur.app.access.Secret;
import org.rapporteur.app.server.Names;
import org.rapporteur.app.server.Site;
import org.rapporteur.app.server.WebServer;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the register to browsers and programs. */
@Command(
        name = "serve",
        header = "Serve web pages and the API on this machine.",
        description = "Open the address that it prints; the token in it lets you in. It serves until it is stopped.",
        footer = {
            "",
            "Examples:",
            "  rapporteur serve",
            "  rapporteur serve --port 8080 --register peace.db",
            "  rapporteur serve --as-of 2026-05-31",
            "  rapporteur user add noor --role editor",
            "  rapporteur serve --public --origin https://rapporteur.example.org",
        })
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORTS = 65_535;

    private static final String LOOPBACK = "127.0.0.1";
    private static final int LONGEST_STOP = 15;

    private final Wiring wiring;

    @Option(names = "--port", paramLabel = "N", description = "Where to listen. Default: 7080; 0 for any that is free.")
    int port = 7080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address of this machine to listen at. Default: 127.0.0.1; another only with --public.")
    String bind = LOOPBACK;

    @Option(
            names = "--public",
            description = "Let others in: everybody signs in with an account, see: rapporteur user --help.")
    boolean open;

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description =
                    "With --public: the address that people type, as https://rapporteur.example.org. A server that"
                            + " speaks HTTPS stands before this one.")
    Optional<URI> origin = Optional.empty();

    @Mixin
    UsersOption users = new UsersOption();

    @Option(
            names = "--audit",
            paramLabel = "FILE",
            description = "With --public: where is written who did what. Default: rapporteur.audit.jsonl.")
    Path audit = Path.of("rapporteur.audit.jsonl");

    @Mixin
    AsOfOption asOf = new AsOfOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ServeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, closed)));
        try {
            serve(stop);
        } finally {
            closed.countDown();
        }
        return ExitCode.DONE;
    }

    private void serve(CountDownLatch stop) throws InterruptedException {
        refuseUnsafe();
        String token = Secret.random();
        try (RegisterStore store = opened();
                WebServer server = WebServer.start(
                        bind, port, serving(new Site(store, asOf.asOf, wiring.errors(), Clock.systemUTC()), token))) {
            String address = "http://" + bind + ":" + server.port() + "/";
            wiring.out()
                    .line("Serving " + register.address
                            + asOf.asOf.map(time -> " as of " + time).orElse("") + " at "
                            + (open ? origin.orElseThrow() + " (from " + address + ")" : address + "?token=" + token));
            wiring.out().line("Stop with Ctrl-C");
            wiring.out().flush();
            stop.await();
        }
    }

    private RegisterStore opened() {
        RegisterStore now = wiring.existingRegister(register.address);
        if (asOf.time().isEmpty()) {
            return now;
        }
        try (now) {
            return Past.open(now, asOf.time().get(), wiring);
        }
    }

    private Site.Serving serving(Site site, String token) {
        return open
                ? site.open(
                        Names.at(origin.orElseThrow()),
                        new Accounts(users.file),
                        new AuditLog(audit, Clock.systemUTC()))
                : site.local(token);
    }

    private void refuseUnsafe() {
        if (port < 0 || port > MOST_PORTS) {
            throw new UsageException(
                    "--port is " + port + ", and there are ports up to " + MOST_PORTS,
                    "Give another, or 0 for any that is free");
        }
        if (!open && !Names.isLoopback(bind)) {
            throw new UsageException(
                    "--bind " + bind + " would let others in without accounts",
                    "Add accounts with: rapporteur user add NAME, then serve with --public; or leave out --bind");
        }
        if (!open) {
            return;
        }
        if (new Accounts(users.file).all().isEmpty()) {
            throw new UsageException(
                    "--public needs accounts, and " + users.file + " has none",
                    "Add one with: rapporteur user add NAME --role administrator");
        }
        if (origin.filter(Names::isOrigin).isEmpty()) {
            throw new UsageException(
                    "--public needs --origin, the address that people type",
                    "Give it as https://rapporteur.example.org; plain http is only for this machine, as"
                            + " http://localhost:7080, for passwords would travel openly");
        }
    }

    /** Begun answers end, and the register is closed, before the process goes. */
    private static void stop(CountDownLatch stop, CountDownLatch closed) {
        stop.countDown();
        try {
            if (!closed.await(LONGEST_STOP, TimeUnit.SECONDS)) {
                System.err.println("rapporteur: Some answers were cut off");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
