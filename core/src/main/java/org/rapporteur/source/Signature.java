package org.rapporteur.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** The first bytes of files that people take for text. */
enum Signature {
    PDF("%PDF-", "a PDF document"),
    ZIP("PK\u0003\u0004", "a ZIP archive or an office document"),
    GZIP("\u001f\u008b", "a gzip archive"),
    OLE("\u00d0\u00cf\u0011\u00e0", "an old office document"),
    RTF("{\\rtf", "an RTF document"),
    PNG("\u0089PNG", "a picture"),
    JPEG("\u00ff\u00d8\u00ff", "a picture"),
    GIF("GIF8", "a picture"),
    ELF("\u007fELF", "a program"),
    SQLITE("SQLite format 3", "a database"),
    UTF_32_LITTLE("\u00ff\u00fe\0\0", "text in UTF-32, which is not read (convert it with iconv -f UTF-32 -t UTF-8)"),
    UTF_32_BIG("\0\0\u00fe\u00ff", "text in UTF-32, which is not read (convert it with iconv -f UTF-32 -t UTF-8)");

    private static final int LONGEST = 16;

    private final String start;
    private final String kind;

    /** @param start the bytes, each as the character of its number */
    Signature(String start, String kind) {
        this.start = start;
        this.kind = kind;
    }

    /** What the bytes are instead of text. */
    static Optional<String> of(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, LONGEST), ISO_8859_1);
        return Arrays.stream(values())
                .filter(signature -> beginning.startsWith(signature.start))
                .findFirst()
                .map(signature -> signature.kind);
    }
}
