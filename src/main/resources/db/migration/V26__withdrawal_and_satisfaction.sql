-- 撤回申请: what the applicant handed in, and when it ended the case. The words are quoted in the confirmation letter.
alter table request add column withdrawn_on date;

create table request_withdrawal (
  request_id bigint primary key references request,
  agency_id bigint not null references agency,
  withdrawn_on date not null,
  channel varchar(20) not null,
  evidence varchar(500) not null,
  said_sealed varchar(4000) not null,
  stage varchar(20) not null,
  recorded_by varchar(64) not null,
  recorded_at timestamp with time zone not null
);

-- 满意度: one rating a case, by its applicant, after the reply was served.
create table satisfaction (
  request_id bigint primary key references request,
  agency_id bigint not null references agency,
  score integer not null check (score between 1 and 5),
  why_sealed varchar(4000),
  rated_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);
create index satisfaction_by_agency on satisfaction (agency_id, rated_at);
