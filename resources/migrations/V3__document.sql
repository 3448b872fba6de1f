-- Snapshots of what was printed or sent. The PDF lies sealed beside the database under the name in sealed_file.
CREATE TABLE document (
  id UUID PRIMARY KEY,
  kind VARCHAR(100) NOT NULL,
  title VARCHAR(400) NOT NULL,
  made_at TIMESTAMP WITH TIME ZONE NOT NULL,
  made_by VARCHAR(400) NOT NULL,
  sealed_file UUID NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  disclosure UUID,
  superseded_at TIMESTAMP WITH TIME ZONE
);
CREATE TABLE document_subject (
  id UUID PRIMARY KEY,
  document UUID NOT NULL,
  line_no INTEGER NOT NULL,
  subject UUID NOT NULL,
  CONSTRAINT document_subject_fk FOREIGN KEY (document) REFERENCES document (id)
);
CREATE INDEX document_subject_ix ON document_subject (subject);
CREATE INDEX document_subject_document_ix ON document_subject (document);
