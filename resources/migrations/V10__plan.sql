-- Episodes, team meetings and delivery plans. Lists of lines (services, agenda, recipients) are joined by line ends.
CREATE TABLE episode (
  id UUID PRIMARY KEY,
  reference VARCHAR(40) NOT NULL,
  child UUID NOT NULL,
  referral UUID,
  state VARCHAR(40) NOT NULL,
  opened_on DATE NOT NULL,
  allocated_on DATE,
  contacted_on DATE,
  visited_on DATE,
  need_level VARCHAR(40),
  services VARCHAR(20000) NOT NULL,
  closed_on DATE,
  closure_reason VARCHAR(40),
  what_worked VARCHAR(20000),
  remaining_needs VARCHAR(20000),
  contingency VARCHAR(20000),
  child_view VARCHAR(20000),
  parent_view VARCHAR(20000),
  contact_attempts VARCHAR(2000),
  closure_note VARCHAR(20000),
  signed_off_by VARCHAR(400),
  CONSTRAINT episode_child_fk FOREIGN KEY (child) REFERENCES person (id),
  CONSTRAINT episode_referral_fk FOREIGN KEY (referral) REFERENCES referral (id)
);
CREATE INDEX episode_child_ix ON episode (child);
CREATE INDEX episode_referral_ix ON episode (referral);
CREATE TABLE episode_lead (
  id UUID PRIMARY KEY,
  episode UUID NOT NULL,
  line_no INTEGER NOT NULL,
  practitioner UUID NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE,
  accepted BOOLEAN,
  reason VARCHAR(20000) NOT NULL,
  family_preference BOOLEAN,
  CONSTRAINT episode_lead_fk FOREIGN KEY (episode) REFERENCES episode (id),
  CONSTRAINT episode_lead_practitioner_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id)
);
CREATE INDEX episode_lead_ix ON episode_lead (episode);
CREATE TABLE team_meeting (
  id UUID PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  meeting_date DATE NOT NULL,
  start_time TIME NOT NULL,
  end_time TIME,
  place VARCHAR(1000) NOT NULL,
  chair VARCHAR(400) NOT NULL,
  note_taker VARCHAR(400) NOT NULL,
  purpose VARCHAR(20000) NOT NULL,
  agenda VARCHAR(20000) NOT NULL,
  held BOOLEAN NOT NULL,
  shared_by_agencies VARCHAR(20000) NOT NULL,
  strengths VARCHAR(20000) NOT NULL,
  worries VARCHAR(20000) NOT NULL,
  analysis VARCHAR(20000) NOT NULL,
  need_level VARCHAR(40),
  child_view VARCHAR(20000) NOT NULL,
  parent_view VARCHAR(20000) NOT NULL,
  disagreements VARCHAR(20000) NOT NULL,
  decisions VARCHAR(20000) NOT NULL,
  consent_reviewed BOOLEAN NOT NULL,
  interpreter BOOLEAN NOT NULL,
  late_reason VARCHAR(20000) NOT NULL,
  next_date DATE,
  circulated_on DATE,
  circulated_to VARCHAR(20000) NOT NULL
);
CREATE TABLE team_meeting_episode (
  id UUID PRIMARY KEY,
  meeting UUID NOT NULL,
  episode UUID NOT NULL,
  line_no INTEGER NOT NULL,
  CONSTRAINT team_meeting_episode_meeting_fk FOREIGN KEY (meeting) REFERENCES team_meeting (id),
  CONSTRAINT team_meeting_episode_episode_fk FOREIGN KEY (episode) REFERENCES episode (id)
);
CREATE INDEX team_meeting_episode_ix ON team_meeting_episode (episode);
CREATE INDEX team_meeting_episode_meeting_ix ON team_meeting_episode (meeting);
CREATE TABLE team_meeting_attendee (
  id UUID PRIMARY KEY,
  meeting UUID NOT NULL,
  line_no INTEGER NOT NULL,
  practitioner UUID,
  person UUID,
  invited_on DATE NOT NULL,
  attendance VARCHAR(40) NOT NULL,
  basis VARCHAR(40) NOT NULL,
  report VARCHAR(20000) NOT NULL,
  CONSTRAINT team_meeting_attendee_fk FOREIGN KEY (meeting) REFERENCES team_meeting (id),
  CONSTRAINT team_meeting_attendee_practitioner_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id),
  CONSTRAINT team_meeting_attendee_person_fk FOREIGN KEY (person) REFERENCES person (id)
);
CREATE INDEX team_meeting_attendee_ix ON team_meeting_attendee (meeting);
CREATE TABLE delivery_plan (
  id UUID PRIMARY KEY,
  version_no INTEGER NOT NULL,
  state VARCHAR(40) NOT NULL,
  agreed_on DATE,
  agreed_at UUID,
  next_review DATE,
  child_comment VARCHAR(20000) NOT NULL,
  parent_comment VARCHAR(20000) NOT NULL,
  CONSTRAINT delivery_plan_meeting_fk FOREIGN KEY (agreed_at) REFERENCES team_meeting (id)
);
CREATE TABLE delivery_plan_episode (
  id UUID PRIMARY KEY,
  plan UUID NOT NULL,
  episode UUID NOT NULL,
  line_no INTEGER NOT NULL,
  CONSTRAINT delivery_plan_episode_plan_fk FOREIGN KEY (plan) REFERENCES delivery_plan (id),
  CONSTRAINT delivery_plan_episode_episode_fk FOREIGN KEY (episode) REFERENCES episode (id)
);
CREATE INDEX delivery_plan_episode_ix ON delivery_plan_episode (episode);
CREATE INDEX delivery_plan_episode_plan_ix ON delivery_plan_episode (plan);
CREATE TABLE plan_outcome (
  id UUID PRIMARY KEY,
  plan UUID NOT NULL,
  line_no INTEGER NOT NULL,
  ref VARCHAR(20) NOT NULL,
  words VARCHAR(20000) NOT NULL,
  ecm_outcome VARCHAR(40) NOT NULL,
  aim VARCHAR(1000) NOT NULL,
  rating VARCHAR(40),
  distance INTEGER,
  CONSTRAINT plan_outcome_fk FOREIGN KEY (plan) REFERENCES delivery_plan (id)
);
CREATE INDEX plan_outcome_ix ON plan_outcome (plan);
CREATE TABLE plan_action (
  id UUID PRIMARY KEY,
  plan UUID NOT NULL,
  outcome UUID NOT NULL,
  line_no INTEGER NOT NULL,
  ref VARCHAR(20) NOT NULL,
  action_text VARCHAR(20000) NOT NULL,
  practitioner UUID,
  person UUID,
  by_when DATE NOT NULL,
  first_due DATE,
  service VARCHAR(1000) NOT NULL,
  commissioned BOOLEAN NOT NULL,
  state VARCHAR(40) NOT NULL,
  progress VARCHAR(20000) NOT NULL,
  ended_on DATE,
  blocker VARCHAR(40),
  reason VARCHAR(20000) NOT NULL,
  CONSTRAINT plan_action_plan_fk FOREIGN KEY (plan) REFERENCES delivery_plan (id),
  CONSTRAINT plan_action_outcome_fk FOREIGN KEY (outcome) REFERENCES plan_outcome (id),
  CONSTRAINT plan_action_practitioner_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id),
  CONSTRAINT plan_action_person_fk FOREIGN KEY (person) REFERENCES person (id)
);
CREATE INDEX plan_action_ix ON plan_action (plan);
CREATE TABLE plan_action_for (
  id UUID PRIMARY KEY,
  plan UUID NOT NULL,
  action UUID NOT NULL,
  person UUID NOT NULL,
  line_no INTEGER NOT NULL,
  CONSTRAINT plan_action_for_fk FOREIGN KEY (action) REFERENCES plan_action (id),
  CONSTRAINT plan_action_for_person_fk FOREIGN KEY (person) REFERENCES person (id)
);
CREATE INDEX plan_action_for_ix ON plan_action_for (plan);
