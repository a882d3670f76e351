package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.bench.load.GeneratedReports;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;
import org.rapporteur.store.Added;
import org.rapporteur.store.RegisterAddress;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.StoredRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a register with many generated reports and asks it. */
@Command(
        name = "load",
        description = "Fills a register with generated reports and measures adding, searching and dossiers.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class LoadCommand implements Runnable {
    private static final int ROUNDS = 20;
    private static final int PART = 2_500;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Option(names = "--register", paramLabel = "FILE|URL", description = "A register for this alone.")
    String register = "load.db";

    @Option(names = "--reports", paramLabel = "N", description = "How many reports it is to hold.")
    int reports = 100_000;

    @Option(names = "--read", paramLabel = "N", description = "How many texts are made of templates and read.")
    int templates = 1_000;

    @Option(names = "--text", paramLabel = "PATH", description = "Reports that are read and copied as well.")
    Optional<Path> more = Optional.empty();

    private final Progress progress = new Progress();

    @Override
    public void run() {
        System.out.println(Machine.line());
        RegisterAddress address = new RegisterAddress(register);
        try (RegisterStore store = StoredRegister.open(address, Clock.systemUTC())) {
            fill(store);
            ask(store);
        }
        size(address);
    }

    private void fill(RegisterStore store) {
        int held = store.summary().reports();
        if (held >= reports) {
            return;
        }
        progress.say("reading " + templates + " templates and what --text names");
        GeneratedReports generated = GeneratedReports.read(
                templates, more.map(path -> Texts.of(path).all()).orElse(List.of()));
        progress.say("adding " + (reports - held) + " reports made of " + generated.size());
        long findings = 0;
        long nanoseconds = 0;
        long processor = 0;
        for (int number = held; number < reports; number++) {
            Findings next = generated.get(number);
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            Added added = store.add(next);
            processor += THREADS.getCurrentThreadCpuTime() - before;
            nanoseconds += System.nanoTime() - start;
            findings += next.findings().size();
            if (added != Added.NEW) {
                throw new IllegalStateException("Report " + number + " was " + added + "; name an empty register");
            }
            if ((number + 1) % PART == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "added up to %,7d reports: %.2f ms of processor, %.2f ms a report, %.1f findings a report%n",
                        number + 1,
                        processor / 1e6 / PART,
                        nanoseconds / 1e6 / PART,
                        findings / (double) PART);
                nanoseconds = 0;
                processor = 0;
                findings = 0;
            }
        }
    }

    private static void ask(RegisterStore store) {
        System.out.println("| question | median | p95 | p95 of processor |");
        System.out.println("|---|---|---|---|");
        List<ActorDossier> most = store.actors(Paging.first(50));
        Paging page = Paging.first(50);
        measure("search, one word that every report has", ROUNDS, at -> store.search("generated", 50));
        List<String> words = List.of(
                "ceasefire",
                "grain accord",
                "\"put pressure\"",
                "detain*",
                "Norway -Russia",
                "medicine OR fuel",
                "\"number 000777\"",
                "observers Bamako");
        measure("search, some words", ROUNDS * words.size(), at -> store.search(words.get(at % words.size()), 50));
        Selection met = Selection.of(Filter.ALL
                .withActor(most.get(0).id())
                .between(Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(LocalDate.of(2020, 3, 1))));
        measure("search, of an actor in two months", ROUNDS, at -> store.search("ceasefire", met, page));
        measure(
                "dossier of one of the 50 most reported",
                100,
                at -> store.actor(most.get(at % most.size()).id()));
        measure("first page of findings", ROUNDS, at -> store.entries(Selection.ALL, page));
        measure(
                "first page of findings of an actor",
                ROUNDS,
                at -> store.entries(
                        Selection.of(Filter.ALL.withActor(most.get(at).id())), page));
        measure("counts of all", ROUNDS, at -> store.facets(Selection.ALL));
        measure(
                "counts of an actor",
                ROUNDS,
                at -> store.facets(
                        Selection.of(Filter.ALL.withActor(most.get(at).id()))));
        measure("summary", ROUNDS, at -> store.summary());
        measure("page of reports", ROUNDS, at -> store.reports(new Paging(at * 50, 50)));
        measure("the most reported actors", ROUNDS, at -> store.actors(page));
        System.out.println(store.summary());
    }

    private interface Question {
        Object ask(int at);
    }

    private static void measure(String what, int times, Question question) {
        List<Long> nanoseconds = new ArrayList<>();
        List<Long> processor = new ArrayList<>();
        IntStream.range(0, times).forEach(at -> {
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            if (question.ask(at).equals(Optional.empty())) {
                throw new IllegalStateException("No answer: " + what);
            }
            processor.add(THREADS.getCurrentThreadCpuTime() - before);
            nanoseconds.add(System.nanoTime() - start);
        });
        nanoseconds.sort(null);
        processor.sort(null);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms |%n",
                what,
                nanoseconds.get(times / 2) / 1e6,
                nanoseconds.get((int) Math.ceil(times * 0.95) - 1) / 1e6,
                processor.get((int) Math.ceil(times * 0.95) - 1) / 1e6);
    }

    private void size(RegisterAddress address) {
        if (address.isDatabase()) {
            return;
        }
        try {
            System.out.printf(Locale.ROOT, "%,d bytes a report%n", Files.size(address.file()) / reports);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
