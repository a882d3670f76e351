package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.app.telling.Figures;

/** Fetches pages that the user named, and nothing else. */
final class Fetcher {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int LONGEST_NAME = 80;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "text/plain", ".txt",
            "text/markdown", ".md",
            "application/jsonl", ".jsonl",
            "application/x-ndjson", ".jsonl");

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final Path folder;
    private final int maxBytes;

    /** Why a page could not be had. */
    static final class FetchException extends Exception {
        private final String mend;

        private FetchException(String why, String mend) {
            super(why);
            this.mend = mend;
        }

        String mend() {
            return mend;
        }
    }

    /** @param folder where pages are kept */
    Fetcher(Path folder, int maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    static boolean isAddress(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7) || input.regionMatches(true, 0, "https://", 0, 8);
    }

    Page fetch(String address) throws FetchException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("User-Agent", "rapporteur")
                    .header("Accept", "text/html, text/plain, application/jsonl")
                    .build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != OK) {
                    throw new FetchException(
                            "The server answered " + answer.statusCode(), "Check the address in a browser");
                }
                return keep(address, answer.headers().firstValue("Content-Type"), body);
            }
        } catch (IllegalArgumentException e) {
            throw new FetchException("It is no address", "Write it as https://host/path, with %20 for a space");
        } catch (HttpTimeoutException e) {
            throw new FetchException("The server did not answer in time", "Try again later");
        } catch (UnknownHostException | ConnectException e) {
            throw new FetchException("The server cannot be reached", "Check the address and the network");
        } catch (IOException e) {
            throw new FetchException("It cannot be fetched (" + e + ")", "Try again, or save the page as a file");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("The fetching was interrupted", "Try again");
        }
    }

    private Page keep(String address, Optional<String> type, InputStream body) throws IOException, FetchException {
        String plain = type.orElse("text/html").replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        String ending = ENDINGS.get(plain);
        if (ending == null) {
            throw new FetchException("It is of the type " + plain, "Pages, plain text and JSON Lines are read");
        }
        byte[] bytes = body.readNBytes(maxBytes);
        if (body.read() >= 0) {
            throw new FetchException(
                    "It is larger than " + Figures.number(maxBytes) + " bytes", "Allow more with --max-text");
        }
        Path file = folder.resolve(name(address) + ending);
        Files.write(file, inUtf8(bytes, type));
        return new Page(address, file);
    }

    /** What the server says of the encoding goes before what the page says; a mark at the beginning makes it so. */
    private static byte[] inUtf8(byte[] bytes, Optional<String> type) {
        Matcher named = CHARSET.matcher(type.orElse(""));
        try {
            return named.find()
                    ? (BYTE_ORDER_MARK + new String(bytes, Charset.forName(named.group(1)))).getBytes(UTF_8)
                    : bytes;
        } catch (IllegalArgumentException e) {
            return bytes; // a name that nobody knows says nothing
        }
    }

    /** The name of the file becomes the report's id. */
    private static String name(String address) {
        String name = address.replaceFirst("(?i)https?://(www\\.)?", "")
                .replaceFirst("#.*", "")
                .replaceFirst("(?i)\\.(html?|xhtml|txt|jsonl)$", "")
                .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME) + "-" + Integer.toHexString(address.hashCode());
    }
}
