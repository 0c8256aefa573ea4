-- Which cases were carried past the end of a month, and when a late reply was served: so that what is counted case by case
-- is read from a few rows, however many cases there are (docs/adr/0016).

-- cases received by the last day of a month and dealt with after it; those still open are not in it, they are few
create table carried_case (
  agency_id bigint not null references agency,
  month_end date not null,
  applicant_type varchar(30) not null,
  unit varchar(100) not null,
  channel varchar(20) not null,
  final_due_on date not null,
  fact_id bigint not null references case_fact on delete cascade,
  primary key (agency_id, month_end, applicant_type, unit, channel, final_due_on, fact_id)
);
create index carried_case_fact on carried_case (fact_id);

insert into carried_case (agency_id, month_end, applicant_type, unit, channel, final_due_on, fact_id)
with recursive months (month_start) as (
  select date '2008-05-01'
  union all
  select cast(cast(month_start as date) + interval '1' month as date) from months where cast(month_start as date) < date '2035-01-01'
)
select f.agency_id, cast(cast(m.month_start as date) - interval '1' day as date), f.applicant_type, f.unit, f.channel, f.final_due_on, f.id
from case_fact f join months m on f.received_on < cast(m.month_start as date) and f.processed_on >= cast(m.month_start as date);

alter table case_fact add column target_late_on date;
alter table case_fact add column final_late_on date;
update case_fact set target_late_on = processed_on where target_late_at is not null;
update case_fact set final_late_on = processed_on where final_late_at is not null;
create index case_fact_target_late on case_fact (agency_id, target_late_on, unit, channel);
create index case_fact_final_late on case_fact (agency_id, final_late_on, unit, channel);
create index case_fact_slowest on case_fact (agency_id, used_days, processed_on, id);
create index case_fact_processed on case_fact (agency_id, processed_on, used_days, unit, channel);
