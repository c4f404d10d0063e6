-- What benchmarks count. All of it but the months can be counted again from what is kept.

-- What is counted in each dataset that is there and has a publisher.
CREATE TABLE figure (
  dataset      ${id} PRIMARY KEY REFERENCES dataset (id),
  organisation BIGINT NOT NULL,
  body         ${blob} NOT NULL
);

CREATE INDEX figure_of ON figure (organisation, dataset);

-- Organisations of which something was counted anew, until they are added up.
CREATE TABLE figure_news (
  organisation ${id} PRIMARY KEY
);

-- The same added up for each organisation.
CREATE TABLE tally (
  organisation ${id} PRIMARY KEY REFERENCES organisation (id),
  body         ${blob} NOT NULL
);

-- The last change that was counted, by which recipe, in which month, and how often something was
-- added up. A month is its number since the year 0; 0 is none.
CREATE TABLE figure_progress (
  one           ${id} PRIMARY KEY,
  change_number BIGINT NOT NULL,
  recipe        TEXT NOT NULL,
  month         BIGINT NOT NULL,
  tallied       BIGINT NOT NULL
);

INSERT INTO figure_progress (one, change_number, recipe, month, tallied) VALUES (1, 0, '', 0, 0);

-- Ends of months, kept for ever: how organisations stood, and what was counted in their datasets.
CREATE TABLE standing_month (
  benchmark    ${name} NOT NULL,
  organisation BIGINT NOT NULL REFERENCES organisation (id),
  month        BIGINT NOT NULL,
  body         ${blob} NOT NULL,
  PRIMARY KEY (benchmark, organisation, month)
);

CREATE TABLE figure_month (
  organisation BIGINT NOT NULL REFERENCES organisation (id),
  month        BIGINT NOT NULL,
  body         ${blob} NOT NULL,
  PRIMARY KEY (organisation, month)
);
