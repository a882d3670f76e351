package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Findings;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Register;
import org.rapporteur.register.Voicings;

/** A register in PostgreSQL is backed up as the program advises: by pg_dump, while several write, and brought back. */
class PostgresqlBackupTest {
    private static final int REPORTS = 60;
    private static final int WRITERS = 3;
    private static final int BEFORE_THE_DUMP = 9;

    @Test
    void aDumpMadeWhileSeveralWriteIsAWholeRegister() throws Exception {
        RegisterAddress address = PostgresqlServer.newDatabase();
        StoredRegister.open(address, Clock.systemUTC()).close();
        CountDownLatch begun = new CountDownLatch(BEFORE_THE_DUMP);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int own = writer;
            writing.add(writers.submit(() -> write(address, own, begun)));
        }
        assertThat(begun.await(2, TimeUnit.MINUTES)).isTrue();
        RegisterAddress copy = PostgresqlServer.dumpedAndRestored(address);
        for (Future<?> each : writing) {
            each.get();
        }
        writers.shutdown();
        try (RegisterStore store = StoredRegister.open(copy, Clock.systemUTC())) {
            List<Findings> held = all().stream()
                    .filter(findings -> store.report(findings.report().id()).isPresent())
                    .toList();
            assertThat(held).hasSizeGreaterThanOrEqualTo(BEFORE_THE_DUMP);
            isTheRegisterOf(held, store);
            all().forEach(store::add);
            isTheRegisterOf(all(), store);
        }
        try (RegisterStore store = StoredRegister.open(address, Clock.systemUTC())) {
            isTheRegisterOf(all(), store);
        }
    }

    private static void write(RegisterAddress address, int own, CountDownLatch begun) {
        try (RegisterStore store = StoredRegister.open(address, Clock.systemUTC())) {
            for (int number = own; number < REPORTS; number += WRITERS) {
                assertThat(store.add(Samples.findings(number))).isEqualTo(Added.NEW);
                begun.countDown();
            }
        }
    }

    private static void isTheRegisterOf(List<Findings> findings, RegisterStore store) {
        Register register = new Register(findings);
        assertThat(store.entries(Filter.ALL)).isEqualTo(register.entries(Filter.ALL));
        assertThat(store.actors()).isEqualTo(register.actors());
        assertThat(store.lines(Filter.ALL)).isEqualTo(register.lines(Filter.ALL, new Voicings(Knowledge.builtIn())));
    }

    private static List<Findings> all() {
        return IntStream.range(0, REPORTS).mapToObj(Samples::findings).toList();
    }
}
