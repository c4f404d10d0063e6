-- One script for SQLite and PostgreSQL. Moments are milliseconds since 1970; booleans are 0 or 1;
-- hashes stand for texts that may be too long, or hold characters that a database refuses, to be
-- looked up by. ${id} is a number that is a row's address, ${blob} bytes, ${name} text in the order
-- of its bytes.

-- The one row whose lock orders all changes: it is updated first and held until the commit.
CREATE TABLE counter (
  one           ${id} PRIMARY KEY,
  change_number BIGINT NOT NULL,
  dataset       BIGINT NOT NULL,
  organisation  BIGINT NOT NULL,
  run           BIGINT NOT NULL,
  fault         BIGINT NOT NULL
);

INSERT INTO counter (one, change_number, dataset, organisation, run, fault)
VALUES (1, 0, 0, 0, 0, 0);

-- Portals as the configuration last described them.
CREATE TABLE portal (
  id       ${name} PRIMARY KEY,
  title    TEXT NOT NULL,
  country  TEXT NOT NULL,
  sector   TEXT,
  language TEXT NOT NULL
);

CREATE TABLE organisation (
  id          ${id} PRIMARY KEY,
  slug        ${name} NOT NULL UNIQUE,
  title       TEXT NOT NULL,
  country     TEXT NOT NULL,
  sector      TEXT,
  level       TEXT,
  parent      TEXT NOT NULL,
  aliases     TEXT NOT NULL,
  first_seen_on ${name} NOT NULL,
  configured  BIGINT NOT NULL,
  -- Two that turned out to be one: where it went, so that its old address still leads there.
  merged_into BIGINT REFERENCES organisation (id)
);

-- The identifiers and spellings by which an organisation is met again.
CREATE TABLE organisation_key (
  hash         ${name} PRIMARY KEY,
  organisation BIGINT NOT NULL REFERENCES organisation (id)
);

CREATE INDEX organisation_key_of ON organisation_key (organisation);

CREATE TABLE dataset (
  id            ${id} PRIMARY KEY,
  portal        ${name} NOT NULL,
  dataset_key   ${name} NOT NULL,
  source_hash   ${name} NOT NULL,
  organisation  BIGINT REFERENCES organisation (id),
  change_number BIGINT NOT NULL,
  content       BIGINT NOT NULL,
  raw           BIGINT NOT NULL,
  content_hash  TEXT NOT NULL,
  raw_hash      TEXT NOT NULL,
  openness      TEXT NOT NULL,
  first_seen    BIGINT NOT NULL,
  last_seen     BIGINT NOT NULL,
  last_changed  BIGINT NOT NULL,
  seen_run      BIGINT NOT NULL,
  absent_since  BIGINT,
  signalled     BIGINT,
  held          BIGINT NOT NULL,
  removed       BIGINT,
  -- The latest score under the headline profile, beside the counts that organisations need.
  overall       DOUBLE PRECISION,
  quality       DOUBLE PRECISION,
  licence       DOUBLE PRECISION,
  freshness     DOUBLE PRECISION,
  stage         TEXT,
  UNIQUE (portal, dataset_key),
  UNIQUE (portal, source_hash)
);

CREATE INDEX dataset_there ON dataset (portal, dataset_key) WHERE removed IS NULL;
CREATE INDEX dataset_of ON dataset (organisation);

CREATE TABLE change_log (
  number  ${id} PRIMARY KEY,
  dataset BIGINT NOT NULL REFERENCES dataset (id),
  kind    TEXT NOT NULL,
  moment  BIGINT NOT NULL
);

CREATE INDEX change_log_of ON change_log (dataset, number);

-- Every content that a dataset had, under the number of the change that brought it.
CREATE TABLE content (
  number  ${id} PRIMARY KEY,
  dataset BIGINT NOT NULL,
  raw     BIGINT NOT NULL,
  -- When its publisher was seen to change it; empty at first sight and when only the record's own
  -- date or our reading changed.
  changed BIGINT,
  body    ${blob} NOT NULL
);

CREATE INDEX content_of ON content (dataset, changed);

-- What portals sent, under the number of the change that brought it first.
CREATE TABLE raw (
  number  ${id} PRIMARY KEY,
  form    TEXT NOT NULL,
  hash    TEXT NOT NULL,
  body    ${blob} NOT NULL,
  context ${blob} NOT NULL
);

-- Every score that was given, under the number of the change that came with it.
CREATE TABLE score (
  number         BIGINT NOT NULL,
  profile        ${name} NOT NULL,
  dataset        BIGINT NOT NULL,
  version        TEXT NOT NULL,
  overall        DOUBLE PRECISION,
  overall_low    DOUBLE PRECISION NOT NULL,
  overall_high   DOUBLE PRECISION NOT NULL,
  quality        DOUBLE PRECISION,
  quality_low    DOUBLE PRECISION,
  quality_high   DOUBLE PRECISION,
  licence        DOUBLE PRECISION,
  licence_low    DOUBLE PRECISION,
  licence_high   DOUBLE PRECISION,
  freshness      DOUBLE PRECISION,
  freshness_low  DOUBLE PRECISION,
  freshness_high DOUBLE PRECISION,
  stage          TEXT NOT NULL,
  as_of          BIGINT NOT NULL,
  valid_until    BIGINT,
  tree           ${blob} NOT NULL,
  PRIMARY KEY (number, profile)
);

-- Which score is the latest per dataset and profile, and how long it holds.
CREATE TABLE score_now (
  dataset     BIGINT NOT NULL REFERENCES dataset (id),
  profile     ${name} NOT NULL,
  number      BIGINT NOT NULL,
  tree_hash   TEXT NOT NULL,
  as_of       BIGINT NOT NULL,
  -- Empty, too, while the dataset is a tombstone.
  valid_until BIGINT,
  PRIMARY KEY (dataset, profile)
);

CREATE INDEX score_now_due ON score_now (valid_until, dataset) WHERE valid_until IS NOT NULL;

CREATE TABLE run (
  id         ${id} PRIMARY KEY,
  portal     ${name} NOT NULL,
  started    BIGINT NOT NULL,
  ended      BIGINT,
  verdict    TEXT,
  reason     TEXT NOT NULL,
  resume_at  TEXT NOT NULL,
  declared   BIGINT,
  -- How many datasets the portal had when the run ended.
  datasets   BIGINT,
  seen       BIGINT NOT NULL,
  added      BIGINT NOT NULL,
  changed    BIGINT NOT NULL,
  unchanged  BIGINT NOT NULL,
  removed    BIGINT NOT NULL,
  held       BIGINT NOT NULL,
  duplicates BIGINT NOT NULL,
  failed     BIGINT NOT NULL,
  requests   BIGINT NOT NULL,
  bytes      BIGINT NOT NULL
);

CREATE INDEX run_of ON run (portal, id);

-- Who is harvesting a portal, and until when that may be believed without another sign of life.
CREATE TABLE lease (
  portal  ${name} PRIMARY KEY,
  run     BIGINT NOT NULL REFERENCES run (id),
  owner   TEXT NOT NULL,
  expires BIGINT NOT NULL
);

-- Pages that a running run has kept, and what it listed but could not read; emptied at its end.
CREATE TABLE run_page (
  run  BIGINT NOT NULL,
  hash ${name} NOT NULL,
  PRIMARY KEY (run, hash)
);

CREATE TABLE run_present (
  run         BIGINT NOT NULL,
  source_hash ${name} NOT NULL,
  PRIMARY KEY (run, source_hash)
);

CREATE TABLE fault (
  number  ${id} PRIMARY KEY,
  run     BIGINT NOT NULL,
  hash    ${name} NOT NULL,
  kind    ${name} NOT NULL,
  place   TEXT NOT NULL,
  message TEXT NOT NULL,
  UNIQUE (run, hash)
);

CREATE INDEX fault_of ON fault (run, number);
CREATE INDEX fault_kind ON fault (run, kind);

-- The latest look at an address, and every look.
CREATE TABLE link (
  hash       ${name} PRIMARY KEY,
  address    TEXT NOT NULL,
  state      TEXT NOT NULL,
  status     BIGINT,
  checked    BIGINT NOT NULL,
  since      BIGINT NOT NULL,
  detail     TEXT NOT NULL,
  media_type TEXT
);

CREATE TABLE link_look (
  hash       ${name} NOT NULL,
  checked    BIGINT NOT NULL,
  state      TEXT NOT NULL,
  status     BIGINT,
  since      BIGINT NOT NULL,
  detail     TEXT NOT NULL,
  media_type TEXT,
  PRIMARY KEY (hash, checked)
);
