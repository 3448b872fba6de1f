-- Every change of a setting, each with the day it takes effect (design 11.5). What is not here has its standard value.
CREATE TABLE setting_change (
  id UUID PRIMARY KEY,
  setting_key VARCHAR(100) NOT NULL,
  written VARCHAR(2000) NOT NULL,
  valid_from DATE NOT NULL
);
