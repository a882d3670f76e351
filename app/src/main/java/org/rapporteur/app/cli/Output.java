package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where results go: lines of UTF-8. Unlike {@link System#out} it tells when nobody reads any more, and when the disk is
 * full.
 */
final class Output {
    private static final int BUFFER = 1 << 16;

    private final Writer writer;

    /** The reader of a pipe has gone away. */
    static final class ClosedException extends RuntimeException {
        private ClosedException(IOException cause) {
            super(cause);
        }
    }

    /** The results cannot be written. */
    static final class FailedException extends RuntimeException {
        private FailedException(IOException cause) {
            super(
                    "The results cannot be written (" + cause.getMessage()
                            + "). Check the disk they go to and its free space",
                    cause);
        }
    }

    Output(OutputStream stream) {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8), BUFFER);
    }

    static Output standard() {
        return new Output(new FileOutputStream(FileDescriptor.out));
    }

    void line(String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw failure(e);
        }
    }

    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** For those who print themselves; {@link #flush()} tells of their troubles. */
    PrintWriter printer() {
        return new PrintWriter(writer, true);
    }

    /** For those who write in pieces; it fails as {@link #line} does. */
    Appendable pieces() {
        return new Appendable() {
            @Override
            public Appendable append(CharSequence characters) {
                return append(characters, 0, characters.length());
            }

            @Override
            public Appendable append(CharSequence characters, int start, int end) {
                try {
                    writer.append(characters, start, end);
                    return this;
                } catch (IOException e) {
                    throw failure(e);
                }
            }

            @Override
            public Appendable append(char character) {
                return append(String.valueOf(character));
            }
        };
    }

    private static RuntimeException failure(IOException e) {
        String message = String.valueOf(e.getMessage());
        // As Linux and macOS say it, and as Windows does.
        return message.contains("Broken pipe") || message.contains("pipe is being closed")
                ? new ClosedException(e)
                : new FailedException(e);
    }
}
