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

PRAGMA user_version = 3;
