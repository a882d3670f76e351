-- What is joined across reports. All of it is made from the lines of the reports; what is not yet made says so.

ALTER TABLE report ADD COLUMN joined INTEGER NOT NULL DEFAULT 0;
CREATE INDEX report_not_joined ON report (number) WHERE NOT joined;

-- From whom a report has what it says: names in small letters.
CREATE TABLE report_source (
    report   INTEGER NOT NULL REFERENCES report (number),
    name     TEXT    NOT NULL,
    is_first INTEGER NOT NULL, -- it goes back to this one; the others only handed it on
    PRIMARY KEY (report, name)
) WITHOUT ROWID;

-- Of current reports only. Lists are kept one a line; spans are Unicode code points of report.text.
CREATE TABLE voicing (
    id        TEXT    PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES report (number),
    finding   TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    first_day TEXT,
    last_day  TEXT,
    by_actor  TEXT    NOT NULL,
    to_actors TEXT    NOT NULL,
    direction TEXT    NOT NULL,
    force     TEXT,
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    text      TEXT    NOT NULL,
    terms     TEXT    NOT NULL,
    names     TEXT    NOT NULL,
    topics    TEXT    NOT NULL,
    less      INTEGER,
    component TEXT    NOT NULL, -- those that hang together, by the first of their ids
    line      TEXT    NOT NULL
) WITHOUT ROWID;
CREATE INDEX voicing_report ON voicing (report);
CREATE INDEX voicing_finding ON voicing (finding);
CREATE INDEX voicing_component ON voicing (component);
CREATE INDEX voicing_line ON voicing (line);

CREATE TABLE voicing_term (
    kind     TEXT NOT NULL,
    by_actor TEXT NOT NULL,
    term     TEXT NOT NULL,
    voicing  TEXT NOT NULL,
    PRIMARY KEY (kind, by_actor, term, voicing)
) WITHOUT ROWID;

PRAGMA user_version = 2;
