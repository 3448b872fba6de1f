-- Panels: series, meetings, items with their decision (domain.md 2.j, 4.2).
CREATE TABLE panel_series (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  weekday INTEGER NOT NULL,
  starts_at TIME NOT NULL,
  place VARCHAR(200) NOT NULL,
  every_days INTEGER NOT NULL,
  first_date DATE NOT NULL,
  deadline_days INTEGER NOT NULL,
  counts_from VARCHAR(20) NOT NULL,
  chair UUID,
  vice_chair UUID,
  max_deferrals INTEGER NOT NULL,
  quorum INTEGER NOT NULL,
  age_from INTEGER NOT NULL,
  age_to INTEGER NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT panel_series_chair_fk FOREIGN KEY (chair) REFERENCES practitioner (id),
  CONSTRAINT panel_series_vice_chair_fk FOREIGN KEY (vice_chair) REFERENCES practitioner (id)
);
CREATE TABLE panel_series_member (
  id UUID PRIMARY KEY,
  series_id UUID NOT NULL,
  line_no INTEGER NOT NULL,
  practitioner UUID NOT NULL,
  substitute VARCHAR(200) NOT NULL,
  CONSTRAINT panel_series_member_fk FOREIGN KEY (series_id) REFERENCES panel_series (id),
  CONSTRAINT panel_series_member_who_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id)
);
CREATE TABLE panel_meeting (
  id UUID PRIMARY KEY,
  series_id UUID,
  name VARCHAR(200) NOT NULL,
  held_on DATE NOT NULL,
  starts_at TIME NOT NULL,
  place VARCHAR(200) NOT NULL,
  paper_deadline DATE NOT NULL,
  counts_from VARCHAR(20) NOT NULL,
  chair UUID,
  vice_chair UUID,
  state VARCHAR(30) NOT NULL,
  moved_from DATE,
  why VARCHAR(20000) NOT NULL,
  apologies VARCHAR(20000) NOT NULL,
  conflicts VARCHAR(20000) NOT NULL,
  matters_arising VARCHAR(20000) NOT NULL,
  minute_taker VARCHAR(200) NOT NULL,
  CONSTRAINT panel_meeting_series_fk FOREIGN KEY (series_id) REFERENCES panel_series (id),
  CONSTRAINT panel_meeting_chair_fk FOREIGN KEY (chair) REFERENCES practitioner (id),
  CONSTRAINT panel_meeting_vice_chair_fk FOREIGN KEY (vice_chair) REFERENCES practitioner (id)
);
CREATE INDEX panel_meeting_held_ix ON panel_meeting (held_on);
CREATE TABLE panel_meeting_member (
  id UUID PRIMARY KEY,
  meeting_id UUID NOT NULL,
  line_no INTEGER NOT NULL,
  practitioner UUID NOT NULL,
  substitute VARCHAR(200) NOT NULL,
  CONSTRAINT panel_meeting_member_fk FOREIGN KEY (meeting_id) REFERENCES panel_meeting (id),
  CONSTRAINT panel_meeting_member_who_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id)
);
CREATE TABLE panel_attendance (
  id UUID PRIMARY KEY,
  meeting_id UUID NOT NULL,
  line_no INTEGER NOT NULL,
  practitioner UUID NOT NULL,
  CONSTRAINT panel_attendance_fk FOREIGN KEY (meeting_id) REFERENCES panel_meeting (id),
  CONSTRAINT panel_attendance_who_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id)
);
CREATE TABLE panel_item (
  id UUID PRIMARY KEY,
  meeting_id UUID NOT NULL,
  referral_id UUID NOT NULL,
  agenda_section VARCHAR(30) NOT NULL,
  state VARCHAR(30) NOT NULL,
  line_no INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  deferrals INTEGER NOT NULL,
  awaited VARCHAR(20000) NOT NULL,
  late_agreed_by VARCHAR(200),
  late_agreed_on DATE,
  late_reason VARCHAR(20000),
  previous_item UUID,
  removed_why VARCHAR(20000) NOT NULL,
  decision_kind VARCHAR(40),
  decided_on DATE,
  decision_lead UUID,
  lead_accepted BOOLEAN,
  preference_met BOOLEAN,
  level_agreed VARCHAR(20),
  decision_reason VARCHAR(20000),
  conditions VARCHAR(20000),
  deferral_reason VARCHAR(40),
  decision_awaited VARCHAR(20000),
  awaited_by DATE,
  deferred_to UUID,
  decline_reasons VARCHAR(1000),
  signposted VARCHAR(20000),
  dissent VARCHAR(20000),
  presenter VARCHAR(20000),
  information VARCHAR(20000),
  review_on DATE,
  manager_review VARCHAR(20000),
  CONSTRAINT panel_item_referral_fk FOREIGN KEY (referral_id) REFERENCES referral (id),
  CONSTRAINT panel_item_lead_fk FOREIGN KEY (decision_lead) REFERENCES practitioner (id),
  CONSTRAINT panel_item_meeting_fk FOREIGN KEY (meeting_id) REFERENCES panel_meeting (id),
  CONSTRAINT panel_item_deferred_fk FOREIGN KEY (deferred_to) REFERENCES panel_meeting (id),
  CONSTRAINT panel_item_previous_fk FOREIGN KEY (previous_item) REFERENCES panel_item (id)
);
CREATE INDEX panel_item_meeting_ix ON panel_item (meeting_id);
CREATE INDEX panel_item_referral_ix ON panel_item (referral_id);
CREATE TABLE panel_service (
  id UUID PRIMARY KEY,
  item_id UUID NOT NULL,
  line_no INTEGER NOT NULL,
  service VARCHAR(20000) NOT NULL,
  agency UUID,
  worker VARCHAR(200) NOT NULL,
  start_by DATE,
  commissioned BOOLEAN NOT NULL,
  CONSTRAINT panel_service_item_fk FOREIGN KEY (item_id) REFERENCES panel_item (id),
  CONSTRAINT panel_service_agency_fk FOREIGN KEY (agency) REFERENCES agency (id)
);
