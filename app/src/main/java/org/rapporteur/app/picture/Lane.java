package org.rapporteur.app.picture;

import org.rapporteur.finding.Finding;

/** The lanes of a timeline, from top to bottom. */
public enum Lane {
    MEETING("Meetings"),
    EVENT("Events told"),
    STATEMENT("Statements"),
    DEMAND("Demands"),
    COMMITMENT("Promises"),
    REFUSAL("Refusals"),
    ALLEGATION("Allegations made"),
    CLAIMED("Claimed events"),
    OPEN("Planned or denied");

    private final String words;

    Lane(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Lane of(Finding finding) {
        if (finding.kind() == Finding.Kind.ALLEGATION) {
            return ALLEGATION;
        }
        return Footing.of(finding)
                .map(footing -> switch (footing) {
                    case TOLD -> finding.kind() == Finding.Kind.MEETING ? MEETING : EVENT;
                    case CLAIMED -> CLAIMED;
                    case OPEN -> OPEN;
                })
                .orElseGet(() -> valueOf(finding.kind().name()));
    }
}
