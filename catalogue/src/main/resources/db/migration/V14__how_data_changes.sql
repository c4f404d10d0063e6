-- How data changes: what was seen of it, what is usual, and which dates are mere stamps.

-- Every change of content that a publisher made, under its number in the log. Neither the first
-- sight nor another reading of the same record is one.
CREATE TABLE change_seen (
  number  ${id} PRIMARY KEY,
  dataset BIGINT NOT NULL REFERENCES dataset (id),
  -- The look that found it, and the last one that still found the dataset as it was.
  seen    BIGINT NOT NULL,
  before  BIGINT,
  -- data, date, description, or untold where it was kept before these were told apart.
  touched TEXT NOT NULL,
  -- The date of change that came with it.
  stated  BIGINT
);

INSERT INTO change_seen (number, dataset, seen, touched)
SELECT number, dataset, changed, 'untold' FROM content WHERE changed IS NOT NULL;

CREATE INDEX change_seen_of ON change_seen (dataset, seen);

DROP INDEX content_of;
ALTER TABLE content DROP COLUMN changed;
CREATE INDEX content_of ON content (dataset, number);

-- The code of the frequency that is promised; '' for none. Empty where content was kept before.
ALTER TABLE dataset ADD COLUMN frequency TEXT;

-- Days, since 1970, on which most datasets of a portal claim to have changed.
CREATE TABLE stamped_day (
  portal ${name} NOT NULL,
  day    BIGINT NOT NULL,
  PRIMARY KEY (portal, day)
);

-- How often data changes, by publisher (0 for all of them) and promise ('*' for any). All of it can
-- be learned again from what was seen.
CREATE TABLE rhythm_peers (
  organisation BIGINT NOT NULL,
  frequency    ${name} NOT NULL,
  datasets     BIGINT NOT NULL,
  log_days     DOUBLE PRECISION NOT NULL,
  spread       DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (organisation, frequency)
);

CREATE TABLE rhythm_learned (
  one    ${id} PRIMARY KEY,
  moment BIGINT NOT NULL
);

INSERT INTO rhythm_learned (one, moment) VALUES (1, 0);
