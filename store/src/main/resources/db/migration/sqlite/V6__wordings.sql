-- Voicings that read the same stand under one wording, so that a new report is not held against each of them; the words of
-- reports are kept as numbers, so that copies are found without reading the texts. All of it is made from the lines of the
-- reports, so what was joined before is joined anew.

DROP TABLE voicing_term;
DROP TABLE voicing;

-- Of current reports only. Lists are kept one a line; spans are Unicode code points of the report's text.
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
    wording   INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX voicing_report ON voicing (report);
CREATE INDEX voicing_finding ON voicing (finding);
CREATE INDEX voicing_wording ON voicing (wording, id);

CREATE TABLE wording (
    id        INTEGER PRIMARY KEY,
    kind      TEXT    NOT NULL,
    first     TEXT    NOT NULL, -- of its voicings, by day and report
    least     TEXT    NOT NULL, -- of their ids
    component INTEGER NOT NULL, -- those that hang together, by the least of their ids
    line      TEXT    NOT NULL
);
CREATE INDEX wording_component ON wording (component);
CREATE INDEX wording_line ON wording (line);

CREATE TABLE wording_key (
    key     INTEGER NOT NULL,
    wording INTEGER NOT NULL,
    PRIMARY KEY (key, wording)
) WITHOUT ROWID;

-- The runs of words of a current report, each as a number of four bytes.
CREATE TABLE report_shingles (
    report   INTEGER PRIMARY KEY REFERENCES report (number),
    shingles BLOB    NOT NULL
);

-- The first page of findings of a kind, of reports and of stories, without going through all.
CREATE INDEX finding_kind ON finding (kind, sort, number) WHERE sort IS NOT NULL;
CREATE INDEX report_published ON report (coalesce(published, '') DESC, id) WHERE current;
DROP INDEX fact_story;
CREATE INDEX fact_story ON fact (story, report);

DELETE FROM fact;
DELETE FROM fact_block;
DELETE FROM fact_doubt;
DELETE FROM report_band;
DELETE FROM report_copy;
DELETE FROM report_address;
DELETE FROM finding_about;
DELETE FROM instrument_mention;
DELETE FROM instrument_candidate;
DELETE FROM report_source;
UPDATE report SET joined = 0;

PRAGMA user_version = 6;
