-- What people correct. Table line keeps what was read; the other tables of a report hold what stands.

-- Nothing here is ever changed but in_force, which follows from the corrections that undo others.
CREATE TABLE correction (
    number      INTEGER PRIMARY KEY, -- the order in which they hold
    id          TEXT    NOT NULL UNIQUE,
    type        TEXT    NOT NULL,
    who         TEXT    NOT NULL,
    made_at     TEXT    NOT NULL, -- as whoever made it says
    recorded_at TEXT    NOT NULL, -- when it came into this register
    why         TEXT    NOT NULL,
    in_force    INTEGER NOT NULL,
    line        TEXT    NOT NULL  -- as docs/corrections.md has it
);

-- Every id that a correction concerns: of findings, reports, actors, lines, incidents, corrections.
CREATE TABLE correction_about (
    correction INTEGER NOT NULL REFERENCES correction (number),
    id         TEXT    NOT NULL,
    PRIMARY KEY (id, correction)
) WITHOUT ROWID;

-- The readings in whose texts the spans of a correction lie.
CREATE TABLE correction_text (
    correction INTEGER NOT NULL REFERENCES correction (number),
    report_id  TEXT    NOT NULL,
    report     INTEGER NOT NULL REFERENCES report (number),
    PRIMARY KEY (correction, report_id)
) WITHOUT ROWID;

-- Where a correction in force makes a difference, of current readings.
CREATE TABLE correction_effect (
    report     INTEGER NOT NULL REFERENCES report (number),
    correction INTEGER NOT NULL REFERENCES correction (number),
    PRIMARY KEY (correction, report)
) WITHOUT ROWID;
CREATE INDEX correction_effect_report ON correction_effect (report);

-- The lines of a reading after corrections; none for a reading that nobody has corrected.
CREATE TABLE standing_line (
    report   INTEGER NOT NULL REFERENCES report (number),
    position INTEGER NOT NULL,
    line     TEXT    NOT NULL,
    PRIMARY KEY (report, position)
);

ALTER TABLE finding ADD COLUMN review TEXT NOT NULL DEFAULT 'UNREVIEWED';
ALTER TABLE finding ADD COLUMN reviewed_by INTEGER REFERENCES correction (number);

CREATE TABLE rejected_finding (
    report      INTEGER NOT NULL REFERENCES report (number),
    id          TEXT    NOT NULL,
    first_day   TEXT,
    last_day    TEXT,
    reviewed_by INTEGER NOT NULL REFERENCES correction (number),
    line        TEXT    NOT NULL,
    PRIMARY KEY (id, report)
) WITHOUT ROWID;
CREATE INDEX rejected_finding_report ON rejected_finding (report);

-- Corrections that do not fit what is read now.
CREATE TABLE doubt (
    report     INTEGER NOT NULL REFERENCES report (number),
    correction TEXT    NOT NULL,
    finding    TEXT,
    why        TEXT    NOT NULL
);
CREATE INDEX doubt_report ON doubt (report);

CREATE TABLE change (
    number     INTEGER PRIMARY KEY,
    at         TEXT    NOT NULL,
    what       TEXT    NOT NULL,
    report     TEXT,
    finding    TEXT,
    correction TEXT
);
CREATE INDEX change_at ON change (at);

PRAGMA user_version = 4;
