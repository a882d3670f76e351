package org.rapporteur.app.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rapporteur.app.access.Secret;
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
        })
final class ServeCommand implements Callable<Integer> {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int LONGEST_STOP = 15;

    private final Wiring wiring;

    @Option(names = "--port", paramLabel = "N", description = "Where to listen. Default: 7080; 0 for any that is free.")
    int port = 7080;

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
        String token = Secret.random();
        try (RegisterStore store = wiring.existingRegister(register.address);
                WebServer server = WebServer.start(
                        LOOPBACK, port, new Site(store, wiring.errors(), Clock.systemUTC()).local(token))) {
            wiring.out()
                    .line("Serving " + register.address + " at http://" + LOOPBACK + ":" + server.port() + "/?token="
                            + token);
            wiring.out().line("Stop with Ctrl-C");
            wiring.out().flush();
            stop.await();
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
