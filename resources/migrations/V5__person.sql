-- Children and adults. A mandatory question has its answer in the column of its name or the reason for none in <name>_without.
CREATE TABLE person (
  id UUID PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  reference VARCHAR(20) NOT NULL,
  given VARCHAR(200) NOT NULL,
  family VARCHAR(200) NOT NULL,
  known_as VARCHAR(200) NOT NULL,
  native_script VARCHAR(200) NOT NULL,
  family_first BOOLEAN NOT NULL,
  birth_kind VARCHAR(10) NOT NULL,
  birth_date DATE,
  birth_year INTEGER,
  birth_month INTEGER,
  gender VARCHAR(20),
  gender_without VARCHAR(20),
  ethnicity VARCHAR(10),
  ethnicity_without VARCHAR(20),
  religion VARCHAR(200) NOT NULL,
  first_language VARCHAR(200),
  first_language_without VARCHAR(20),
  interpreter VARCHAR(20) NOT NULL,
  disabled VARCHAR(20) NOT NULL,
  disability_note VARCHAR(20000) NOT NULL,
  needs_note VARCHAR(20000) NOT NULL,
  phone VARCHAR(100) NOT NULL,
  mobile VARCHAR(100) NOT NULL,
  email VARCHAR(200) NOT NULL,
  safe_note VARCHAR(1000) NOT NULL,
  nhs_number VARCHAR(20) NOT NULL,
  upn VARCHAR(20) NOT NULL,
  school VARCHAR(200) NOT NULL,
  year_group VARCHAR(50) NOT NULL,
  gp VARCHAR(200) NOT NULL,
  mother UUID
);
CREATE INDEX person_kind_ix ON person (kind);
CREATE TABLE person_alias (
  id UUID PRIMARY KEY,
  person UUID NOT NULL,
  line_no INTEGER NOT NULL,
  name VARCHAR(500) NOT NULL,
  CONSTRAINT person_alias_fk FOREIGN KEY (person) REFERENCES person (id)
);
CREATE INDEX person_alias_ix ON person_alias (person);
CREATE TABLE person_address (
  id UUID PRIMARY KEY,
  person UUID NOT NULL,
  line_no INTEGER NOT NULL,
  without_why VARCHAR(20),
  address_lines VARCHAR(20000),
  postcode VARCHAR(20),
  ward VARCHAR(200),
  address_kind VARCHAR(20),
  restricted BOOLEAN NOT NULL,
  valid_from DATE,
  valid_to DATE,
  CONSTRAINT person_address_fk FOREIGN KEY (person) REFERENCES person (id)
);
CREATE INDEX person_address_ix ON person_address (person);
CREATE TABLE relationship (
  id UUID PRIMARY KEY,
  child UUID NOT NULL,
  relative UUID NOT NULL,
  kind VARCHAR(30) NOT NULL,
  parental_responsibility VARCHAR(20) NOT NULL,
  lives_with_child VARCHAR(20) NOT NULL,
  must_not_receive VARCHAR(20000),
  CONSTRAINT relationship_child_fk FOREIGN KEY (child) REFERENCES person (id),
  CONSTRAINT relationship_relative_fk FOREIGN KEY (relative) REFERENCES person (id)
);
CREATE INDEX relationship_child_ix ON relationship (child);
CREATE INDEX relationship_relative_ix ON relationship (relative);
