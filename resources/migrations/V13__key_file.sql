-- Which generation of vault.keys belongs to this database: an earlier one put back is known by it. One row.
CREATE TABLE key_file (
  id UUID PRIMARY KEY,
  generation INTEGER NOT NULL
);
