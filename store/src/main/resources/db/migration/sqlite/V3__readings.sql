-- When each reading was added and superseded, and the texts in a table of their own.

-- ISO 8601 in UTC, to the millisecond; unknown for what an older program added.
ALTER TABLE report ADD COLUMN added_at TEXT;
ALTER TABLE report ADD COLUMN superseded_at TEXT;

-- Apart, so that a question about many reports does not go through their texts.
CREATE TABLE report_text (
    report INTEGER PRIMARY KEY REFERENCES report (number),
    text   TEXT    NOT NULL
);
INSERT INTO report_text (report, text) SELECT number, text FROM report;

-- The words of current reports; where they stand in the text is found when it is shown.
DROP TABLE report_words;
CREATE VIRTUAL TABLE report_words USING fts5 (
    title, text,
    content = '',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO report_words (rowid, title, text) SELECT number, title, text FROM report WHERE current;

ALTER TABLE report DROP COLUMN text;
CREATE INDEX report_outlet ON report (outlet) WHERE current;

-- What follows from the lines is kept for current readings only, so that no question has to ask which are current.
DELETE FROM mention WHERE report IN (SELECT number FROM report WHERE NOT current);
DELETE FROM actor WHERE report IN (SELECT number FROM report WHERE NOT current);
DELETE FROM actor_office WHERE report IN (SELECT number FROM report WHERE NOT current);
DELETE FROM place WHERE report IN (SELECT number FROM report WHERE NOT current);
DELETE FROM instrument WHERE report IN (SELECT number FROM report WHERE NOT current);
DELETE FROM finding_key WHERE finding IN
    (SELECT finding.number FROM finding JOIN report ON report.number = finding.report WHERE NOT current);
DELETE FROM finding_topic WHERE finding IN
    (SELECT finding.number FROM finding JOIN report ON report.number = finding.report WHERE NOT current);
DROP TABLE finding_span;

-- Days and report, by which findings are listed; none for those of superseded readings.
ALTER TABLE finding ADD COLUMN sort TEXT;
ALTER TABLE finding ADD COLUMN act TEXT;
UPDATE finding SET
    sort = (SELECT coalesce(first_day || last_day, '~') || ' ' || report.id FROM report
            WHERE report.number = finding.report AND report.current),
    act = (SELECT json_extract(line.line, '$.act') FROM line
           WHERE line.report = finding.report AND line.position = finding.position);
UPDATE finding SET act = replace(upper(act), '-', '_') WHERE act IS NOT NULL;
CREATE INDEX finding_sort ON finding (sort) WHERE sort IS NOT NULL;
ALTER TABLE finding_key ADD COLUMN sort TEXT NOT NULL DEFAULT '';
UPDATE finding_key SET sort = (SELECT sort FROM finding WHERE finding.number = finding_key.finding);
CREATE INDEX finding_key_id ON finding_key (id, thing, sort, finding);
ALTER TABLE finding_topic ADD COLUMN sort TEXT NOT NULL DEFAULT '';
UPDATE finding_topic SET sort = (SELECT sort FROM finding WHERE finding.number = finding_topic.finding);
CREATE INDEX finding_topic_topic ON finding_topic (topic, sort, finding);

-- What one report says first, all say: the id of the report stands beside what it says.
ALTER TABLE actor ADD COLUMN report_id TEXT NOT NULL DEFAULT '';
UPDATE actor SET report_id = (SELECT report.id FROM report WHERE report.number = actor.report);
CREATE INDEX actor_id ON actor (id, report_id) WHERE NOT is_private;
ALTER TABLE instrument ADD COLUMN report_id TEXT NOT NULL DEFAULT '';
UPDATE instrument SET report_id = (SELECT report.id FROM report WHERE report.number = instrument.report);
CREATE INDEX instrument_id ON instrument (id, report_id);
ALTER TABLE actor_office ADD COLUMN sort TEXT NOT NULL DEFAULT ''; -- report and position
UPDATE actor_office SET sort =
    (SELECT report.id FROM report WHERE report.number = actor_office.report) || printf(' %04d', position);
CREATE INDEX actor_office_actor ON actor_office (actor, sort);
CREATE INDEX actor_office_body ON actor_office (body);

-- How often something is there in all current reports, kept up by each report that comes or goes: of actors and
-- instruments their names, their findings and their reports, of places their reports, of all together their findings.
CREATE TABLE total (
    thing TEXT    NOT NULL,
    what  TEXT    NOT NULL,
    id    TEXT    NOT NULL,
    value TEXT    NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (thing, what, id, value)
) WITHOUT ROWID;
CREATE INDEX total_most ON total (thing, times, id) WHERE what = 'reports';
CREATE INDEX total_none ON total (times) WHERE times = 0;
INSERT INTO total (thing, what, id, value, times)
SELECT 'actor', 'name', mention.actor, mention.text, count(*) FROM mention
    JOIN actor ON actor.report = mention.report AND actor.id = mention.actor AND NOT is_private WHERE is_name GROUP BY 3, 4
UNION ALL
SELECT 'instrument', 'name', mention.instrument, mention.text, count(*) FROM mention
    JOIN instrument ON instrument.report = mention.report AND instrument.id = mention.instrument WHERE is_name GROUP BY 3, 4
UNION ALL
SELECT 'actor', 'tally', finding_key.id, tally, count(DISTINCT finding.number) FROM finding
    JOIN finding_key ON finding_key.finding = finding.number AND thing = 'actor'
    JOIN actor ON actor.report = finding.report AND actor.id = finding_key.id AND NOT is_private GROUP BY 3, 4
UNION ALL
SELECT 'instrument', 'tally', finding_key.id, tally, count(DISTINCT finding.number) FROM finding
    JOIN finding_key ON finding_key.finding = finding.number AND thing = 'instrument'
    JOIN instrument ON instrument.report = finding.report AND instrument.id = finding_key.id GROUP BY 3, 4
UNION ALL
SELECT 'actor', 'reports', id, '', count(*) FROM actor WHERE NOT is_private GROUP BY 3
UNION ALL
SELECT 'instrument', 'reports', id, '', count(*) FROM instrument GROUP BY 3
UNION ALL
SELECT 'place', 'reports', id, '', count(*) FROM place GROUP BY 3
UNION ALL
SELECT 'report', 'reports', '', '', count(*) FROM report WHERE current HAVING count(*) > 0
UNION ALL
SELECT 'finding', 'tally', '', tally, count(*) FROM finding WHERE sort IS NOT NULL GROUP BY 4
UNION ALL
SELECT 'finding', 'day', '', first_day, count(*) FROM finding WHERE sort IS NOT NULL AND first_day IS NOT NULL GROUP BY 4
UNION ALL
SELECT 'finding', 'topic', '', topic, count(DISTINCT finding) FROM finding_topic GROUP BY 4
UNION ALL
SELECT 'finding', 'outlet', '', outlet, count(*) FROM finding JOIN report ON report.number = finding.report
    WHERE sort IS NOT NULL AND outlet IS NOT NULL GROUP BY 4;

-- What was erased and is never to come back: SHA-256 of the id of a report or an actor, or of a text; nothing else.
CREATE TABLE erased (
    thing     TEXT NOT NULL CHECK (thing IN ('report', 'text', 'actor')),
    sha256    TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    PRIMARY KEY (thing, sha256)
) WITHOUT ROWID;

PRAGMA user_version = 3;
