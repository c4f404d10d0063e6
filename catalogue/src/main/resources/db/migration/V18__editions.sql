-- Editions: what was published of organisations at which moment, kept for ever, so that a quoted figure stays.

-- A moment, the last change that counted then, and by what was compared.
CREATE TABLE edition (
  moment        ${id} PRIMARY KEY,
  change_number BIGINT NOT NULL,
  body          ${blob} NOT NULL
);

-- What was added up for an organisation, from this moment until its next row; empty when it has nothing any more.
CREATE TABLE edition_entry (
  organisation BIGINT NOT NULL REFERENCES organisation (id),
  moment       BIGINT NOT NULL REFERENCES edition (moment),
  body         ${blob} NOT NULL,
  PRIMARY KEY (organisation, moment)
);
