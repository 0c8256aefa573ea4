-- Notices have document numbers of their own series.

-- the words before the year in numbers of notices (告知类发文字号代字); null where they follow from number_mark
alter table agency add column notice_mark varchar(50);

-- The number a notice will have, taken before it is set: a job that runs again finds it. No foreign key: the row is written in a
-- transaction of its own while the job may hold the case row, and checking the reference would wait for that very job.
create table notice_number (
  request_id bigint not null,
  kind varchar(40) not null,
  document_number varchar(100) not null unique,
  reserved_at timestamp with time zone not null,
  primary key (request_id, kind)
);
