package org.rapporteur.app.rest;

import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Status;
import org.rapporteur.correction.Correction;
import org.rapporteur.json.CorrectionRequest;
import org.rapporteur.json.TextHash;

/** On which version of a finding a correction is made, so that nobody corrects what nobody has seen. */
final class SeenVersion {
    private static final int LENGTH = 12;

    private SeenVersion() {}

    /** The entity tag of a finding: its version, and a hash of the whole answer. */
    static String tag(String version, String json) {
        return '"' + version + '.' + TextHash.of(json).substring(0, LENGTH) + '"';
    }

    /**
     * The version that the request names; empty where it wants whichever there is, by {@code If-Match: *}, or where the
     * correction is of no finding that is there.
     *
     * @throws RequestException when a correction of a finding names none
     */
    static Optional<String> of(CorrectionRequest correction, Request request) {
        Optional<String> match = request.header("If-Match").map(String::strip);
        if (!isOfAFinding(correction.type())) {
            if (match.isPresent()) {
                throw RequestException.wrong("If-Match goes with a correction of one finding: accept, reject, edit or"
                        + " reattribute. Leave it out");
            }
            return Optional.empty();
        }
        if (match.isEmpty() && correction.version().isEmpty()) {
            throw new RequestException(
                    Status.PRECONDITION_REQUIRED,
                    "It is not said which version of the finding is meant. Give the 'version' of GET " + Endpoint.ROOT
                            + "/findings/{id}, or its ETag as If-Match; If-Match: * takes the one that is there");
        }
        return correction
                .version()
                .or(() -> match.filter(tag -> !tag.equals("*")).map(SeenVersion::inTag));
    }

    private static String inTag(String tag) {
        return tag.replaceFirst("^W/", "").replace("\"", "").replaceFirst("\\..*", "");
    }

    private static boolean isOfAFinding(Correction.Kind kind) {
        return switch (kind) {
            case ACCEPT, REJECT, EDIT, REATTRIBUTE -> true;
            case ADD, MERGE, SPLIT, VERDICT, INCIDENT, NOTE, ANSWER, UNDO -> false;
        };
    }
}
