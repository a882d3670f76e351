package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.Report;
import org.rapporteur.source.Inputs;
import org.rapporteur.source.Reading;
import org.rapporteur.source.Sources;

/** What the user named: paths, and addresses, which are fetched. */
final class NamedInputs implements AutoCloseable {
    private final Sources sources;
    private final Inputs inputs;
    private final Map<String, String> addresses = new HashMap<>();
    private final List<Reading.Unreadable> problems = new ArrayList<>();
    private Optional<Path> fetched = Optional.empty();

    NamedInputs(Sources sources, List<String> named, int maxBytes) {
        this.sources = sources;
        List<Path> paths = new ArrayList<>();
        for (String input : named) {
            if (Fetcher.isAddress(input)) {
                fetch(input, maxBytes).ifPresent(paths::add);
            } else {
                path(input).ifPresent(paths::add);
            }
        }
        this.inputs = sources.find(paths);
    }

    private Optional<Path> path(String input) {
        try {
            return Optional.of(Path.of(input));
        } catch (InvalidPathException e) {
            problems.add(new Reading.Unreadable(
                    input, 0, "This system has no such names (" + e.getReason() + ")", "Check how it is written"));
            return Optional.empty();
        }
    }

    private Optional<Path> fetch(String address, int maxBytes) {
        try {
            Page page = new Fetcher(folder(), maxBytes).fetch(address);
            addresses.put(page.file().toString(), address);
            return Optional.of(page.file());
        } catch (Fetcher.FetchException e) {
            problems.add(new Reading.Unreadable(address, 0, String.valueOf(e.getMessage()), e.mend()));
            return Optional.empty();
        }
    }

    private Path folder() {
        if (fetched.isEmpty()) {
            try {
                fetched = Optional.of(Files.createTempDirectory("rapporteur"));
            } catch (IOException e) {
                throw new UncheckedIOException("No folder for fetched pages can be made: " + e.getMessage(), e);
            }
        }
        return fetched.get();
    }

    long count() {
        return problems.size() + sources.count(inputs);
    }

    /** To be closed. */
    Stream<Reading> readings() {
        Stream<Reading> readings = sources.read(inputs);
        return Stream.concat(problems.stream(), readings.map(this::addressed));
    }

    /** A fetched page comes from its address, not from the file that it is kept in. */
    private Reading addressed(Reading reading) {
        if (reading instanceof Reading.Read read && addresses.containsKey(read.input())) {
            String address = addresses.getOrDefault(read.input(), "");
            return new Reading.Read(address, read.line(), at(read.report(), address));
        }
        if (reading instanceof Reading.Unreadable bad && addresses.containsKey(bad.input())) {
            return new Reading.Unreadable(addresses.getOrDefault(bad.input(), ""), bad.line(), bad.why(), bad.mend());
        }
        return reading;
    }

    private static Report at(Report report, String address) {
        return new Report(
                report.id(),
                report.title(),
                report.published(),
                report.outlet(),
                report.chain(),
                report.language(),
                report.url().or(() -> Optional.of(address)),
                report.text(),
                report.furniture());
    }

    @Override
    public void close() {
        fetched.ifPresent(NamedInputs::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The fetched pages in " + folder + " cannot be deleted", e);
        }
    }
}
