package org.rapporteur.app.cli;

/** Words for a command that the user can copy. */
final class Shell {
    private Shell() {}

    /** As it is, or in quotation marks where the shell would take it apart. */
    static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_./:=@%+-]+")
                ? word
                : "\"" + word.replaceAll("([\"\\\\$`])", "\\\\$1") + "\"";
    }
}
