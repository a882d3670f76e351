package org.rapporteur.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the server answers: a status, headers and content. */
public final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] content;

    private Answer(int status, Map<String, String> headers, byte[] content) {
        this.status = status;
        this.headers = headers;
        this.content = content;
    }

    public static Answer of(int status, String type, String content) {
        return of(status, type, content.getBytes(UTF_8));
    }

    public static Answer of(int status, String type, byte[] content) {
        return new Answer(status, Map.of("Content-Type", type), content.clone());
    }

    /** Without content. */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    /** After a form was taken: the page to look at now. */
    public static Answer seeOther(String path) {
        return empty(Status.SEE_OTHER).with("Location", path);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, content);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    public byte[] content() {
        return content.clone();
    }

    public String text() {
        return new String(content, UTF_8);
    }
}
