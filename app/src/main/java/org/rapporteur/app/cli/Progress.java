package org.rapporteur.app.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long work is, on the error stream, when that is a terminal. */
final class Progress implements AutoCloseable {
    private static final int WIDEST = 100;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** @param steps counted only when there is somebody to see it */
    static Progress of(Terminal terminal, String task, LongSupplier steps) {
        if (!terminal.showsProgress()) {
            return new Progress(Optional.empty());
        }
        PrintStream errors = System.err;
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps.getAsLong())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(errors, Math.min(WIDEST, terminal.width()) - 1))
                .build()));
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    void stepBy(long steps) {
        bar.ifPresent(shown -> shown.stepBy(steps));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
