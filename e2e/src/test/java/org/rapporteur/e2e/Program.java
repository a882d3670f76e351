package org.rapporteur.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, run as a user runs it. */
final class Program {
    static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));
    private static final Path JAR = ROOT.resolve("app/target/rapporteur.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int PATIENCE_MINUTES = 5;

    private final Path folder;

    /** What a run came to. */
    record Run(int code, String out, String errors) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** @param folder in which it runs */
    Program(Path folder) {
        this.folder = folder;
    }

    Run run(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-jar", JAR.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return run(command);
    }

    /** With one line of input. */
    Run told(String input, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-jar", JAR.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            Path line = Files.createTempFile(folder, "in", ".txt");
            Files.writeString(line, input + "\n");
            return run(builder(command).redirectInput(line.toFile()));
        } catch (IOException e) {
            throw new AssertionError("Cannot run " + command, e);
        }
    }

    Process start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-jar", JAR.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return builder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Runs on, with what it prints to be read. */
    Process serving(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-jar", JAR.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return builder(command).redirectErrorStream(true).start();
    }

    Run run(List<String> command) {
        return run(builder(command));
    }

    private static Run run(ProcessBuilder builder) {
        List<String> command = builder.command();
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path errors = Files.createTempFile("errors", ".txt");
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Still running after " + PATIENCE_MINUTES + " minutes: " + command);
            }
            Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(errors));
            Files.delete(out);
            Files.delete(errors);
            return run;
        } catch (IOException e) {
            throw new AssertionError("Cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("RAPPORTEUR_TERMINAL");
        return builder;
    }
}
