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

-- The last change outside of runs that was looked at, and the number of the last event. What was
-- changed before there were events is no news.
CREATE TABLE event_progress (
  one           ${id} PRIMARY KEY,
  change_number BIGINT NOT NULL,
  event_number  BIGINT NOT NULL
);

INSERT INTO event_progress (one, change_number, event_number)
SELECT 1, change_number, 0 FROM counter;

-- Changes of a run are told after its end: told is the last that was, all_told is 1 when all are.
ALTER TABLE run ADD COLUMN told BIGINT NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN all_told BIGINT NOT NULL DEFAULT 0;
UPDATE run SET all_told = 1 WHERE ended IS NOT NULL;
CREATE INDEX run_untold ON run (ended, id) WHERE all_told = 0 AND ended IS NOT NULL;

-- What was told last of something that lasts, so that it is told once: a portal that is silent, a
-- host that is down, the addresses of a dataset that are broken.
CREATE TABLE event_standing (
  aspect  ${name} NOT NULL,
  subject ${name} NOT NULL,
  state   TEXT NOT NULL,
  PRIMARY KEY (aspect, subject)
);

-- The series of hosts among those of addresses.
CREATE INDEX link_host ON link (state, address) WHERE substr(address, 1, 2) = '//';
