-- Facts joined to stories, copies of one text, and the parts of dossiers. All of it is made from the lines of the reports,
-- so what was joined before is joined anew.

-- Of current reports only. Lists are kept one a line; spans are Unicode code points of the report's text.
CREATE TABLE fact (
    finding    words    PRIMARY KEY,
    report     BIGINT NOT NULL REFERENCES report (number),
    kind       words    NOT NULL,
    act        words    NOT NULL,
    is_denied  BOOLEAN NOT NULL,
    is_claim   BOOLEAN NOT NULL,
    agents     words    NOT NULL,
    others     words    NOT NULL,
    sides      words    NOT NULL,
    place      words,
    told_first words,
    told_last  words,
    first_day  words,
    last_day   words,
    figures    words    NOT NULL,
    core       words    NOT NULL,
    sufferers  words    NOT NULL,
    terms      words    NOT NULL,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    component  words    NOT NULL, -- those that hang together, by the first of their ids
    story      words    NOT NULL
);
CREATE INDEX fact_report ON fact (report);
CREATE INDEX fact_component ON fact (component);
CREATE INDEX fact_story ON fact (story);

-- Groups of facts that are compared with each other; day is the first day of the fact, or empty.
CREATE TABLE fact_block (
    block BIGINT NOT NULL,
    day   words    NOT NULL,
    fact  words    NOT NULL,
    PRIMARY KEY (block, day, fact)
);

-- Two facts about which a person is asked.
CREATE TABLE fact_doubt (
    kind  words NOT NULL CHECK (kind IN ('CONTRADICTION', 'SAME_INCIDENT')),
    one   words NOT NULL,
    other words NOT NULL,
    PRIMARY KEY (kind, one, other)
);
CREATE INDEX fact_doubt_other ON fact_doubt (other);

-- MinHash of the words of current reports: those that share a band may be copies of one text.
CREATE TABLE report_band (
    band   BIGINT NOT NULL,
    report BIGINT NOT NULL REFERENCES report (number),
    PRIMARY KEY (band, report)
);
CREATE INDEX report_band_report ON report_band (report);

-- Current reports whose texts are nearly the same; each pair stands here twice.
CREATE TABLE report_copy (
    report BIGINT NOT NULL REFERENCES report (number),
    other  BIGINT NOT NULL REFERENCES report (number),
    PRIMARY KEY (report, other)
);

-- Where reports were published.
CREATE TABLE report_address (
    report  BIGINT PRIMARY KEY REFERENCES report (number),
    address words NOT NULL
);
CREATE INDEX report_address_address ON report_address (address);

-- Actors of whom a statement speaks without their having a part in it.
CREATE TABLE finding_about (
    actor   words    NOT NULL,
    finding BIGINT NOT NULL REFERENCES finding (number),
    PRIMARY KEY (actor, finding)
);
CREATE INDEX finding_about_finding ON finding_about (finding);

CREATE TABLE instrument_mention (
    report     BIGINT NOT NULL REFERENCES report (number),
    instrument words    NOT NULL,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    statement  words,
    by_actors  words    NOT NULL,
    stance     words    NOT NULL
);
CREATE INDEX instrument_mention_instrument ON instrument_mention (instrument);
CREATE INDEX instrument_mention_report ON instrument_mention (report);

-- Known instruments that an instrument may be.
CREATE TABLE instrument_candidate (
    candidate  words NOT NULL,
    instrument words NOT NULL,
    report     BIGINT NOT NULL REFERENCES report (number),
    PRIMARY KEY (candidate, instrument, report)
);
CREATE INDEX instrument_candidate_instrument ON instrument_candidate (instrument);

CREATE INDEX finding_key_role ON finding_key (id, role) WHERE id IS NOT NULL;

DELETE FROM voicing_term;
DELETE FROM voicing;
DELETE FROM report_source;
UPDATE report SET joined = FALSE;
