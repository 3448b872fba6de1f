-- Requests of people for what is kept about them, breaches, legal holds, disposal and privacy notices. What is gathered for a request is read
-- anew each time: only where words are left out is kept, with the hash of the words it was decided on. Nothing here that must outlive a
-- purge names a person by a foreign key.
CREATE TABLE access_request (
  id UUID PRIMARY KEY,
  about UUID NOT NULL,
  received_on DATE NOT NULL,
  asker VARCHAR(400) NOT NULL,
  asker_person UUID,
  capacity VARCHAR(40) NOT NULL,
  wanted VARCHAR(20000) NOT NULL,
  id_seen VARCHAR(1000) NOT NULL,
  id_seen_on DATE,
  complex_why VARCHAR(20000) NOT NULL,
  override_why VARCHAR(20000) NOT NULL,
  override_by VARCHAR(400) NOT NULL,
  marked_by UUID,
  marked_name VARCHAR(400) NOT NULL,
  checked_by UUID,
  checked_name VARCHAR(400) NOT NULL,
  checked_on DATE,
  checked_hash VARCHAR(64) NOT NULL,
  sent_on DATE,
  sent_how VARCHAR(40) NOT NULL,
  page_count INTEGER,
  closed_on DATE,
  closed_why VARCHAR(20000) NOT NULL
);
CREATE INDEX access_request_about_ix ON access_request (about);
CREATE TABLE access_pause (
  id UUID PRIMARY KEY,
  request UUID NOT NULL,
  line_no INTEGER NOT NULL,
  why VARCHAR(40) NOT NULL,
  paused_from DATE NOT NULL,
  paused_to DATE,
  CONSTRAINT access_pause_fk FOREIGN KEY (request) REFERENCES access_request (id)
);
CREATE INDEX access_pause_ix ON access_pause (request);
-- One to a passage somebody decided on. source_table and source_row: where its words stand.
CREATE TABLE access_passage (
  id UUID PRIMARY KEY,
  request UUID NOT NULL,
  source_table VARCHAR(100) NOT NULL,
  source_row UUID NOT NULL,
  words_hash VARCHAR(64) NOT NULL,
  decided_by VARCHAR(400) NOT NULL,
  CONSTRAINT access_passage_fk FOREIGN KEY (request) REFERENCES access_request (id)
);
CREATE INDEX access_passage_ix ON access_passage (request);
CREATE TABLE access_span (
  id UUID PRIMARY KEY,
  passage UUID NOT NULL,
  line_no INTEGER NOT NULL,
  from_char INTEGER NOT NULL,
  to_char INTEGER NOT NULL,
  reason VARCHAR(40) NOT NULL,
  CONSTRAINT access_span_fk FOREIGN KEY (passage) REFERENCES access_passage (id)
);
CREATE INDEX access_span_ix ON access_span (passage);
CREATE TABLE breach (
  id UUID PRIMARY KEY,
  found_at TIMESTAMP WITH TIME ZONE NOT NULL,
  what VARCHAR(20000) NOT NULL,
  whose VARCHAR(20000) NOT NULL,
  how_found VARCHAR(20000) NOT NULL,
  risk VARCHAR(40) NOT NULL,
  risk_why VARCHAR(20000) NOT NULL,
  regulator_at TIMESTAMP WITH TIME ZONE,
  regulator_reference VARCHAR(200) NOT NULL,
  late_why VARCHAR(20000) NOT NULL,
  not_told_why VARCHAR(20000) NOT NULL,
  families_told_on DATE,
  families_told_how VARCHAR(20000) NOT NULL,
  closed_on DATE,
  learned VARCHAR(20000) NOT NULL
);
CREATE TABLE legal_hold (
  id UUID PRIMARY KEY,
  about UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  why VARCHAR(20000) NOT NULL,
  held_from DATE NOT NULL,
  held_by VARCHAR(400) NOT NULL,
  lifted_on DATE,
  lifted_by VARCHAR(400) NOT NULL,
  lifted_why VARCHAR(20000) NOT NULL
);
CREATE INDEX legal_hold_about_ix ON legal_hold (about);
CREATE TABLE disposal (
  id UUID PRIMARY KEY,
  made_on DATE NOT NULL,
  reviewed_by UUID NOT NULL,
  reviewed_name VARCHAR(400) NOT NULL,
  agreed_by UUID,
  agreed_name VARCHAR(400) NOT NULL,
  done_at TIMESTAMP WITH TIME ZONE,
  row_total INTEGER NOT NULL,
  file_total INTEGER NOT NULL,
  dropped_on DATE
);
-- Without a foreign key, and without a name: it stays when the record is gone.
CREATE TABLE disposal_line (
  id UUID PRIMARY KEY,
  disposal UUID NOT NULL,
  line_no INTEGER NOT NULL,
  kind VARCHAR(40) NOT NULL,
  record UUID NOT NULL,
  kept_until DATE NOT NULL,
  rule_key VARCHAR(100) NOT NULL,
  CONSTRAINT disposal_line_fk FOREIGN KEY (disposal) REFERENCES disposal (id)
);
CREATE INDEX disposal_line_ix ON disposal_line (disposal);
-- Sealed files of what was purged, until they are gone from the disk: a row for each that is still to be removed.
CREATE TABLE disposal_file (
  id UUID PRIMARY KEY,
  disposal UUID NOT NULL,
  file_name UUID NOT NULL,
  CONSTRAINT disposal_file_fk FOREIGN KEY (disposal) REFERENCES disposal (id)
);
CREATE TABLE notice_version (
  id UUID PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  in_use_from DATE NOT NULL
);
CREATE TABLE privacy_notice (
  id UUID PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  given_on DATE NOT NULL,
  given_to VARCHAR(400) NOT NULL,
  given_by VARCHAR(400) NOT NULL
);
CREATE TABLE privacy_notice_child (
  id UUID PRIMARY KEY,
  notice UUID NOT NULL,
  line_no INTEGER NOT NULL,
  child UUID NOT NULL,
  CONSTRAINT privacy_notice_child_fk FOREIGN KEY (notice) REFERENCES privacy_notice (id),
  CONSTRAINT privacy_notice_child_child_fk FOREIGN KEY (child) REFERENCES person (id)
);
CREATE INDEX privacy_notice_child_ix ON privacy_notice_child (child);
CREATE INDEX privacy_notice_child_notice_ix ON privacy_notice_child (notice);
