package org.rapporteur.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives every report of one run an id of its own, the same on every run over the same inputs.
 *
 * <p>A given id stays what it is: a second report of that id is refused. A file's id is its name without ending; when a
 * second file of that name has other words, its id ends in the first half of a hash of them ("page-1f0c…"), so that
 * folders which name their files alike can be read together.
 */
final class ReportIds {
    private static final int SHORT = 4;

    private final Map<String, Holder> holders = new HashMap<>();

    private record Holder(String where, String hash) {}

    /** Takes a given id. */
    String given(String id, String text, String where) throws UnreadableException {
        return take(id, hash(text), where);
    }

    /** An id made of a name, for a line that has none. */
    String hashed(String stem, String text, String where) throws UnreadableException {
        String hash = hash(text);
        return take(stem + "-" + hash, hash, where);
    }

    /** An id made of a file's name. */
    String named(String stem, String text, String where) throws UnreadableException {
        String hash = hash(text);
        Holder first = holders.get(stem);
        boolean other = first != null && !first.hash.equals(hash);
        return take(other ? stem + "-" + hash : stem, hash, where);
    }

    private String take(String id, String hash, String where) throws UnreadableException {
        Holder first = holders.putIfAbsent(id, new Holder(where, hash));
        if (first == null) {
            return id;
        }
        if (first.hash.equals(hash)) {
            throw new UnreadableException(
                    "The same report, '" + id + "' with the same words, was read from " + first.where,
                    "Nothing is lost; leave one of the two out to be rid of this line");
        }
        throw new UnreadableException(
                "The id '" + id + "' belongs to another report, read from " + first.where,
                "Give each report an id of its own");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
