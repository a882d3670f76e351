package org.rapporteur.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why an input gives no report; inside this package only, at its border it is a {@link Reading.Unreadable}. */
final class UnreadableException extends Exception {
    private final String mend;

    UnreadableException(String why, String mend) {
        super(why);
        this.mend = mend;
    }

    static UnreadableException of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new UnreadableException("This user may not read it", "Give the right to read it (chmod +r)");
        }
        if (e instanceof NoSuchFileException) {
            return new UnreadableException("There is nothing of this name", "Check how it is written");
        }
        String message = e.getMessage();
        return new UnreadableException(
                "The system cannot read it: " + (message == null ? e.getClass().getSimpleName() : message),
                "Check the disk, or copy the file anew");
    }

    static UnreadableException tooLarge(int maxText) {
        return new UnreadableException(
                "It is larger than " + megabytes(maxText) + " MB of text",
                "Split it, or allow more with --max-text if it really is one report");
    }

    Reading.Unreadable at(String input, int line) {
        return new Reading.Unreadable(input, line, String.valueOf(getMessage()), mend);
    }

    private static String megabytes(int bytes) {
        double megabytes = bytes / 1e6;
        return megabytes == Math.rint(megabytes) ? String.valueOf((long) megabytes) : String.valueOf(megabytes);
    }
}
