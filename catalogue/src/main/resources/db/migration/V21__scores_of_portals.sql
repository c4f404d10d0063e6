-- What the datasets of a portal scored on average, day by day, kept for ever: the line over time on its page.
CREATE TABLE portal_day (
  portal       ${name} NOT NULL,
  -- Since 1970.
  day          BIGINT NOT NULL,
  profile      ${name} NOT NULL,
  version      TEXT NOT NULL,
  datasets     BIGINT NOT NULL,
  overall      DOUBLE PRECISION,
  overall_low  DOUBLE PRECISION NOT NULL,
  overall_high DOUBLE PRECISION NOT NULL,
  quality      DOUBLE PRECISION,
  licence      DOUBLE PRECISION,
  freshness    DOUBLE PRECISION,
  PRIMARY KEY (portal, day)
);
