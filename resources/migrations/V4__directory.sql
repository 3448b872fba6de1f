-- Agencies, practitioners and local services.
CREATE TABLE agency (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  agency_type VARCHAR(40) NOT NULL,
  phone VARCHAR(100) NOT NULL,
  email VARCHAR(200) NOT NULL,
  address VARCHAR(20000) NOT NULL,
  active BOOLEAN NOT NULL
);
CREATE TABLE practitioner (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  job_title VARCHAR(200) NOT NULL,
  agency UUID,
  phone VARCHAR(100) NOT NULL,
  secure_email VARCHAR(200) NOT NULL,
  caf_trained DATE,
  in_lead_pool BOOLEAN NOT NULL,
  caf_lead BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  vault_user UUID,
  CONSTRAINT practitioner_agency_fk FOREIGN KEY (agency) REFERENCES agency (id)
);
CREATE TABLE local_service (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  agency UUID,
  what_for VARCHAR(20000) NOT NULL,
  for_whom VARCHAR(20000) NOT NULL,
  how_to_reach VARCHAR(20000) NOT NULL,
  checked_on DATE,
  active BOOLEAN NOT NULL,
  CONSTRAINT local_service_agency_fk FOREIGN KEY (agency) REFERENCES agency (id)
);
