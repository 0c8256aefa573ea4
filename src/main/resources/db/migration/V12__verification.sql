-- 文书验真: the code and date printed on a letter, and what became of one that was withdrawn. Older letters have no code.
alter table document add column verify_code varchar(20);
alter table document add column dated_on date;
alter table document add column withdrawn_on date;
alter table document add column withdrawn_by varchar(64);
alter table document add column withdrawn_reason varchar(500);
alter table document add column replaced_by bigint references document;
create unique index document_by_verify_code on document (verify_code);
create index stored_file_by_sha256 on stored_file (sha256);
