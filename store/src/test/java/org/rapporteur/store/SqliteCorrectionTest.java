package org.rapporteur.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteCorrectionTest extends CorrectionContract {
    @TempDir
    Path folder;

    @Override
    RegisterStore open() {
        return StoredRegister.open(RegisterAddress.of(folder.resolve("corrected.db")), new MinuteClock());
    }
}
