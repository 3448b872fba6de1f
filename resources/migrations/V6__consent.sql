-- Agreement of families, never altered: a change is a new row that supersedes the last. And the log of what was disclosed.
CREATE TABLE consent (
  id UUID PRIMARY KEY,
  child UUID NOT NULL,
  state VARCHAR(30) NOT NULL,
  given_by VARCHAR(40) NOT NULL,
  giver UUID,
  answered_on DATE NOT NULL,
  covers_storage BOOLEAN NOT NULL,
  covers_sharing BOOLEAN NOT NULL,
  purposes VARCHAR(400) NOT NULL,
  form VARCHAR(20) NOT NULL,
  taken_by VARCHAR(400) NOT NULL,
  witness VARCHAR(400) NOT NULL,
  interpreter_used BOOLEAN NOT NULL,
  limits_explained BOOLEAN NOT NULL,
  leaflet_given BOOLEAN NOT NULL,
  competence_matter BOOLEAN,
  competence_information BOOLEAN,
  competence_alternatives BOOLEAN,
  competence_consequences BOOLEAN,
  competence_not_pressured BOOLEAN,
  competence_judged_by VARCHAR(400),
  competence_judged_on DATE,
  review_on DATE,
  expires_on DATE,
  supersedes UUID,
  withdrawn_on DATE,
  withdrawn_by VARCHAR(400),
  withdrawn_why VARCHAR(20000),
  withdrawn_told BOOLEAN,
  CONSTRAINT consent_child_fk FOREIGN KEY (child) REFERENCES person (id),
  CONSTRAINT consent_giver_fk FOREIGN KEY (giver) REFERENCES person (id)
);
CREATE INDEX consent_child_ix ON consent (child);
CREATE TABLE consent_agency (
  id UUID PRIMARY KEY,
  consent UUID NOT NULL,
  line_no INTEGER NOT NULL,
  agency UUID NOT NULL,
  may_have VARCHAR(20) NOT NULL,
  CONSTRAINT consent_agency_fk FOREIGN KEY (consent) REFERENCES consent (id),
  CONSTRAINT consent_agency_agency_fk FOREIGN KEY (agency) REFERENCES agency (id)
);
CREATE INDEX consent_agency_ix ON consent_agency (consent);
CREATE TABLE consent_not_told (
  id UUID PRIMARY KEY,
  consent UUID NOT NULL,
  line_no INTEGER NOT NULL,
  person UUID NOT NULL,
  CONSTRAINT consent_not_told_fk FOREIGN KEY (consent) REFERENCES consent (id),
  CONSTRAINT consent_not_told_person_fk FOREIGN KEY (person) REFERENCES person (id)
);
CREATE INDEX consent_not_told_ix ON consent_not_told (consent);
CREATE TABLE disclosure (
  id UUID PRIMARY KEY,
  what VARCHAR(100) NOT NULL,
  recipient VARCHAR(1000) NOT NULL,
  purpose VARCHAR(100) NOT NULL,
  basis VARCHAR(100) NOT NULL,
  cuts VARCHAR(2000) NOT NULL,
  disclosed_at TIMESTAMP WITH TIME ZONE NOT NULL,
  disclosed_by VARCHAR(400) NOT NULL,
  document UUID,
  sha256 VARCHAR(64) NOT NULL,
  CONSTRAINT disclosure_document_fk FOREIGN KEY (document) REFERENCES document (id)
);
CREATE TABLE disclosure_child (
  id UUID PRIMARY KEY,
  disclosure UUID NOT NULL,
  line_no INTEGER NOT NULL,
  child UUID NOT NULL,
  CONSTRAINT disclosure_child_fk FOREIGN KEY (disclosure) REFERENCES disclosure (id),
  CONSTRAINT disclosure_child_child_fk FOREIGN KEY (child) REFERENCES person (id)
);
CREATE INDEX disclosure_child_ix ON disclosure_child (child);
CREATE INDEX disclosure_child_disclosure_ix ON disclosure_child (disclosure);
