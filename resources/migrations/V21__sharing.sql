-- The whole consent form, decisions to share without agreement or not to share, notices owed after a withdrawal, a panel's leaflet.
ALTER TABLE consent ADD COLUMN interpreter VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE consent ADD COLUMN explained VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE consent ADD COLUMN basis_general VARCHAR(40) DEFAULT 'PUBLIC_TASK' NOT NULL;
ALTER TABLE consent ADD COLUMN basis_special VARCHAR(40) DEFAULT 'HEALTH_OR_SOCIAL_CARE' NOT NULL;
ALTER TABLE disclosure ADD COLUMN way VARCHAR(20) DEFAULT 'PRINTED' NOT NULL;
ALTER TABLE disclosure ADD COLUMN agency UUID;
ALTER TABLE disclosure ADD COLUMN person UUID;
ALTER TABLE disclosure ADD COLUMN decision UUID;
ALTER TABLE disclosure ADD COLUMN note VARCHAR(20000) DEFAULT '' NOT NULL;
ALTER TABLE disclosure ADD CONSTRAINT disclosure_agency_fk FOREIGN KEY (agency) REFERENCES agency (id);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_person_fk FOREIGN KEY (person) REFERENCES person (id);
CREATE INDEX disclosure_agency_ix ON disclosure (agency);
CREATE TABLE sharing_decision (
  id UUID PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  agency UUID,
  person UUID,
  recipient VARCHAR(1000) NOT NULL,
  route VARCHAR(400) NOT NULL,
  words VARCHAR(20000) NOT NULL,
  items VARCHAR(200) NOT NULL,
  purpose VARCHAR(40) NOT NULL,
  basis_general VARCHAR(40) NOT NULL,
  basis_special VARCHAR(40) NOT NULL,
  sought BOOLEAN NOT NULL,
  sought_result VARCHAR(20000) NOT NULL,
  necessity VARCHAR(20000) NOT NULL,
  family_told VARCHAR(20) NOT NULL,
  family_why VARCHAR(20000) NOT NULL,
  advice VARCHAR(20000) NOT NULL,
  proposed_by VARCHAR(400) NOT NULL,
  proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
  urgent BOOLEAN NOT NULL,
  agreed BOOLEAN,
  decided_by VARCHAR(400),
  decided_at TIMESTAMP WITH TIME ZONE,
  decided_why VARCHAR(20000),
  outcome VARCHAR(20000) NOT NULL,
  used_by UUID,
  CONSTRAINT sharing_decision_agency_fk FOREIGN KEY (agency) REFERENCES agency (id),
  CONSTRAINT sharing_decision_person_fk FOREIGN KEY (person) REFERENCES person (id)
);
CREATE TABLE sharing_decision_child (
  id UUID PRIMARY KEY,
  decision UUID NOT NULL,
  line_no INTEGER NOT NULL,
  child UUID NOT NULL,
  CONSTRAINT sharing_decision_child_fk FOREIGN KEY (decision) REFERENCES sharing_decision (id),
  CONSTRAINT sharing_decision_child_child_fk FOREIGN KEY (child) REFERENCES person (id)
);
CREATE INDEX sharing_decision_child_ix ON sharing_decision_child (child);
CREATE INDEX sharing_decision_child_decision_ix ON sharing_decision_child (decision);
CREATE TABLE consent_notice (
  id UUID PRIMARY KEY,
  consent UUID NOT NULL,
  child UUID NOT NULL,
  agency UUID NOT NULL,
  owed_since DATE NOT NULL,
  told_on DATE,
  told_by VARCHAR(400) NOT NULL,
  way VARCHAR(20) NOT NULL,
  CONSTRAINT consent_notice_consent_fk FOREIGN KEY (consent) REFERENCES consent (id),
  CONSTRAINT consent_notice_child_fk FOREIGN KEY (child) REFERENCES person (id),
  CONSTRAINT consent_notice_agency_fk FOREIGN KEY (agency) REFERENCES agency (id)
);
CREATE INDEX consent_notice_child_ix ON consent_notice (child);
CREATE INDEX consent_notice_told_ix ON consent_notice (told_on);
CREATE TABLE panel_leaflet (
  id UUID PRIMARY KEY,
  panel UUID NOT NULL,
  version INTEGER NOT NULL,
  valid_from DATE NOT NULL
);
CREATE INDEX panel_leaflet_ix ON panel_leaflet (panel);
CREATE TABLE panel_leaflet_agency (
  id UUID PRIMARY KEY,
  leaflet UUID NOT NULL,
  line_no INTEGER NOT NULL,
  agency UUID NOT NULL,
  CONSTRAINT panel_leaflet_agency_fk FOREIGN KEY (leaflet) REFERENCES panel_leaflet (id),
  CONSTRAINT panel_leaflet_agency_agency_fk FOREIGN KEY (agency) REFERENCES agency (id)
);
