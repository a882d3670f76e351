package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.finding.Report;

/** Reads a file that holds one report: a text or a page. */
final class FileReader {
    private final int maxText;
    private final ReportMaker maker;
    private final ReportIds ids;

    FileReader(int maxText, ReportMaker maker, ReportIds ids) {
        this.maxText = maxText;
        this.maker = maker;
        this.ids = ids;
    }

    Reading read(Path file, Format format) {
        String input = file.toString();
        try {
            byte[] bytes = bytes(file);
            return new Reading.Read(input, 0, format == Format.PAGE ? page(bytes, file) : text(bytes, file));
        } catch (IOException e) {
            return UnreadableException.of(e).at(input, 0);
        } catch (UnreadableException e) {
            return e.at(input, 0);
        }
    }

    private byte[] bytes(Path file) throws IOException, UnreadableException {
        if (Files.size(file) > maxText) {
            throw UnreadableException.tooLarge(maxText);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxText);
            if (in.read() >= 0) { // it grew, or the system does not know its size
                throw UnreadableException.tooLarge(maxText);
            }
            return bytes;
        }
    }

    private Report text(byte[] bytes, Path file) throws UnreadableException {
        String text = TextDecoder.decode(bytes, Optional.empty());
        return maker.make(ids.named(Format.stem(file), text, file.toString()), text, Given.NOTHING);
    }

    private Report page(byte[] bytes, Path file) throws UnreadableException {
        Page page = Page.of(TextDecoder.decode(bytes, Page.encoding(bytes)));
        if (page.text().isBlank()) {
            throw new UnreadableException(
                    "The page has no text", "Save it from a browser once it has loaded, or leave it out");
        }
        return maker.make(ids.named(Format.stem(file), page.text(), file.toString()), page.text(), page.given());
    }
}
