-- The end of a run: what is held, what was removed and by whom, what moved, what was out of the usual.

-- The run that brought a change; empty for what happened outside of runs.
ALTER TABLE change_log ADD COLUMN run BIGINT;
CREATE INDEX change_log_run ON change_log (run, number) WHERE run IS NOT NULL;

-- Since when, and by which run, a removal waits for a person; only true while held is 1.
ALTER TABLE dataset ADD COLUMN held_since BIGINT;
ALTER TABLE dataset ADD COLUMN held_run BIGINT;
-- When a person decided that it stays although it is absent; holds until it is listed again.
ALTER TABLE dataset ADD COLUMN stays BIGINT;
-- Where a dataset went that turned out to be another one under a new id of the source.
ALTER TABLE dataset ADD COLUMN moved_into BIGINT REFERENCES dataset (id);
-- Which of the expected properties are stated, one bit each, and the day of dct:modified since 1970.
ALTER TABLE dataset ADD COLUMN filled BIGINT;
ALTER TABLE dataset ADD COLUMN modified_day BIGINT;

CREATE INDEX dataset_held ON dataset (portal, dataset_key) WHERE held = 1;

-- Every removal under the number of its change. The person is empty where the run's end decided.
CREATE TABLE removal (
  number       ${id} PRIMARY KEY,
  dataset      BIGINT NOT NULL REFERENCES dataset (id),
  run          BIGINT,
  absent_since BIGINT,
  signalled    BIGINT,
  person       TEXT NOT NULL
);

CREATE INDEX removal_of ON removal (dataset, number);

-- What runs held that was not held before.
CREATE TABLE run_held (
  run     BIGINT NOT NULL,
  dataset BIGINT NOT NULL REFERENCES dataset (id),
  PRIMARY KEY (run, dataset)
);

-- Pairs of datasets that are one under two ids of the source; state is proposed, accepted, applied.
CREATE TABLE remap (
  old_dataset BIGINT PRIMARY KEY REFERENCES dataset (id),
  new_dataset BIGINT NOT NULL UNIQUE REFERENCES dataset (id),
  portal      ${name} NOT NULL,
  run         BIGINT NOT NULL,
  state       ${name} NOT NULL,
  confidence  DOUBLE PRECISION NOT NULL,
  evidence    TEXT NOT NULL,
  old_source  TEXT NOT NULL,
  new_source  TEXT NOT NULL
);

CREATE INDEX remap_of ON remap (portal, state);

-- What complete runs measured, and where one was out of the usual of the runs before it.
CREATE TABLE run_measure (
  run   BIGINT NOT NULL,
  name  ${name} NOT NULL,
  value DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (run, name)
);

CREATE TABLE run_alarm (
  run   BIGINT NOT NULL,
  name  ${name} NOT NULL,
  value DOUBLE PRECISION NOT NULL,
  usual DOUBLE PRECISION NOT NULL,
  runs  BIGINT NOT NULL,
  PRIMARY KEY (run, name)
);

-- When this process took the run up, with how many seen; and when its last page was kept.
ALTER TABLE run ADD COLUMN resumed BIGINT;
ALTER TABLE run ADD COLUMN resumed_seen BIGINT;
ALTER TABLE run ADD COLUMN kept BIGINT;
