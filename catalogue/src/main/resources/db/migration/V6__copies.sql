-- Copies of one dataset on several portals. All of it can be found again from the contents.

-- Under what the copies of a dataset are looked for: hashes of addresses, identifiers and titles.
CREATE TABLE copy_key (
  hash    BIGINT NOT NULL,
  dataset BIGINT NOT NULL REFERENCES dataset (id),
  PRIMARY KEY (hash, dataset)
);

CREATE INDEX copy_key_of ON copy_key (dataset);

-- Two datasets that are copies, the one with the lower number first, and why.
CREATE TABLE copy_pair (
  one      BIGINT NOT NULL REFERENCES dataset (id),
  other    BIGINT NOT NULL REFERENCES dataset (id),
  evidence TEXT NOT NULL,
  PRIMARY KEY (one, other)
);

CREATE INDEX copy_pair_of ON copy_pair (other);

-- From which content a dataset's keys were taken, 0 for none; and its cluster, which it keeps as
-- long as nobody else has it, removed or alone.
CREATE TABLE copy_place (
  dataset ${id} PRIMARY KEY REFERENCES dataset (id),
  content BIGINT NOT NULL,
  cluster BIGINT
);

CREATE INDEX copy_place_in ON copy_place (cluster) WHERE cluster IS NOT NULL;

-- The last change that was looked at.
CREATE TABLE copy_progress (
  one           ${id} PRIMARY KEY,
  change_number BIGINT NOT NULL
);

INSERT INTO copy_progress (one, change_number) VALUES (1, 0);
