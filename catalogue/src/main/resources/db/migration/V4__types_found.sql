-- What was found out about portals whose files leave the type open. It holds for the address that
-- stood in the file then; with another address it is found out anew.
CREATE TABLE portal_type (
  portal     ${name} PRIMARY KEY,
  asked      TEXT NOT NULL,
  type       TEXT NOT NULL,
  url        TEXT NOT NULL,
  -- One "key=value" a line.
  settings   TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  moment     BIGINT NOT NULL
);
