package org.rapporteur.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.finding.Report;
import org.rapporteur.json.ReportLine;
import org.rapporteur.json.ReportLineException;

/** Reads one line of JSON Lines. */
final class LineReader {
    private final int maxText;
    private final ReportMaker maker;
    private final ReportIds ids;

    LineReader(int maxText, ReportMaker maker, ReportIds ids) {
        this.maxText = maxText;
        this.maker = maker;
        this.ids = ids;
    }

    Reading read(Path file, ByteLines.Line line) {
        String input = file.toString();
        try {
            byte[] bytes = line.bytes().orElseThrow(() -> UnreadableException.tooLarge(maxText));
            ReportLine parsed = ReportLine.parse(TextDecoder.decode(bytes, Optional.empty()));
            if (parsed.text().getBytes(UTF_8).length > maxText) {
                throw UnreadableException.tooLarge(maxText);
            }
            return new Reading.Read(input, line.number(), report(parsed, file, input + ":" + line.number()));
        } catch (UnreadableException e) {
            return e.at(input, line.number());
        } catch (ReportLineException e) {
            return new Reading.Unreadable(input, line.number(), String.valueOf(e.getMessage()), e.mend());
        }
    }

    private Report report(ReportLine line, Path file, String where) throws UnreadableException {
        String id = line.id().isPresent()
                ? ids.given(line.id().get(), line.text(), where)
                : ids.hashed(Format.stem(file), line.text(), where);
        return maker.make(id, line.text(), Given.of(line));
    }
}
