-- Two records that turned out to be one. The one given up keeps its row: gone says why it stands in no list ('' for those that do),
-- merged_into which record stands for it. What the act moved is told by the journal; parted: taken apart again.
ALTER TABLE person ADD COLUMN gone VARCHAR(20) DEFAULT '' NOT NULL;
ALTER TABLE person ADD COLUMN merged_into UUID;
CREATE TABLE merging (
  id UUID PRIMARY KEY,
  what VARCHAR(40) NOT NULL,
  kept UUID NOT NULL,
  given_up UUID NOT NULL,
  act UUID NOT NULL,
  merged_at TIMESTAMP WITH TIME ZONE NOT NULL,
  merged_by VARCHAR(400) NOT NULL,
  parted BOOLEAN NOT NULL
);
CREATE INDEX merging_kept_ix ON merging (kept);
CREATE INDEX merging_given_up_ix ON merging (given_up);
-- Looked alike, and somebody said that they are two.
CREATE TABLE not_same (
  id UUID PRIMARY KEY,
  what VARCHAR(40) NOT NULL,
  one_of_them UUID NOT NULL,
  other_of_them UUID NOT NULL
);
CREATE INDEX not_same_one_ix ON not_same (one_of_them);
CREATE INDEX not_same_other_ix ON not_same (other_of_them);
