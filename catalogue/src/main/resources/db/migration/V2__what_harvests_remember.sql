-- What harvests remember of a portal from run to run; all of it may be lost, which costs requests.
CREATE TABLE portal_memory (
  portal      ${name} PRIMARY KEY,
  -- The last complete run that listed everything; its pages are remembered under its number.
  walk        BIGINT,
  -- When a complete run last asked for everything without conditions, and how many followed it.
  full_at     BIGINT,
  since_full  BIGINT NOT NULL,
  -- From when on changes are asked for.
  watermark   BIGINT,
  -- Whether the portal's filter for changes was found to work, when, and what was found.
  trusted     BIGINT,
  tried_at    BIGINT,
  tried_words TEXT,
  -- Until when scheduled runs are skipped, why, and after how many such runs in a row.
  rest_until  BIGINT,
  rest_kind   TEXT,
  rest_times  BIGINT
);

-- What a page was like when all of its records were kept: enough to know it again unread.
CREATE TABLE page_memory (
  portal        ${name} NOT NULL,
  hash          ${name} NOT NULL,
  page          TEXT NOT NULL,
  run           BIGINT NOT NULL,
  request       TEXT NOT NULL,
  etag          TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  body_hash     TEXT NOT NULL,
  next_page     TEXT NOT NULL,
  declared      BIGINT,
  records       BIGINT NOT NULL,
  skipped       BIGINT NOT NULL,
  -- Of the ids and raw hashes of its records, as the store had them.
  digest        TEXT NOT NULL,
  ids           ${blob} NOT NULL,
  PRIMARY KEY (portal, hash)
);

-- Why a portal could not be harvested, and what to do about it.
CREATE TABLE diagnosis (
  run    ${id} PRIMARY KEY,
  kind   TEXT NOT NULL,
  words  TEXT NOT NULL,
  advice TEXT NOT NULL,
  letter TEXT NOT NULL
);
