-- Openness is what the reading of all statements comes to, as everywhere else; it knows no "mixed".
-- The next change of a dataset tells the rest.
UPDATE dataset SET openness = 'unknown' WHERE openness = 'mixed';
