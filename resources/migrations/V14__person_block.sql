-- The whole person block. Nothing asked is NULL. given_without, family_without, birth_without: why there is none.
ALTER TABLE person ADD COLUMN given_without VARCHAR(20);
ALTER TABLE person ADD COLUMN family_without VARCHAR(20);
ALTER TABLE person ADD COLUMN birth_without VARCHAR(20);
ALTER TABLE person ADD COLUMN ethnicity_note VARCHAR(200);
-- religion keeps what was said in words.
ALTER TABLE person ADD COLUMN religion_code VARCHAR(20);
ALTER TABLE person ADD COLUMN religion_without VARCHAR(20);
ALTER TABLE person ADD COLUMN immigration VARCHAR(20);
ALTER TABLE person ADD COLUMN immigration_without VARCHAR(20);
ALTER TABLE person ADD COLUMN immigration_note VARCHAR(200);
ALTER TABLE person ADD COLUMN no_recourse VARCHAR(20);
ALTER TABLE person ADD COLUMN resettled VARCHAR(20);
-- One to a line.
ALTER TABLE person ADD COLUMN other_languages VARCHAR(20000);
ALTER TABLE person ADD COLUMN interpreter_arranged VARCHAR(20);
-- Codes joined by a blank, each with how sure it is: AUT:SUSPECTED HEAR:DIAGNOSED
ALTER TABLE person ADD COLUMN impairments VARCHAR(500);
ALTER TABLE person ADD COLUMN attendance INTEGER;
ALTER TABLE person ADD COLUMN free_meals VARCHAR(20);
ALTER TABLE person ADD COLUMN sen VARCHAR(20);
ALTER TABLE person ADD COLUMN sen_without VARCHAR(20);
ALTER TABLE person ADD COLUMN exclusion_risk VARCHAR(20);
ALTER TABLE person ADD COLUMN young_carer VARCHAR(20);
-- What leads to where somebody lives, at most one row each; in place of person.phone, mobile, email, safe_note, school and gp, which stay
-- empty. Where the address is restricted all of it lies in sealed and the other columns are NULL; such a row was never in clear.
CREATE TABLE person_whereabouts (
  id UUID PRIMARY KEY,
  person UUID NOT NULL,
  phone VARCHAR(100),
  mobile VARCHAR(100),
  email VARCHAR(200),
  reach_without VARCHAR(20),
  safe_note VARCHAR(1000),
  safe_call VARCHAR(10),
  call_how VARCHAR(500),
  safe_text VARCHAR(10),
  text_how VARCHAR(500),
  safe_email VARCHAR(10),
  email_how VARCHAR(500),
  safe_post VARCHAR(10),
  post_how VARCHAR(500),
  safe_hand VARCHAR(10),
  hand_how VARCHAR(500),
  hand_through UUID,
  school VARCHAR(200),
  gp VARCHAR(200),
  nurse VARCHAR(200),
  sealed BYTEA,
  CONSTRAINT person_whereabouts_fk FOREIGN KEY (person) REFERENCES person (id),
  CONSTRAINT person_whereabouts_uq UNIQUE (person)
);
CREATE TABLE person_reference (
  id UUID PRIMARY KEY,
  person UUID NOT NULL,
  line_no INTEGER NOT NULL,
  whose VARCHAR(200) NOT NULL,
  ref_number VARCHAR(100) NOT NULL,
  CONSTRAINT person_reference_fk FOREIGN KEY (person) REFERENCES person (id)
);
CREATE INDEX person_reference_ix ON person_reference (person);
