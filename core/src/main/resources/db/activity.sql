--liquibase formatted sql

--changeset entente:activity
-- About a partner or about nobody's but the vendor's; the partner reads what names it as the reader.
create table activity (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  reader_id uuid,
  subject_kind text collate "C" not null,
  subject_id uuid not null,
  kind text not null,
  happened_at timestamptz not null,
  member_id uuid,
  by_name text not null,
  words text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner,
  check (reader_id is null or reader_id = partner_id)
);
create index activity_subject on activity (tenant_id, subject_kind, subject_id, happened_at desc);
create index activity_partner on activity (tenant_id, partner_id, happened_at desc);
create index activity_latest on activity (tenant_id, happened_at desc);
call fence('activity', 'partner', 'reader_id');
grant delete on activity to entente_app;

--changeset entente:activity-details
-- Whether people of both sides were there, on which day the next step is, and the functions that see to it.
alter table activity add column joint boolean not null default false;
alter table activity add column next_step_on date;
alter table activity add column functions text collate "C" not null default '';
