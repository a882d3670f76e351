package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.Clock;
import org.rapporteur.store.RegisterAddress;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.StoredRegister;

/** What commands are given to work with; models, knowledge and registers are opened only when a command asks. */
record Wiring(Terminal terminal, Output out, PrintWriter errors) {
    static Wiring ofThisProcess() {
        return new Wiring(
                Terminal.ofThisProcess(),
                new Output(new FileOutputStream(FileDescriptor.out)),
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), UTF_8), true));
    }

    /** How this program was called, for commands that the user can copy. */
    String command() {
        return System.getenv().getOrDefault("RAPPORTEUR_COMMAND", "rapporteur");
    }

    /** A register to read reports into; made when there is none. */
    RegisterStore register(RegisterAddress address) {
        return StoredRegister.open(address, Clock.systemUTC());
    }

    /** A register to ask; asking does not make one. */
    RegisterStore existingRegister(RegisterAddress address) {
        if (!address.mayBeThere()) {
            throw new UsageException(
                    "There is no register " + address,
                    "Make it with: rapporteur read --register " + address + " PATH, or name another with --register");
        }
        return register(address);
    }
}
