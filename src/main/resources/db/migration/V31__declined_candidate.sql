-- Records marked 主动公开 that a person decided not to put into the catalogue; taken back, the row goes and the case's history stays.

create table declined_candidate (
  record_id bigint primary key references found_record,
  agency_id bigint not null references agency,
  reason varchar(300) not null,
  declined_by varchar(64) not null,
  declined_at timestamp with time zone not null
);
create index declined_candidate_by_agency on declined_candidate (agency_id);
