package org.rapporteur.evaluate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.json.JsonValue;

/** Whether a statement, event, meeting, demand, commitment, refusal or allegation is the one that is expected. */
final class FindingCheck {
    private static final String UNSAID_STATUS = "happened";

    private final Answer answer;

    FindingCheck(Answer answer) {
        this.answer = answer;
    }

    boolean anyHolds(Expectation expected) {
        return answer.of(expected.kind()).stream().anyMatch(finding -> holds(expected, finding));
    }

    private boolean holds(Expectation expected, JsonValue finding) {
        return values(expected, finding)
                && parties(expected, finding)
                && words(expected, finding)
                && (!expected.asks("text") || expected.wording("text").in(answer.sentence(finding)));
    }

    static boolean statusIs(Expectation expected, JsonValue finding) {
        JsonValue status = finding.get("status");
        Wording wording = expected.wording("status");
        return status.isEmpty() ? wording.in(UNSAID_STATUS) : wording.in(status);
    }

    private static boolean values(Expectation expected, JsonValue finding) {
        return statusIs(expected, finding)
                && Stream.of("type", "form", "where", "voice", "when", "agenda", "topics", "instruments", "modality")
                        .allMatch(key -> expected.wording(key).in(finding.get(key)))
                && actIs(expected.wording("act"), finding.get("act"))
                && expected.wording("violation")
                        .inAny(finding.get("violation"), finding.get("topics"), finding.get("contexts"));
    }

    /** An act is one word: whoever lists several has chosen none. */
    private static boolean actIs(Wording expected, JsonValue act) {
        return act.text().indexOf(' ') < 0 ? expected.in(act) : expected.in("");
    }

    private boolean parties(Expectation expected, JsonValue finding) {
        return expected.participants().stream().allMatch(one -> answer.names(one, finding.get("participants")))
                && Stream.of(
                                "source",
                                "addressee",
                                "behalf",
                                "by",
                                "of",
                                "to",
                                "target",
                                "victims",
                                "actors",
                                "recipients")
                        .allMatch(role -> party(expected, role, finding.get(role)))
                && party(expected, "accused", finding.get("perpetrators"));
    }

    private boolean party(Expectation expected, String role, JsonValue references) {
        return !expected.asks(role) || answer.names(expected.wording(role), references);
    }

    private boolean words(Expectation expected, JsonValue finding) {
        String content = finding.get("content").items().map(this::piece).collect(Collectors.joining(" "));
        return expected.wording("content").in(content)
                && Stream.of("asked", "promised", "trigger")
                        .allMatch(
                                key -> expected.wording(key).in(finding.get(key).get("text")));
    }

    private String piece(JsonValue content) {
        JsonValue text = content.get("text");
        return text.isEmpty() ? answer.words(content.get("span")) : text.text();
    }
}
