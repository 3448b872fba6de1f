-- Texts for named people only. A compartment has an X25519 pair: whoever has public_key can seal a text for it; the private key lies in
-- compartment_key, wrapped for each permitted user. stale: somebody was taken out who could read; new keys are due.
CREATE TABLE compartment (
  id UUID PRIMARY KEY,
  about UUID NOT NULL,
  public_key BYTEA NOT NULL,
  narrowed BOOLEAN NOT NULL,
  stale BOOLEAN NOT NULL,
  CONSTRAINT compartment_about_uq UNIQUE (about)
);
-- Who is permitted otherwise than by role: named by a team leader, or leading the child's case.
CREATE TABLE compartment_ground (
  id UUID PRIMARY KEY,
  compartment UUID NOT NULL,
  reader UUID NOT NULL,
  named BOOLEAN NOT NULL,
  leads BOOLEAN NOT NULL,
  CONSTRAINT compartment_ground_fk FOREIGN KEY (compartment) REFERENCES compartment (id),
  CONSTRAINT compartment_ground_uq UNIQUE (compartment, reader)
);
-- wrapped_for: the reader's public key it was wrapped for. A row taken away is erased from the journal too.
CREATE TABLE compartment_key (
  id UUID PRIMARY KEY,
  compartment UUID NOT NULL,
  reader UUID NOT NULL,
  wrapped BYTEA NOT NULL,
  wrapped_for BYTEA NOT NULL,
  CONSTRAINT compartment_key_fk FOREIGN KEY (compartment) REFERENCES compartment (id),
  CONSTRAINT compartment_key_uq UNIQUE (compartment, reader)
);
CREATE INDEX compartment_key_reader_ix ON compartment_key (reader);
-- A restricted address: lines, postcode and ward are empty, and all three in here.
ALTER TABLE person_address ADD COLUMN sealed BYTEA;
-- Notes of tier 3. Every wording stays; the last one counts. Text and the reason of a correction are sealed together.
CREATE TABLE sealed_note (
  id UUID PRIMARY KEY,
  child UUID NOT NULL,
  CONSTRAINT sealed_note_child_fk FOREIGN KEY (child) REFERENCES person (id)
);
CREATE INDEX sealed_note_child_ix ON sealed_note (child);
CREATE TABLE sealed_note_wording (
  id UUID PRIMARY KEY,
  note UUID NOT NULL,
  line_no INTEGER NOT NULL,
  author UUID NOT NULL,
  author_name VARCHAR(400) NOT NULL,
  written_at TIMESTAMP WITH TIME ZONE NOT NULL,
  sealed BYTEA NOT NULL,
  CONSTRAINT sealed_note_wording_fk FOREIGN KEY (note) REFERENCES sealed_note (id)
);
CREATE INDEX sealed_note_wording_ix ON sealed_note_wording (note);
