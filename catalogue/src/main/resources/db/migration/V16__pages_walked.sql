-- What a page that was walked to its end held, so that a run that is taken up again notices when the
-- portal's pages go round in circles; as the engine writes it.
ALTER TABLE run_page ADD COLUMN walked TEXT;
