-- Organisations compared: how large they are, and what is counted in each of their datasets.

ALTER TABLE organisation ADD COLUMN size TEXT;
