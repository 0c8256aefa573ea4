-- Who stands beside the applicant: an agent, somebody who wrote for a person who cannot; pictures of the identity document.

create table request_agent (
  request_id bigint primary key references request,
  agency_id bigint not null references agency,
  name varchar(100) not null,
  id_type varchar(30),
  id_number_sealed varchar(1000),
  phone_sealed varchar(1000),
  scope varchar(300) not null,
  attachment_no integer not null
);

create table request_dictation (
  request_id bigint primary key references request,
  agency_id bigint not null references agency,
  writer varchar(100) not null,
  reason varchar(200) not null,
  confirmation varchar(20) not null
);

create table identity_picture (
  request_id bigint not null references request,
  side varchar(10) not null,
  agency_id bigint not null references agency,
  file_id bigint not null references stored_file,
  primary key (request_id, side)
);

alter table intake_draft_file add purpose varchar(20) default 'ATTACHMENT' not null;
