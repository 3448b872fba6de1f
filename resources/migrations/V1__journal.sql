-- The journal (design 11.2). revision holds no text: values are sealed under a record key in revision_value,
-- so that destroying the key erases the text while the chain of hashes still checks. An act's reason is sealed
-- under the act's own key in the same way.
CREATE TABLE device (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  incarnation UUID NOT NULL,
  since TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE TABLE act (
  id UUID PRIMARY KEY,
  what VARCHAR(100) NOT NULL,
  author UUID NOT NULL,
  author_name VARCHAR(400) NOT NULL,
  device UUID NOT NULL,
  happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
  clock BIGINT NOT NULL,
  undoes UUID,
  sealed_reason BYTEA,
  commitment BYTEA NOT NULL,
  CONSTRAINT act_device_fk FOREIGN KEY (device) REFERENCES device (id)
);
CREATE INDEX act_clock_ix ON act (clock);
CREATE TABLE record_key (
  record UUID PRIMARY KEY,
  sealed_key BYTEA
);
CREATE TABLE revision (
  id UUID PRIMARY KEY,
  seq BIGINT NOT NULL,
  act UUID NOT NULL,
  record_table VARCHAR(100) NOT NULL,
  record UUID NOT NULL,
  field VARCHAR(100) NOT NULL,
  parents VARCHAR(2000) NOT NULL,
  device UUID NOT NULL,
  clock BIGINT NOT NULL,
  commitment BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  previous_hash BYTEA NOT NULL,
  CONSTRAINT revision_act_fk FOREIGN KEY (act) REFERENCES act (id),
  CONSTRAINT revision_device_fk FOREIGN KEY (device) REFERENCES device (id),
  CONSTRAINT revision_seq_uq UNIQUE (device, seq)
);
CREATE INDEX revision_record_ix ON revision (record, field, clock);
CREATE INDEX revision_act_ix ON revision (act);
CREATE TABLE revision_value (
  revision UUID PRIMARY KEY,
  sealed_value BYTEA,
  salt BYTEA,
  CONSTRAINT revision_value_fk FOREIGN KEY (revision) REFERENCES revision (id)
);
