-- Which events are about datasets that a saved search finds. Matched once, so that whoever asks
-- later is told the same.

-- Searches that are matched, under the hash of their text; up to which event all of them are.
CREATE TABLE saved_search (
  hash  ${name} PRIMARY KEY,
  query TEXT NOT NULL
);

CREATE TABLE saved_search_progress (
  one          ${id} PRIMARY KEY,
  event_number BIGINT NOT NULL
);

INSERT INTO saved_search_progress (one, event_number) VALUES (1, 0);

CREATE TABLE saved_search_match (
  search ${name} NOT NULL,
  event  BIGINT NOT NULL,
  PRIMARY KEY (search, event)
);
