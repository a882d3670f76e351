-- What pictures and counts ask of every finding stands in its row, so that they need not read its line.

-- TOLD, CLAIMED or OPEN; none for what is said and not done.
ALTER TABLE finding ADD COLUMN footing TEXT;
-- Of a statement that was made: within how many others it lies; none for those that are announced, supposed or denied.
ALTER TABLE finding ADD COLUMN made_depth INTEGER;
-- The words that tell of a meeting, as "46-58", of a meeting and of the event that it was read off.
ALTER TABLE finding ADD COLUMN consultation TEXT;

UPDATE finding SET
    footing = CASE
        WHEN kind = 'ALLEGATION' OR tally = 'CLAIMED_EVENT' THEN 'CLAIMED'
        WHEN kind IN ('EVENT', 'MEETING') AND json_extract(told.line, '$.status') = 'happened' THEN 'TOLD'
        WHEN kind IN ('EVENT', 'MEETING') THEN 'OPEN' END,
    made_depth = CASE
        WHEN kind = 'STATEMENT' AND json_extract(told.line, '$.status') = 'made' THEN json_extract(told.line, '$.depth') END,
    consultation = CASE
        WHEN kind = 'MEETING' OR (tally = 'EVENT' AND json_extract(told.line, '$.type') = 'CONSULT')
        THEN json_extract(told.line, '$.evidence[0][0]') || '-' || json_extract(told.line, '$.evidence[0][1]') END
FROM (SELECT finding.number AS of_finding, coalesce(standing_line.line, line.line) AS line FROM finding
      LEFT JOIN line ON line.report = finding.report AND line.position = finding.position
      LEFT JOIN standing_line ON standing_line.report = finding.report AND standing_line.position = finding.position
      WHERE finding.sort IS NOT NULL) AS told
WHERE told.of_finding = finding.number;

-- Who speaks for a state, and where a place lies, without going through all.
CREATE INDEX actor_country ON actor (country, kind, sector, report_id) WHERE NOT is_private;
CREATE INDEX place_id ON place (id, report);

PRAGMA user_version = 7;
