package org.rapporteur.source;

import java.nio.file.Path;
import java.util.List;

/**
 * What the user's paths lead to.
 *
 * @param files to be read, folders walked in the order of names
 * @param skipped files in folders whose ending is none of ours, and hidden ones; nothing is wrong with them
 * @param problems names that lead nowhere, folders that may not be entered, links that turn in a circle
 */
public record Inputs(List<Path> files, List<Path> skipped, List<Reading.Unreadable> problems) {
    public Inputs {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }
}
