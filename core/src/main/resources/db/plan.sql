--liquibase formatted sql

--changeset entente:plan
-- Versions of templates; never changed but for which is the latest.
create table plan_template (
  tenant_id uuid not null,
  id uuid not null,
  code text collate "C" not null,
  version int not null,
  latest boolean not null,
  name text not null,
  purpose text collate "C" not null,
  types text not null,
  tasks text not null,
  written_at timestamptz not null,
  written_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, code, version)
);
create unique index plan_template_latest on plan_template (tenant_id, code) where latest;
call fence('plan_template', 'vendor');
grant update (latest) on plan_template to entente_app;

create table partner_plan (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  template text collate "C",
  template_version int,
  name text not null,
  purpose text collate "C" not null,
  started_on date not null,
  started_at timestamptz not null,
  course text collate "C" not null,
  ended_on date,
  ended_at timestamptz,
  reason text,
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  check ((ended_on is null) = (course = 'RUNNING') and (ended_at is null) = (ended_on is null))
);
create index partner_plan_partner on partner_plan (tenant_id, partner_id, started_at desc);
create index partner_plan_running on partner_plan (tenant_id, id) where course = 'RUNNING';
create index partner_plan_begun on partner_plan (tenant_id, started_at desc);
create index partner_plan_ended on partner_plan (tenant_id, ended_at desc);
-- One onboarding runs, whoever starts one at the same moment.
create unique index partner_plan_onboarding on partner_plan (tenant_id, partner_id)
  where course = 'RUNNING' and purpose = 'ONBOARDING';
call fence('partner_plan', 'partner');
grant update (course, ended_on, ended_at, reason, revision) on partner_plan to entente_app;

create table plan_task (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  partner_id uuid not null,
  place int not null,
  task_key text collate "C" not null,
  title text not null,
  help text not null,
  owner_role text collate "C" not null,
  owner_id uuid,
  due_on date not null,
  kind text collate "C" not null,
  of_what text collate "C" not null,
  after_keys text not null,
  course text collate "C" not null,
  closed_on date,
  closed_at timestamptz,
  closed_by uuid,
  by_itself boolean not null,
  note text,
  document_id uuid,
  reminded_on date,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, task_key),
  foreign key (tenant_id, plan_id) references partner_plan (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  check ((closed_on is null) = (course = 'OPEN'))
);
create index plan_task_partner on plan_task (tenant_id, partner_id, kind) where course = 'OPEN';
create index plan_task_owner on plan_task (tenant_id, owner_role, due_on) where course = 'OPEN';
call fence('plan_task', 'partner');
grant update (title, help, owner_role, owner_id, due_on, course, closed_on, closed_at, closed_by, by_itself, note, document_id,
  reminded_on, revision) on plan_task to entente_app;

--changeset entente:plan-persona
-- For whose people at a partner a template is; empty for the partner as a whole.
alter table plan_template add column persona text collate "C";
