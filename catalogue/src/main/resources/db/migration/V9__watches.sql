-- Who is to be told of what, and how. Addresses are kept as a keyed digest, to find them again, and
-- sealed, to write to them; nothing else is kept about people, and nothing after they leave.

CREATE TABLE watcher (
  id        ${name} PRIMARY KEY,
  digest    ${name} NOT NULL UNIQUE,
  address   ${blob} NOT NULL,
  language  TEXT NOT NULL,
  created   BIGINT NOT NULL,
  -- Empty until the address has confirmed its first watch.
  confirmed BIGINT
);

-- One way to one watcher in one rhythm. Its place among the events is all that delivery remembers:
-- done is told; upto, where there is one, is the end of what is being told at the moment.
CREATE TABLE watch_channel (
  id       ${name} PRIMARY KEY,
  watcher  ${name} NOT NULL REFERENCES watcher (id),
  way      TEXT NOT NULL,
  rhythm   TEXT NOT NULL,
  -- Of a webhook: the digest of its address, the address and the secret, both sealed; else empty.
  digest   ${name} NOT NULL,
  target   ${blob},
  secret   ${blob},
  state    TEXT NOT NULL,
  reason   TEXT NOT NULL,
  done     BIGINT NOT NULL,
  upto     BIGINT,
  due      BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  failing  BIGINT,
  -- How many messages were told, and the first of them, under which the others are threaded.
  told     BIGINT NOT NULL,
  thread   TEXT NOT NULL,
  UNIQUE (watcher, way, rhythm, digest)
);

CREATE INDEX watch_channel_due ON watch_channel (state, due);

CREATE TABLE watch (
  id      ${name} PRIMARY KEY,
  watcher ${name} NOT NULL REFERENCES watcher (id),
  channel ${name} NOT NULL REFERENCES watch_channel (id),
  -- dataset, search, organisation or portal, and which one.
  target  TEXT NOT NULL,
  subject TEXT NOT NULL,
  kinds   TEXT NOT NULL,
  state   TEXT NOT NULL,
  -- Events after this number are told.
  since   BIGINT NOT NULL,
  created BIGINT NOT NULL
);

CREATE INDEX watch_of_channel ON watch (channel);
CREATE INDEX watch_of_watcher ON watch (watcher);
