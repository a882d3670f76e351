package org.rapporteur.app.server;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.Status;

/** Entity tags: whoever has an answer already is not sent it again. */
final class Tags {
    private static final int BYTES = 12;

    private Tags() {}

    /** The answer with a tag made of its content, where it has none; or that nothing has changed. */
    static Answer tagged(Answer answer, Request request) {
        if (answer.status() != Status.OK || !request.method().equals("GET")) {
            return answer;
        }
        Answer tagged = answer.headers().containsKey("ETag") ? answer : answer.with("ETag", tag(answer.content()));
        String tag = tagged.headers().getOrDefault("ETag", "");
        return request.header("If-None-Match")
                        .filter(known -> matches(known, tag))
                        .isPresent()
                ? Answer.empty(Status.NOT_MODIFIED).with("ETag", tag)
                : tagged;
    }

    static boolean matches(String header, String tag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(hash, 0, BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
