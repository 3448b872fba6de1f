-- What was entered on the wrong child and moved to the right one: its trace stays with both. Who, when and why stand in the act.
CREATE TABLE moved_record (
  id UUID PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  record UUID NOT NULL
);
CREATE INDEX moved_record_ix ON moved_record (record);
-- line_no 0: the child it stood with, 1: the child it belongs to.
CREATE TABLE moved_record_child (
  id UUID PRIMARY KEY,
  moved UUID NOT NULL,
  line_no INTEGER NOT NULL,
  child UUID NOT NULL,
  CONSTRAINT moved_record_child_fk FOREIGN KEY (moved) REFERENCES moved_record (id),
  CONSTRAINT moved_record_child_child_fk FOREIGN KEY (child) REFERENCES person (id)
);
CREATE INDEX moved_record_child_ix ON moved_record_child (child);
CREATE INDEX moved_record_child_moved_ix ON moved_record_child (moved);
-- What was entered by mistake and is in no list any more: a row as long as it lies in the bin. People have their column gone.
CREATE TABLE binned (
  id UUID PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  record UUID NOT NULL,
  CONSTRAINT binned_record_uq UNIQUE (record)
);
