-- Who opened, saw, printed, exported, changed users, backed up. Who and when stand in the act; a remark is sealed in the journal as any
-- value is. No foreign key to act: the act is written when its transaction ends.
CREATE TABLE access_entry (
  id UUID PRIMARY KEY,
  act UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  subject UUID,
  remark VARCHAR(2000)
);
CREATE INDEX access_entry_act_ix ON access_entry (act);
CREATE INDEX access_entry_subject_ix ON access_entry (subject);

-- From which number on a device writes under which name and key (a restored backup gives it new ones). Every hash of the chain covers
-- the row that stands for its number, so that it cannot be changed without breaking the chain. Not journalled: the journal stands on it.
CREATE TABLE incarnation (
  id UUID PRIMARY KEY,
  device UUID NOT NULL,
  first_seq BIGINT NOT NULL,
  signing_key BYTEA NOT NULL,
  since TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT incarnation_device_fk FOREIGN KEY (device) REFERENCES device (id)
);

-- Where a chain stood, how long it was and how many rows each table had, signed by the device. Not journalled either.
CREATE TABLE checkpoint (
  id UUID PRIMARY KEY,
  incarnation UUID NOT NULL,
  seq BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  clock BIGINT NOT NULL,
  made_at TIMESTAMP WITH TIME ZONE NOT NULL,
  row_counts VARCHAR(20000) NOT NULL,
  signature BYTEA NOT NULL,
  CONSTRAINT checkpoint_incarnation_fk FOREIGN KEY (incarnation) REFERENCES incarnation (id)
);
CREATE INDEX checkpoint_seq_ix ON checkpoint (incarnation, seq);
