-- The register of findings. Days are ISO 8601 text; spans are Unicode code points of report.text.

-- One row is one reading of one text. Nothing is overwritten: a changed text or a newer reader supersedes.
CREATE TABLE report (
    number        INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL,
    version       INTEGER NOT NULL, -- counts the different texts under this id
    sha256        TEXT    NOT NULL,
    program       TEXT    NOT NULL,
    models        TEXT    NOT NULL,
    title         TEXT,
    published     TEXT,
    outlet        TEXT,
    language      TEXT,
    url           TEXT,
    text          TEXT    NOT NULL,
    current       INTEGER NOT NULL DEFAULT 1,
    superseded_by INTEGER REFERENCES report (number),
    UNIQUE (id, sha256, program, models)
);
CREATE UNIQUE INDEX report_current ON report (id) WHERE current;

-- The words of current reports.
CREATE VIRTUAL TABLE report_words USING fts5 (
    title, text,
    content = 'report', content_rowid = 'number',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

-- What `rapporteur extract` prints, line by line: the whole record, from which all other tables could be made again.
CREATE TABLE line (
    report   INTEGER NOT NULL REFERENCES report (number),
    position INTEGER NOT NULL,
    line     TEXT    NOT NULL,
    PRIMARY KEY (report, position)
);

CREATE TABLE mention (
    report     INTEGER NOT NULL REFERENCES report (number),
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    text       TEXT    NOT NULL,
    type       TEXT    NOT NULL,
    is_name    INTEGER NOT NULL,
    actor      TEXT,
    place      TEXT,
    instrument TEXT
);
CREATE INDEX mention_report ON mention (report);

CREATE TABLE actor (
    report     INTEGER NOT NULL REFERENCES report (number),
    id         TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    country    TEXT,
    sector     TEXT,
    is_private INTEGER NOT NULL, -- a private person is not joined across reports
    PRIMARY KEY (report, id)
) WITHOUT ROWID;

CREATE TABLE actor_office (
    report     INTEGER NOT NULL REFERENCES report (number),
    actor      TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    title      TEXT    NOT NULL,
    body       TEXT,
    held_from  TEXT,
    held_to    TEXT,
    PRIMARY KEY (report, actor, position)
) WITHOUT ROWID;

CREATE TABLE place (
    report    INTEGER NOT NULL REFERENCES report (number),
    id        TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    latitude  REAL,
    longitude REAL,
    country   TEXT,
    precision TEXT    NOT NULL,
    PRIMARY KEY (report, id)
) WITHOUT ROWID;

CREATE TABLE instrument (
    report INTEGER NOT NULL REFERENCES report (number),
    id     TEXT    NOT NULL,
    type   TEXT    NOT NULL,
    name   TEXT    NOT NULL,
    date   TEXT,
    PRIMARY KEY (report, id)
) WITHOUT ROWID;

CREATE TABLE finding (
    number    INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES report (number),
    position  INTEGER NOT NULL, -- of its line
    id        TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    tally     TEXT    NOT NULL, -- the kind, but claimed events apart
    first_day TEXT,
    last_day  TEXT
);
CREATE INDEX finding_report ON finding (report);
CREATE INDEX finding_id ON finding (id);

CREATE TABLE finding_span (
    finding  INTEGER NOT NULL REFERENCES finding (number),
    role     TEXT    NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL
);
CREATE INDEX finding_span_finding ON finding_span (finding);

-- Actors, places and instruments that a finding can be found by; folded holds their names in small letters.
CREATE TABLE finding_key (
    finding INTEGER NOT NULL REFERENCES finding (number),
    thing   TEXT    NOT NULL CHECK (thing IN ('actor', 'place', 'instrument')),
    role    TEXT    NOT NULL,
    id      TEXT,
    folded  TEXT    NOT NULL
);
CREATE INDEX finding_key_finding ON finding_key (finding);

CREATE TABLE finding_topic (
    finding INTEGER NOT NULL REFERENCES finding (number),
    topic   TEXT    NOT NULL
);
CREATE INDEX finding_topic_finding ON finding_topic (finding);

PRAGMA user_version = 1;
