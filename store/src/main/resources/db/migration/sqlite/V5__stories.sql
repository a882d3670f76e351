-- Facts joined to stories, copies of one text, and the parts of dossiers. All of it is made from the lines of the reports,
-- so what was joined before is joined anew.

-- Of current reports only. Lists are kept one a line; spans are Unicode code points of the report's text.
CREATE TABLE fact (
    finding    TEXT    PRIMARY KEY,
    report     INTEGER NOT NULL REFERENCES report (number),
    kind       TEXT    NOT NULL,
    act        TEXT    NOT NULL,
    is_denied  INTEGER NOT NULL,
    is_claim   INTEGER NOT NULL,
    agents     TEXT    NOT NULL,
    others     TEXT    NOT NULL,
    sides      TEXT    NOT NULL,
    place      TEXT,
    told_first TEXT,
    told_last  TEXT,
    first_day  TEXT,
    last_day   TEXT,
    figures    TEXT    NOT NULL,
    core       TEXT    NOT NULL,
    sufferers  TEXT    NOT NULL,
    terms      TEXT    NOT NULL,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    component  TEXT    NOT NULL, -- those that hang together, by the first of their ids
    story      TEXT    NOT NULL
) WITHOUT ROWID;
CREATE INDEX fact_report ON fact (report);
CREATE INDEX fact_component ON fact (component);
CREATE INDEX fact_story ON fact (story);

-- Groups of facts that are compared with each other; day is the first day of the fact, or empty.
CREATE TABLE fact_block (
    block INTEGER NOT NULL,
    day   TEXT    NOT NULL,
    fact  TEXT    NOT NULL,
    PRIMARY KEY (block, day, fact)
) WITHOUT ROWID;

-- Two facts about which a person is asked.
CREATE TABLE fact_doubt (
    kind  TEXT NOT NULL CHECK (kind IN ('CONTRADICTION', 'SAME_INCIDENT')),
    one   TEXT NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (kind, one, other)
) WITHOUT ROWID;
CREATE INDEX fact_doubt_other ON fact_doubt (other);

-- MinHash of the words of current reports: those that share a band may be copies of one text.
CREATE TABLE report_band (
    band   INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES report (number),
    PRIMARY KEY (band, report)
) WITHOUT ROWID;
CREATE INDEX report_band_report ON report_band (report);

-- Current reports whose texts are nearly the same; each pair stands here twice.
CREATE TABLE report_copy (
    report INTEGER NOT NULL REFERENCES report (number),
    other  INTEGER NOT NULL REFERENCES report (number),
    PRIMARY KEY (report, other)
) WITHOUT ROWID;

-- Where reports were published.
CREATE TABLE report_address (
    report  INTEGER PRIMARY KEY REFERENCES report (number),
    address TEXT NOT NULL
);
CREATE INDEX report_address_address ON report_address (address);

-- Actors of whom a statement speaks without their having a part in it.
CREATE TABLE finding_about (
    actor   TEXT    NOT NULL,
    finding INTEGER NOT NULL REFERENCES finding (number),
    PRIMARY KEY (actor, finding)
) WITHOUT ROWID;
CREATE INDEX finding_about_finding ON finding_about (finding);

CREATE TABLE instrument_mention (
    report     INTEGER NOT NULL REFERENCES report (number),
    instrument TEXT    NOT NULL,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    statement  TEXT,
    by_actors  TEXT    NOT NULL,
    stance     TEXT    NOT NULL
);
CREATE INDEX instrument_mention_instrument ON instrument_mention (instrument);
CREATE INDEX instrument_mention_report ON instrument_mention (report);

-- Known instruments that an instrument may be.
CREATE TABLE instrument_candidate (
    candidate  TEXT NOT NULL,
    instrument TEXT NOT NULL,
    report     INTEGER NOT NULL REFERENCES report (number),
    PRIMARY KEY (candidate, instrument, report)
) WITHOUT ROWID;
CREATE INDEX instrument_candidate_instrument ON instrument_candidate (instrument);

CREATE INDEX finding_key_role ON finding_key (id, role) WHERE id IS NOT NULL;

DELETE FROM voicing_term;
DELETE FROM voicing;
DELETE FROM report_source;
UPDATE report SET joined = 0;

PRAGMA user_version = 5;
