-- Link health: what is looked at, when, for whom, and what was found beside the state.

ALTER TABLE link ADD COLUMN kind TEXT;
-- The last success, the first failure since, and how many looks failed since.
ALTER TABLE link ADD COLUMN worked BIGINT;
ALTER TABLE link ADD COLUMN failing BIGINT;
ALTER TABLE link ADD COLUMN failures BIGINT NOT NULL DEFAULT 0;
-- What came when it last worked.
ALTER TABLE link ADD COLUMN format TEXT;
ALTER TABLE link ADD COLUMN packed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE link ADD COLUMN leads_to TEXT;
ALTER TABLE link ADD COLUMN etag TEXT;
ALTER TABLE link ADD COLUMN modified BIGINT;
ALTER TABLE link ADD COLUMN byte_size BIGINT;
ALTER TABLE link ADD COLUMN changed BIGINT;

ALTER TABLE link_look ADD COLUMN kind TEXT;

-- Addresses that datasets name, and when each is to be looked at; 0 for at once.
CREATE TABLE link_target (
  hash    ${name} PRIMARY KEY,
  address TEXT NOT NULL,
  host    ${name} NOT NULL,
  due     BIGINT NOT NULL
);

CREATE INDEX link_target_due ON link_target (due, hash);

-- Who names them; data is 1 where a file is stated, 0 where a page or a service is.
CREATE TABLE link_use (
  hash    ${name} NOT NULL,
  dataset BIGINT NOT NULL REFERENCES dataset (id),
  data    BIGINT NOT NULL,
  PRIMARY KEY (hash, dataset)
);

CREATE INDEX link_use_of ON link_use (dataset);

-- The number of the last change whose addresses were taken in.
CREATE TABLE link_progress (
  one    ${id} PRIMARY KEY,
  number BIGINT NOT NULL
);

INSERT INTO link_progress (one, number) VALUES (1, 0);

-- Addresses that came to another result, until the datasets that name them are scored anew.
CREATE TABLE link_news (
  hash ${name} PRIMARY KEY
);
