package org.rapporteur.source;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.json.ReportLine;

/**
 * What a line or page says about its text, beside the text itself; it goes before what the text says.
 *
 * @param isLanguageSure whether the language was said of this text, and not by the template of a page
 */
record Given(
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> language,
        boolean isLanguageSure) {
    static final Given NOTHING =
            new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    static Given of(ReportLine line) {
        return new Given(line.title(), line.published(), line.source(), line.url(), line.language(), true);
    }
}
