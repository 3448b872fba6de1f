-- Versions of a child's CAF. One row to an answer, so that the journal is per field.
CREATE TABLE assessment (
  id UUID PRIMARY KEY,
  child UUID NOT NULL,
  referral UUID,
  kind VARCHAR(20) NOT NULL,
  version_no INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  started_on DATE NOT NULL,
  completed_on DATE,
  agreed_on DATE,
  copy_given_on DATE,
  external_authority VARCHAR(200),
  external_reference VARCHAR(200),
  external_on DATE,
  existing_on DATE,
  existing_result VARCHAR(20),
  existing_detail VARCHAR(20000),
  definition VARCHAR(100) NOT NULL,
  reason VARCHAR(20000) NOT NULL,
  kept_streamlined VARCHAR(20000) NOT NULL,
  CONSTRAINT assessment_child_fk FOREIGN KEY (child) REFERENCES person (id),
  CONSTRAINT assessment_referral_fk FOREIGN KEY (referral) REFERENCES referral (id)
);
CREATE INDEX assessment_child_ix ON assessment (child);
CREATE TABLE assessment_assessor (
  id UUID PRIMARY KEY,
  assessment UUID NOT NULL,
  line_no INTEGER NOT NULL,
  practitioner UUID NOT NULL,
  CONSTRAINT assessment_assessor_assessment_fk FOREIGN KEY (assessment) REFERENCES assessment (id),
  CONSTRAINT assessment_assessor_practitioner_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id)
);
CREATE INDEX assessment_assessor_assessment_ix ON assessment_assessor (assessment);
CREATE TABLE assessment_answer (
  id UUID PRIMARY KEY,
  assessment UUID NOT NULL,
  code VARCHAR(100) NOT NULL,
  answer VARCHAR(20000) NOT NULL,
  CONSTRAINT assessment_answer_assessment_fk FOREIGN KEY (assessment) REFERENCES assessment (id)
);
CREATE INDEX assessment_answer_assessment_ix ON assessment_answer (assessment, code);
