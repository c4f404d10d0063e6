-- What happened, told once: transitions found in the change log, in a numbering of their own.

CREATE TABLE event (
  number        ${id} PRIMARY KEY,
  change_number BIGINT NOT NULL,
  kind          ${name} NOT NULL,
  subject_type  ${name} NOT NULL,
  subject       ${name} NOT NULL,
  title         TEXT NOT NULL,
  -- Of which portal and which organisation; '' for none.
  portal        ${name} NOT NULL,
  organisation  ${name} NOT NULL,
  moment        BIGINT NOT NULL,
  -- A JSON object of texts, in the order in which they are told.
  details       TEXT NOT NULL,
  counted       BIGINT NOT NULL
);

CREATE INDEX event_of ON event (subject, number);
CREATE INDEX event_of_portal ON event (portal, number);
CREATE INDEX event_of_organisation ON event (organisation, number);
CREATE INDEX event_of_kind ON event (kind, number);

-- The last change that was looked at, and the number of the last event. What was changed before
-- there were events is no news.
CREATE TABLE event_progress (
  one           ${id} PRIMARY KEY,
  change_number BIGINT NOT NULL,
  event_number  BIGINT NOT NULL
);

INSERT INTO event_progress (one, change_number, event_number)
SELECT 1, change_number, 0 FROM counter;

-- Changes of a running run that may turn out to be one stamping of everything; told at its end.
CREATE TABLE event_held (
  change_number ${id} PRIMARY KEY,
  run           BIGINT NOT NULL
);

CREATE INDEX event_held_of ON event_held (run, change_number);

-- Runs whose end was looked at, and portals, organisations and hosts whose standing was told.
ALTER TABLE run ADD COLUMN told BIGINT NOT NULL DEFAULT 0;
UPDATE run SET told = 1 WHERE ended IS NOT NULL;
CREATE INDEX run_untold ON run (id) WHERE told = 0 AND ended IS NOT NULL;

CREATE TABLE event_standing (
  subject_type ${name} NOT NULL,
  subject      ${name} NOT NULL,
  state        TEXT NOT NULL,
  since        BIGINT NOT NULL,
  PRIMARY KEY (subject_type, subject)
);
