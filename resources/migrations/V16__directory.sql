-- The directory: areas, teams, who manages and supervises whom, who is away, who knows what, what services offer and when that was last checked.
-- wards: one to a line. postcodes: starts of postcodes, one to a line.
CREATE TABLE area (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  wards VARCHAR(20000) NOT NULL,
  postcodes VARCHAR(20000) NOT NULL,
  manager UUID,
  active BOOLEAN NOT NULL,
  CONSTRAINT area_manager_fk FOREIGN KEY (manager) REFERENCES practitioner (id)
);
-- age_from, age_to: whole years, both included; empty for all ages.
CREATE TABLE team (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  agency UUID,
  age_from INTEGER,
  age_to INTEGER,
  leader UUID,
  phone VARCHAR(100) NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT team_agency_fk FOREIGN KEY (agency) REFERENCES agency (id),
  CONSTRAINT team_leader_fk FOREIGN KEY (leader) REFERENCES practitioner (id)
);
CREATE TABLE team_area (
  id UUID PRIMARY KEY,
  team UUID NOT NULL,
  line_no INTEGER NOT NULL,
  area UUID NOT NULL,
  CONSTRAINT team_area_fk FOREIGN KEY (team) REFERENCES team (id),
  CONSTRAINT team_area_area_fk FOREIGN KEY (area) REFERENCES area (id)
);
CREATE INDEX team_area_ix ON team_area (team);
ALTER TABLE practitioner ADD COLUMN address VARCHAR(20000) DEFAULT '' NOT NULL;
ALTER TABLE practitioner ADD COLUMN there_since DATE;
ALTER TABLE practitioner ADD COLUMN team UUID;
ALTER TABLE practitioner ADD COLUMN line_manager UUID;
ALTER TABLE practitioner ADD COLUMN supervisor UUID;
ALTER TABLE practitioner ADD CONSTRAINT practitioner_team_fk FOREIGN KEY (team) REFERENCES team (id);
ALTER TABLE practitioner ADD CONSTRAINT practitioner_line_manager_fk FOREIGN KEY (line_manager) REFERENCES practitioner (id);
ALTER TABLE practitioner ADD CONSTRAINT practitioner_supervisor_fk FOREIGN KEY (supervisor) REFERENCES practitioner (id);
CREATE TABLE practitioner_post (
  id UUID PRIMARY KEY,
  practitioner UUID NOT NULL,
  line_no INTEGER NOT NULL,
  job_title VARCHAR(200) NOT NULL,
  agency UUID,
  there_from DATE,
  there_to DATE,
  CONSTRAINT practitioner_post_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id),
  CONSTRAINT practitioner_post_agency_fk FOREIGN KEY (agency) REFERENCES agency (id)
);
CREATE INDEX practitioner_post_ix ON practitioner_post (practitioner);
-- away_to: last day away; empty while nobody knows.
CREATE TABLE practitioner_absence (
  id UUID PRIMARY KEY,
  practitioner UUID NOT NULL,
  line_no INTEGER NOT NULL,
  away_from DATE NOT NULL,
  away_to DATE,
  cover UUID,
  CONSTRAINT practitioner_absence_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id),
  CONSTRAINT practitioner_absence_cover_fk FOREIGN KEY (cover) REFERENCES practitioner (id)
);
CREATE INDEX practitioner_absence_ix ON practitioner_absence (practitioner);
CREATE TABLE practitioner_specialism (
  id UUID PRIMARY KEY,
  practitioner UUID NOT NULL,
  line_no INTEGER NOT NULL,
  need VARCHAR(40) NOT NULL,
  detail VARCHAR(200) NOT NULL,
  age_from INTEGER,
  age_to INTEGER,
  area UUID,
  CONSTRAINT practitioner_specialism_fk FOREIGN KEY (practitioner) REFERENCES practitioner (id),
  CONSTRAINT practitioner_specialism_area_fk FOREIGN KEY (area) REFERENCES area (id)
);
CREATE INDEX practitioner_specialism_ix ON practitioner_specialism (practitioner);
ALTER TABLE local_service ADD COLUMN needs VARCHAR(2000) DEFAULT '' NOT NULL;
ALTER TABLE local_service ADD COLUMN age_from INTEGER;
ALTER TABLE local_service ADD COLUMN age_to INTEGER;
ALTER TABLE local_service ADD COLUMN phone VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE local_service ADD COLUMN cost VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE local_service ADD COLUMN places VARCHAR(20) DEFAULT 'NOT_KNOWN' NOT NULL;
ALTER TABLE local_service ADD COLUMN waiting VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE local_service ADD COLUMN checked_by VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE local_service ADD COLUMN recheck_on DATE;
CREATE TABLE service_area (
  id UUID PRIMARY KEY,
  service UUID NOT NULL,
  line_no INTEGER NOT NULL,
  area UUID NOT NULL,
  CONSTRAINT service_area_fk FOREIGN KEY (service) REFERENCES local_service (id),
  CONSTRAINT service_area_area_fk FOREIGN KEY (area) REFERENCES area (id)
);
CREATE INDEX service_area_ix ON service_area (service);
-- Which team a family went to, one row for a referral: reason is empty when it went by its youngest child.
CREATE TABLE referral_team (
  id UUID PRIMARY KEY,
  referral UUID NOT NULL,
  team UUID NOT NULL,
  reason VARCHAR(20000) NOT NULL,
  given_on DATE NOT NULL,
  given_by VARCHAR(200) NOT NULL,
  CONSTRAINT referral_team_fk FOREIGN KEY (referral) REFERENCES referral (id),
  CONSTRAINT referral_team_team_fk FOREIGN KEY (team) REFERENCES team (id),
  CONSTRAINT referral_team_uq UNIQUE (referral)
);
-- The other teams of a family's children; told_on is empty until they were told.
CREATE TABLE referral_team_told (
  id UUID PRIMARY KEY,
  referral_team UUID NOT NULL,
  line_no INTEGER NOT NULL,
  team UUID NOT NULL,
  told_on DATE,
  told_by VARCHAR(200) NOT NULL,
  CONSTRAINT referral_team_told_fk FOREIGN KEY (referral_team) REFERENCES referral_team (id),
  CONSTRAINT referral_team_told_team_fk FOREIGN KEY (team) REFERENCES team (id)
);
CREATE INDEX referral_team_told_ix ON referral_team_told (referral_team);
