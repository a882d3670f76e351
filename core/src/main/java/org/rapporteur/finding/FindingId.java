package org.rapporteur.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.text.Span;

/** Ids made of what a finding rests on, so that a person's correction finds it again after the report is read anew. */
public final class FindingId {
    private FindingId() {}

    /**
     * @param detail tells apart findings of one kind on the same spans (the violation of an allegation, the type of an
     *     event); may be empty
     */
    public static String of(String report, Finding.Kind kind, String detail, List<Span> spans) {
        StringBuilder key =
                new StringBuilder(report).append('\n').append(kind).append('\n').append(detail);
        for (Span span : spans) {
            key.append('\n').append(span.start()).append('-').append(span.end());
        }
        String hash = HexFormat.of().formatHex(sha256().digest(key.toString().getBytes(UTF_8)), 0, 8);
        return kind.name().toLowerCase(Locale.ROOT) + "-" + hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
