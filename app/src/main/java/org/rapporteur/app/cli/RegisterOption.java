package org.rapporteur.app.cli;

import org.rapporteur.store.RegisterAddress;
import picocli.CommandLine.Option;

/** Which register is meant. */
final class RegisterOption {
    private static final RegisterAddress USUAL = new RegisterAddress("rapporteur.db");

    @Option(
            names = "--register",
            paramLabel = "FILE|URL",
            description = "The register: a file, or a PostgreSQL database as jdbc:postgresql://host/database (user and"
                    + " password also by PGUSER and PGPASSWORD). Default: rapporteur.db in the current folder.",
            converter = AddressConverter.class)
    RegisterAddress address = USUAL;

    /** What is to be added to a command so that it asks the same register; without a password. */
    String again() {
        return address.equals(USUAL) ? "" : " --register " + Shell.quoted(address.toString());
    }
}
