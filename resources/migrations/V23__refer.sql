-- Advice given without a referral. It names no family. agency: as it was said, whether or not the directory knows it.
CREATE TABLE advice (
  id UUID PRIMARY KEY,
  given_on DATE NOT NULL,
  given_by VARCHAR(200) NOT NULL,
  need VARCHAR(40) NOT NULL,
  asker VARCHAR(200) NOT NULL,
  agency VARCHAR(200) NOT NULL,
  question VARCHAR(20000) NOT NULL,
  answer VARCHAR(20000) NOT NULL
);
CREATE INDEX advice_on_ix ON advice (given_on);
-- Complaints, compliments, the family's feedback slips and advocates. ended_on: followed to its end.
CREATE TABLE voice (
  id UUID PRIMARY KEY,
  reference VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  came_on DATE NOT NULL,
  how VARCHAR(20) NOT NULL,
  speaker VARCHAR(200) NOT NULL,
  child UUID,
  said VARCHAR(20000) NOT NULL,
  taken_by VARCHAR(200) NOT NULL,
  acknowledged_on DATE,
  answered_on DATE,
  answer VARCHAR(20000) NOT NULL,
  result VARCHAR(20),
  ended_on DATE,
  learnt VARCHAR(20000) NOT NULL,
  CONSTRAINT voice_child_fk FOREIGN KEY (child) REFERENCES person (id)
);
CREATE INDEX voice_child_ix ON voice (child);
CREATE INDEX voice_kind_ix ON voice (kind);
-- What was said later while a complaint was open.
CREATE TABLE voice_more (
  id UUID PRIMARY KEY,
  voice UUID NOT NULL,
  line_no INTEGER NOT NULL,
  came_on DATE NOT NULL,
  speaker VARCHAR(200) NOT NULL,
  said VARCHAR(20000) NOT NULL,
  CONSTRAINT voice_more_fk FOREIGN KEY (voice) REFERENCES voice (id)
);
CREATE INDEX voice_more_ix ON voice_more (voice);
-- Referrals out, to agencies that do not use the program. sent_on is empty until the letter went.
CREATE TABLE outward (
  id UUID PRIMARY KEY,
  reference VARCHAR(20) NOT NULL,
  child UUID NOT NULL,
  agency UUID NOT NULL,
  to_whom VARCHAR(200) NOT NULL,
  need VARCHAR(40) NOT NULL,
  reason VARCHAR(20000) NOT NULL,
  asked_for VARCHAR(20000) NOT NULL,
  made_on DATE NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  document UUID,
  answer_by DATE NOT NULL,
  sent_on DATE,
  sent_how VARCHAR(20),
  sent_by VARCHAR(200) NOT NULL,
  chases INTEGER NOT NULL,
  chased_on DATE,
  answered_on DATE,
  answer VARCHAR(20),
  answer_words VARCHAR(20000) NOT NULL,
  CONSTRAINT outward_child_fk FOREIGN KEY (child) REFERENCES person (id),
  CONSTRAINT outward_agency_fk FOREIGN KEY (agency) REFERENCES agency (id)
);
CREATE INDEX outward_child_ix ON outward (child);
CREATE INDEX outward_agency_ix ON outward (agency);
-- Papers that came with a referral. Their bytes lie sealed beside the database under the name in sealed_file.
CREATE TABLE referral_attachment (
  id UUID PRIMARY KEY,
  referral UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  bytes BIGINT NOT NULL,
  sealed_file UUID NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  added_at TIMESTAMP WITH TIME ZONE NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  CONSTRAINT referral_attachment_fk FOREIGN KEY (referral) REFERENCES referral (id)
);
CREATE INDEX referral_attachment_ix ON referral_attachment (referral);
