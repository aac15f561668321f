--liquibase formatted sql

--changeset entente:registration
create table registration (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  partner_id uuid not null,
  deal_id uuid,
  state text collate "C" not null,
  customer_name text not null,
  name_key text collate "C" not null,
  domain text collate "C" not null,
  account_url text not null,
  buyer_role text not null,
  problem text not null,
  meeting_on date not null,
  motion text collate "C" not null,
  program text collate "C",
  products text,
  minor bigint check (minor >= 0),
  unit text collate "C",
  scale int,
  expected_close date,
  evidence text,
  submitted_at timestamptz not null,
  submitted_by uuid,
  reconsidered_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  message text,
  protected_from date,
  protected_until date,
  ended_on date,
  meeting_days int,
  meeting_by date,
  last_meeting date,
  reminders text,
  reminded_on date,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id),
  -- What protects says from when, until when, and by when there is to be a meeting.
  check (state not in ('APPROVED', 'CONVERTED')
    or (protected_from is not null and protected_until > protected_from and meeting_by is not null and deal_id is not null))
);
-- At most one holds a customer, and at most one a deal, whoever approves at the same moment.
create unique index registration_holds on registration (tenant_id, domain) where state = 'APPROVED';
create unique index registration_holds_deal on registration (tenant_id, deal_id) where state = 'APPROVED';
-- A second click is no second registration.
create unique index registration_once on registration (tenant_id, partner_id, domain) where state in ('SUBMITTED', 'APPROVED');
create index registration_queue on registration (tenant_id, domain, id) where state = 'SUBMITTED';
create index registration_state on registration (tenant_id, state, id);
create index registration_partner on registration (tenant_id, partner_id, id);
create index registration_deal on registration (tenant_id, deal_id) where deal_id is not null;
call fence('registration', 'partner');
grant update (deal_id, state, reconsidered_at, decided_at, decided_by, reason, message, protected_from, protected_until, ended_on,
  meeting_days, meeting_by, last_meeting, reminders, reminded_on, revision) on registration to entente_app;

create table registration_token (
  tenant_id uuid not null,
  id uuid not null,
  registration_id uuid not null,
  partner_id uuid not null,
  token text collate "C" not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, registration_id) references registration (tenant_id, id)
);
create index registration_token_found on registration_token (tenant_id, token, registration_id);
call fence('registration_token', 'partner');

-- Meetings that keep a registration alive; never changed.
create table registration_meeting (
  tenant_id uuid not null,
  id uuid not null,
  registration_id uuid not null,
  partner_id uuid not null,
  on_day date not null,
  note text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, registration_id) references registration (tenant_id, id)
);
create index registration_meeting_owner on registration_meeting (tenant_id, registration_id, on_day);
call fence('registration_meeting', 'partner');

-- Who asked whether a customer is free, and what the answer was: many questions in an hour are refused.
create table registration_check (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  member_id uuid,
  domain text collate "C" not null,
  asked_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index registration_check_age on registration_check (tenant_id, partner_id, asked_at);
call fence('registration_check', 'partner');

--changeset entente:registration-timeline
create index registration_submitted on registration (tenant_id, submitted_at desc, id desc);
create index registration_decided on registration (tenant_id, decided_at desc, id desc) where decided_at is not null;
create index registration_clock on registration (tenant_id, meeting_by) where state = 'APPROVED';

--changeset entente:registration-evidence
-- Files that came with a registration; the bytes lie in the file store.
create table registration_evidence (
  tenant_id uuid not null,
  id uuid not null,
  registration_id uuid not null,
  partner_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  media_type text not null,
  bytes bigint not null,
  added_at timestamptz not null,
  added_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, registration_id) references registration (tenant_id, id)
);
create index registration_evidence_owner on registration_evidence (tenant_id, registration_id, added_at);
call fence('registration_evidence', 'partner');
grant delete on registration_evidence to entente_app;

--changeset entente:registration-edit
-- What a partner says in a registration may be changed until it is decided; the customer stays.
alter table registration add column meeting_at time;
grant update (buyer_role, problem, meeting_on, meeting_at, motion, program, products, minor, unit, scale, expected_close, evidence)
  on registration to entente_app;

create table registration_edit (
  tenant_id uuid not null,
  id uuid not null,
  registration_id uuid not null,
  partner_id uuid not null,
  revision int not null,
  changed text not null,
  edited_at timestamptz not null,
  edited_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, registration_id) references registration (tenant_id, id)
);
create index registration_edit_of on registration_edit (tenant_id, registration_id, revision);
call fence('registration_edit', 'partner');

--changeset entente:registration-extension
-- What a partner asked for while its registration protects; empty once the vendor has answered.
alter table registration add column asked_until date;
alter table registration add column asked_because text;
alter table registration add column asked_at timestamptz;
grant update (asked_until, asked_because, asked_at) on registration to entente_app;

--changeset entente:registration-market
-- Where the customer is, as the partner says it: whoever covers that market is looked at, too.
alter table registration add column country text collate "C";
alter table registration add column segment text;
grant update (country, segment) on registration to entente_app;

--changeset entente:registration-own
-- What a partner had for a customer before, whatever became of it: a protection that ended has to rest.
create index registration_own on registration (tenant_id, partner_id, domain, id);

--changeset entente:registration-check-noticed
-- Checks are counted by member; one by which somebody seemed to search through customers was told.
alter table registration_check add column noticed boolean not null default false;
-- What was looked at, and whether it counts: a customer once, however many places it is tried in while a form is filled in.
alter table registration_check add column name_key text collate "C" not null default '';
alter table registration_check add column place text not null default '';
alter table registration_check add column counts boolean not null default true;

--changeset entente:registration-lost
-- Those that ended because their deal was lost get back what they had when it is open again; those of deals that were lost before end now.
alter table registration add column deal_lost boolean not null default false;
grant update (deal_lost) on registration to entente_app;

--changeset entente:registration-lost-before
call in_each_tenant($$
insert into dispatch (task_name, task_instance, execution_time)
select distinct 'registration.lost', r.tenant_id || ':' || r.deal_id || ':'
  || to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), now()
from registration r join deal d on d.tenant_id = r.tenant_id and d.id = r.deal_id
where r.state = 'APPROVED' and d.stage = 'LOST'
$$);

--changeset entente:registration-rest-lifted
-- Why a partner need not leave a customer to others after its protection ended; empty where nobody said so.
alter table registration add column rest_lifted text;
grant update (rest_lifted) on registration to entente_app;

--changeset entente:deal-meetings-counted
-- Meetings are counted from what is recorded. A deal keeps what was typed before as so many more than were recorded by then.
call in_each_tenant($$
update deal d
set shared = jsonb_set(d.shared::jsonb, '{meetingCount}', to_jsonb(greatest((d.shared::json->>'meetingCount')::int - met.meetings, 0)))::text
from (
  select r.tenant_id, r.deal_id, count(*)::int as meetings
  from registration r join registration_meeting m on m.tenant_id = r.tenant_id and m.registration_id = r.id
  where r.deal_id is not null group by r.tenant_id, r.deal_id) met
where d.tenant_id = met.tenant_id and d.id = met.deal_id and d.shared::json->>'meetingCount' is not null
$$);

--changeset entente:registration-version
-- The program version that was in force when it was approved; empty where none was, and in what was approved before this was kept.
alter table registration add column version_program text collate "C";
alter table registration add column version_number int check (version_number > 0);
alter table registration add column version_since date;
alter table registration add constraint registration_version check (
  (version_program is null) = (version_number is null) and (version_program is null) = (version_since is null));
grant update (version_program, version_number, version_since) on registration to entente_app;

--changeset entente:registration-priority
-- Of which reward its partner used one, so that it is looked at before others; empty where it did not.
alter table registration add column priority text;
grant update (priority) on registration to entente_app;

--changeset entente:registration-domain
-- All that were asked for one customer, whoever asked and whatever became of it: without it that is looked for partner by partner.
create index registration_domain on registration (tenant_id, domain, id);
drop index registration_queue;
