package org.rapporteur.store;

class PostgresqlCorrectionTest extends CorrectionContract {
    @Override
    RegisterStore open() {
        return StoredRegister.open(PostgresqlServer.newDatabase(), new MinuteClock());
    }
}
