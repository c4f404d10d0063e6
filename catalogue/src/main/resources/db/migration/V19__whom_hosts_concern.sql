-- An event of a host is one for everybody: here is which portals and organisations had datasets
-- with addresses on it when it happened. Of datasets, their own addresses say so.

CREATE TABLE event_concern (
  subject_type ${name} NOT NULL,
  subject      ${name} NOT NULL,
  event        BIGINT NOT NULL,
  PRIMARY KEY (subject_type, subject, event)
);
