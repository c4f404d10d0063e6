-- What was sent to whom and what came of it, for the owner and the operator; forgotten after a month
-- and with its channel. Nothing in it says what was told.

CREATE TABLE watch_delivery (
  id      ${name} PRIMARY KEY,
  channel ${name} NOT NULL REFERENCES watch_channel (id) ON DELETE CASCADE,
  message TEXT NOT NULL,
  moment  BIGINT NOT NULL,
  events  BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  words   TEXT NOT NULL
);

CREATE INDEX watch_delivery_of ON watch_delivery (channel, moment);
CREATE INDEX watch_delivery_by_time ON watch_delivery (moment);
