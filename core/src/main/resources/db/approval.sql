--liquibase formatted sql

--changeset entente:approval
-- Who approves what; each change is one version more.
create table approval_policy (
  tenant_id uuid not null,
  id uuid not null,
  kind text collate "C" not null,
  version int not null check (version > 0),
  says text not null,
  made_at timestamptz not null,
  made_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, kind, version)
);
call fence('approval_policy', 'vendor');

create table approval_request (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  -- Who sees what becomes of it beside the vendor; null: nobody.
  partner_id uuid,
  kind text collate "C" not null,
  subject_id uuid not null,
  title text not null,
  reason text not null,
  -- Of what exactly is asked for.
  digest text collate "C" not null,
  state text collate "C" not null,
  asked_at timestamptz not null,
  asked_by uuid,
  closed_at timestamptz,
  because text,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
-- A second click is no second request.
create unique index approval_request_once on approval_request (tenant_id, kind, subject_id) where state = 'OPEN';
create index approval_request_subject on approval_request (tenant_id, subject_id, id);
create index approval_request_partner on approval_request (tenant_id, partner_id, id);
create index approval_request_state on approval_request (tenant_id, state, id);
call fence('approval_request', 'partner');
grant update (state, closed_at, because, revision) on approval_request to entente_app;

-- Who decides it, and where it stands; the vendor's alone.
create table approval_course (
  tenant_id uuid not null,
  id uuid not null,
  policy_version int not null,
  rule text not null,
  facts text not null,
  chain text not null,
  holidays text collate "C",
  reached int not null,
  escalated int not null,
  due_at timestamptz,
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references approval_request (tenant_id, id)
);
call fence('approval_course', 'vendor');
grant update (reached, escalated, due_at, revision) on approval_course to entente_app;

-- What was done about it; added to, never changed.
create table approval_act (
  tenant_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  happened_at timestamptz not null,
  member_id uuid,
  instead_of uuid,
  what text collate "C" not null,
  step int not null,
  place int not null,
  words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references approval_request (tenant_id, id)
);
create index approval_act_request on approval_act (tenant_id, request_id, id);
create index approval_act_member on approval_act (tenant_id, member_id, step) where what = 'APPROVED';
call fence('approval_act', 'vendor');

-- Who is waited for: anybody with a role, or one member.
create table approval_duty (
  tenant_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  step int not null,
  place int not null,
  role text collate "C",
  member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references approval_request (tenant_id, id),
  check ((role is null) <> (member_id is null))
);
create index approval_duty_request on approval_duty (tenant_id, request_id);
create index approval_duty_member on approval_duty (tenant_id, member_id) where member_id is not null;
create index approval_duty_role on approval_duty (tenant_id, role) where role is not null;
call fence('approval_duty', 'vendor');
grant delete on approval_duty to entente_app;

-- What whoever decides wants to know, and what was answered.
create table approval_question (
  tenant_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  partner_id uuid,
  question text not null,
  asked_at timestamptz not null,
  asked_by uuid,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references approval_request (tenant_id, id)
);
create index approval_question_request on approval_question (tenant_id, request_id, id);
call fence('approval_question', 'partner');
grant update (answer, answered_at, answered_by) on approval_question to entente_app;

-- Who is away, and who stands in.
create table approval_absence (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  from_day date not null,
  until_day date not null,
  stands_in uuid not null,
  primary key (tenant_id, id),
  check (until_day > from_day),
  check (stands_in <> member_id)
);
create index approval_absence_member on approval_absence (tenant_id, member_id);
call fence('approval_absence', 'vendor');
grant delete on approval_absence to entente_app;

--changeset entente:approval-own
-- Who made what is asked for, where somebody else asked; null: the system, or before this was kept.
alter table approval_request add made_by uuid;
-- Since when a question is open; the time of the step stands still meanwhile.
alter table approval_course add paused_at timestamptz;
grant update (paused_at) on approval_course to entente_app;
