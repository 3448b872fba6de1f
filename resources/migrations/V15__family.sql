-- Families: how a life or a pregnancy ended, contact, partnerships, who has parental responsibility, births of several.
ALTER TABLE person ADD COLUMN ending_kind VARCHAR(30);
ALTER TABLE person ADD COLUMN ending_date DATE;
ALTER TABLE person ADD COLUMN ending_note VARCHAR(20000);
ALTER TABLE relationship ADD COLUMN responsibility_by VARCHAR(30);
ALTER TABLE relationship ADD COLUMN through UUID;
CREATE TABLE contact_arrangement (
  id UUID PRIMARY KEY,
  child UUID NOT NULL,
  relative UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  details VARCHAR(20000),
  sealed BYTEA,
  ordered_on DATE,
  valid_from DATE,
  valid_to DATE,
  CONSTRAINT contact_arrangement_child_fk FOREIGN KEY (child) REFERENCES person (id),
  CONSTRAINT contact_arrangement_relative_fk FOREIGN KEY (relative) REFERENCES person (id)
);
CREATE INDEX contact_arrangement_child_ix ON contact_arrangement (child);
CREATE TABLE partnership (
  id UUID PRIMARY KEY,
  one UUID NOT NULL,
  other UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  valid_from DATE,
  valid_to DATE,
  CONSTRAINT partnership_one_fk FOREIGN KEY (one) REFERENCES person (id),
  CONSTRAINT partnership_other_fk FOREIGN KEY (other) REFERENCES person (id)
);
CREATE INDEX partnership_one_ix ON partnership (one);
CREATE INDEX partnership_other_ix ON partnership (other);
CREATE TABLE holder_not_known (
  id UUID PRIMARY KEY,
  child UUID NOT NULL,
  why VARCHAR(20000) NOT NULL,
  CONSTRAINT holder_not_known_fk FOREIGN KEY (child) REFERENCES person (id)
);
CREATE INDEX holder_not_known_ix ON holder_not_known (child);
CREATE TABLE tie_declined (
  id UUID PRIMARY KEY,
  child UUID NOT NULL,
  relative UUID NOT NULL,
  CONSTRAINT tie_declined_child_fk FOREIGN KEY (child) REFERENCES person (id),
  CONSTRAINT tie_declined_relative_fk FOREIGN KEY (relative) REFERENCES person (id)
);
CREATE INDEX tie_declined_ix ON tie_declined (child);
CREATE TABLE born_together (
  id UUID PRIMARY KEY,
  child UUID NOT NULL,
  first_record UUID NOT NULL,
  split_on DATE NOT NULL,
  CONSTRAINT born_together_child_fk FOREIGN KEY (child) REFERENCES person (id),
  CONSTRAINT born_together_first_fk FOREIGN KEY (first_record) REFERENCES person (id)
);
CREATE INDEX born_together_child_ix ON born_together (child);
CREATE INDEX born_together_first_ix ON born_together (first_record);
