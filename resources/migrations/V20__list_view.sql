-- How each user lays the lists: without a name as it was left the last time, with one a view to come back to. Names of people may stand in
-- the shape (what a list is narrowed to), so it lies here and in no preference.
CREATE TABLE list_view (
  id UUID PRIMARY KEY,
  owner UUID NOT NULL,
  list_key VARCHAR(100) NOT NULL,
  view_name VARCHAR(100) NOT NULL,
  opens_first BOOLEAN DEFAULT FALSE NOT NULL,
  shape VARCHAR(20000) NOT NULL
);
CREATE INDEX list_view_owner_ix ON list_view (owner);
