-- Requests for a service, what was asked of the referrer, and the word owed to them. Codes joined by a space are lists.
CREATE TABLE referral (
  id UUID PRIMARY KEY,
  reference VARCHAR(20) NOT NULL,
  state VARCHAR(30) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  how VARCHAR(20) NOT NULL,
  received_at TIMESTAMP WITH TIME ZONE NOT NULL,
  referrer_name VARCHAR(200) NOT NULL,
  referrer_title VARCHAR(200) NOT NULL,
  referrer_agency UUID,
  referrer_practitioner UUID,
  referrer_phone VARCHAR(100) NOT NULL,
  referrer_email VARCHAR(200) NOT NULL,
  referrer_email_secure BOOLEAN NOT NULL,
  referrer_reference VARCHAR(100) NOT NULL,
  referrer_lead VARCHAR(200) NOT NULL,
  reason VARCHAR(20000) NOT NULL,
  needs VARCHAR(1000) NOT NULL,
  strengths VARCHAR(20000) NOT NULL,
  impact VARCHAR(20000) NOT NULL,
  tried_before VARCHAR(20000) NOT NULL,
  asked_for VARCHAR(20000) NOT NULL,
  wishes VARCHAR(20000) NOT NULL,
  communication_needs VARCHAR(20000) NOT NULL,
  visit_risks VARCHAR(20000) NOT NULL,
  agencies_involved VARCHAR(20000) NOT NULL,
  need_level VARCHAR(20),
  consent_asked BOOLEAN NOT NULL,
  consent_not_asked_why VARCHAR(20000) NOT NULL,
  accepted_on DATE,
  screened_on DATE,
  screened_by VARCHAR(400),
  screening_agreed_by VARCHAR(400),
  decline_reasons VARCHAR(400),
  screening_note VARCHAR(20000),
  settled_on DATE,
  settled_by VARCHAR(400),
  settled_why VARCHAR(20000),
  duplicate_of UUID,
  call_at TIMESTAMP WITH TIME ZONE,
  call_to VARCHAR(400),
  call_said VARCHAR(20000),
  countersigned VARCHAR(400),
  transfer_authority VARCHAR(200),
  transfer_contact VARCHAR(200),
  transfer_reference VARCHAR(100),
  transfer_assessment VARCHAR(200),
  transfer_arrived DATE,
  transfer_consent_on DATE,
  CONSTRAINT referral_agency_fk FOREIGN KEY (referrer_agency) REFERENCES agency (id),
  CONSTRAINT referral_practitioner_fk FOREIGN KEY (referrer_practitioner) REFERENCES practitioner (id)
);
CREATE INDEX referral_reference_ix ON referral (reference);
CREATE INDEX referral_state_ix ON referral (state);
CREATE TABLE referral_child (
  id UUID PRIMARY KEY,
  referral UUID NOT NULL,
  line_no INTEGER NOT NULL,
  child UUID NOT NULL,
  CONSTRAINT referral_child_fk FOREIGN KEY (referral) REFERENCES referral (id),
  CONSTRAINT referral_child_child_fk FOREIGN KEY (child) REFERENCES person (id)
);
CREATE INDEX referral_child_ix ON referral_child (referral);
CREATE INDEX referral_child_child_ix ON referral_child (child);
CREATE TABLE referral_signpost (
  id UUID PRIMARY KEY,
  referral UUID NOT NULL,
  line_no INTEGER NOT NULL,
  signpost VARCHAR(20000) NOT NULL,
  CONSTRAINT referral_signpost_fk FOREIGN KEY (referral) REFERENCES referral (id)
);
CREATE INDEX referral_signpost_ix ON referral_signpost (referral);
CREATE TABLE referral_question (
  id UUID PRIMARY KEY,
  referral UUID NOT NULL,
  asked VARCHAR(20000) NOT NULL,
  asked_on DATE NOT NULL,
  due_on DATE NOT NULL,
  chases INTEGER NOT NULL,
  chased_on DATE,
  answered_on DATE,
  answer VARCHAR(20000) NOT NULL,
  CONSTRAINT referral_question_fk FOREIGN KEY (referral) REFERENCES referral (id)
);
CREATE INDEX referral_question_ix ON referral_question (referral);
CREATE TABLE feedback (
  id UUID PRIMARY KEY,
  referral UUID NOT NULL,
  owed_to VARCHAR(30) NOT NULL,
  stage VARCHAR(30) NOT NULL,
  event_on DATE NOT NULL,
  result VARCHAR(100000) NOT NULL,
  worker VARCHAR(20000) NOT NULL,
  actions VARCHAR(100000) NOT NULL,
  must_do VARCHAR(100000) NOT NULL,
  next_on DATE,
  sent_at TIMESTAMP WITH TIME ZONE,
  sent_how VARCHAR(20),
  sent_to VARCHAR(400) NOT NULL,
  document UUID,
  dropped_on DATE,
  CONSTRAINT feedback_referral_fk FOREIGN KEY (referral) REFERENCES referral (id),
  CONSTRAINT feedback_document_fk FOREIGN KEY (document) REFERENCES document (id)
);
CREATE INDEX feedback_referral_ix ON feedback (referral);
CREATE TABLE feedback_signpost (
  id UUID PRIMARY KEY,
  feedback UUID NOT NULL,
  line_no INTEGER NOT NULL,
  signpost VARCHAR(20000) NOT NULL,
  CONSTRAINT feedback_signpost_fk FOREIGN KEY (feedback) REFERENCES feedback (id)
);
CREATE INDEX feedback_signpost_ix ON feedback_signpost (feedback);
