-- The date of change that was stated before a change, which a portal's stamp would else wipe out.
ALTER TABLE change_seen ADD COLUMN stated_before BIGINT;
