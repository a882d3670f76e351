package org.rapporteur.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Hands everything on to JMH. */
@Command(name = "jmh", description = "Runs the JMH benchmarks of the stages; takes JMH's options (-h lists them).")
final class JmhCommand implements Callable<Integer> {
    @Parameters(paramLabel = "OPTION", arity = "0..*", description = "As org.openjdk.jmh.Main takes them.")
    List<String> options = List.of();

    @Override
    public Integer call() throws IOException {
        org.openjdk.jmh.Main.main(options.toArray(String[]::new));
        return 0;
    }
}
