package org.rapporteur.evaluate;

import java.util.List;

/** A gold folder with mistakes, all of them; the message has one line for each. */
public final class GoldException extends RuntimeException {
    GoldException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
