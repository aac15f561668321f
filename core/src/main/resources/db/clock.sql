--liquibase formatted sql

--changeset entente:clock
-- When people work, by region; read by both sides, since both count in it.
create table business_calendar (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  says text not null,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
call fence('business_calendar', 'shared');
grant update (name, says, revision), delete on business_calendar to entente_app;

-- What one side promises the other; read by both.
create table promise (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  occasion text collate "C" not null,
  side text collate "C" not null,
  calendar_id uuid,
  terms text not null,
  active boolean not null,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, name),
  foreign key (tenant_id, calendar_id) references business_calendar (tenant_id, id)
);
call fence('promise', 'shared');
grant update (name, calendar_id, terms, active, revision) on promise to entente_app;

-- A promise that runs for one record.
create table clock (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  promise_id uuid not null,
  occasion text collate "C" not null,
  side text collate "C" not null,
  subject_id uuid not null,
  subject text not null,
  terms text not null,
  calendar_id uuid,
  state text collate "C" not null,
  began_at timestamptz not null,
  running_since timestamptz not null,
  -- Seconds, as the promise counts.
  used bigint not null check (used >= 0),
  due_at timestamptz not null,
  short_at timestamptz not null,
  paused_at timestamptz,
  because text,
  pauses int not null,
  warned_at timestamptz,
  breached_at timestamptz,
  escalated int not null,
  stopped_at timestamptz,
  judged_at timestamptz,
  took bigint check (took >= 0),
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, promise_id) references promise (tenant_id, id),
  foreign key (tenant_id, calendar_id) references business_calendar (tenant_id, id),
  check ((state = 'PAUSED') = (paused_at is not null and stopped_at is null))
);
-- One at a time for a record.
create unique index clock_once on clock (tenant_id, promise_id, subject_id) where stopped_at is null;
create index clock_subject on clock (tenant_id, subject_id, occasion) where stopped_at is null;
create index clock_state on clock (tenant_id, state, due_at);
create index clock_partner on clock (tenant_id, partner_id, state);
create index clock_calendar on clock (tenant_id, calendar_id);
create index clock_judged on clock (tenant_id, judged_at) where judged_at is not null;
call fence('clock', 'partner');
grant update (state, running_since, used, due_at, short_at, paused_at, because, pauses, warned_at, breached_at, escalated,
  stopped_at, judged_at, took, revision) on clock to entente_app;

--changeset entente:clock-order
-- In the order in which they are shown, what runs by when it is due; and those of a promise, for when it is taken back.
drop index clock_state;
create index clock_state on clock (tenant_id, state desc, due_at, id);
create index clock_promise on clock (tenant_id, promise_id, id);
create index promise_calendar on promise (tenant_id, calendar_id) where calendar_id is not null;

--changeset entente:clock-before-partnership
-- What is promised to somebody who is no partner yet, such as an applicant, is the vendor's alone to read.
alter table clock alter column partner_id drop not null;
