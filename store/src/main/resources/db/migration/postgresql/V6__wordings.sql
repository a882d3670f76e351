-- Voicings that read the same stand under one wording, so that a new report is not held against each of them; the words of
-- reports are kept as numbers, so that copies are found without reading the texts. All of it is made from the lines of the
-- reports, so what was joined before is joined anew.

DROP TABLE voicing_term;
DROP TABLE voicing;

-- Of current reports only. Lists are kept one a line; spans are Unicode code points of the report's text.
CREATE TABLE voicing (
    id        words   PRIMARY KEY,
    report    BIGINT  NOT NULL REFERENCES report (number),
    finding   words   NOT NULL,
    kind      words   NOT NULL,
    first_day words,
    last_day  words,
    by_actor  words   NOT NULL,
    to_actors words   NOT NULL,
    direction words   NOT NULL,
    force     words,
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    text      words   NOT NULL,
    terms     words   NOT NULL,
    names     words   NOT NULL,
    topics    words   NOT NULL,
    less      BOOLEAN,
    wording   BIGINT  NOT NULL
);
CREATE INDEX voicing_report ON voicing (report);
CREATE INDEX voicing_finding ON voicing (finding);
CREATE INDEX voicing_wording ON voicing (wording, id);

CREATE TABLE wording (
    id        BIGINT  PRIMARY KEY,
    kind      words   NOT NULL,
    first     words   NOT NULL, -- of its voicings, by day and report
    least     words   NOT NULL, -- of their ids
    component BIGINT  NOT NULL, -- those that hang together, by the least of their ids
    line      words   NOT NULL
);
CREATE INDEX wording_component ON wording (component);
CREATE INDEX wording_line ON wording (line);

CREATE TABLE wording_key (
    key     BIGINT  NOT NULL,
    wording BIGINT  NOT NULL,
    PRIMARY KEY (key, wording)
);

-- The runs of words of a current report, each as a number of four bytes.
CREATE TABLE report_shingles (
    report   BIGINT PRIMARY KEY REFERENCES report (number),
    shingles BYTEA   NOT NULL
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
UPDATE report SET joined = FALSE;
