package org.rapporteur.app.rest;

import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Status;
import org.rapporteur.json.ObjectLine;

/** Answers in JSON. */
final class Json {
    private Json() {}

    static Answer of(ObjectLine object) {
        return of(object.toString());
    }

    static Answer of(String json) {
        return of(Status.OK, json);
    }

    static Answer of(int status, String json) {
        return Answer.of(status, "application/json", json);
    }
}
