-- The twin of a letter as OFD (GB/T 33190), beside its PDF; null until it is made. Why it could not be made, for staff.

alter table document add column ofd_file_id bigint references stored_file;
alter table document add column ofd_failure varchar(500);
