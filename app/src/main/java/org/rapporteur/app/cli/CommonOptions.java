package org.rapporteur.app.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: auto (on a terminal), always or never. Default: auto.")
    Terminal.Colour colour = Terminal.Colour.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
