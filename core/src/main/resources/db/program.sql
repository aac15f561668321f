--liquibase formatted sql

--changeset entente:program
create table program (
  tenant_id uuid not null,
  id uuid not null,
  code text collate "C" not null,
  name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
call fence('program', 'shared');
grant update (name) on program to entente_app;

-- Never updated, never deleted.
create table program_version (
  tenant_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  number integer not null,
  from_day date not null,
  file text not null,
  content text not null,
  digest text not null,
  published_at timestamptz not null,
  published_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, program_id, number),
  foreign key (tenant_id, program_id) references program
);
call fence('program_version', 'shared');

--changeset entente:enrolment
create table enrolment (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  program_id uuid not null,
  since date not null,
  primary key (tenant_id, id),
  unique (tenant_id, partner_id, program_id),
  foreign key (tenant_id, partner_id) references partner,
  foreign key (tenant_id, program_id) references program
);
call fence('enrolment', 'partner');
grant update (since) on enrolment to entente_app;

-- A tier holds from its day to the next one's.
create table enrolment_tier (
  tenant_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  partner_id uuid not null,
  from_day date not null,
  tier text not null,
  primary key (tenant_id, id),
  unique (tenant_id, partner_id, enrolment_id, from_day),
  foreign key (tenant_id, enrolment_id) references enrolment
);
call fence('enrolment_tier', 'partner');
grant delete on enrolment_tier to entente_app;

--changeset entente:enrolment-timeline
create index enrolment_begun on enrolment (tenant_id, since desc);
create index enrolment_tier_begun on enrolment_tier (tenant_id, from_day desc);
create index enrolment_tier_partner on enrolment_tier (tenant_id, partner_id, from_day desc);
create index enrolment_tier_of on enrolment_tier (tenant_id, enrolment_id, from_day);

--changeset entente:partner-filters
-- What lists of partners are filtered by.
create index partner_state on partner (tenant_id, state, id);
create index partner_country on partner (tenant_id, country, id);
create index enrolment_program on enrolment (tenant_id, program_id, partner_id);
create index enrolment_tier_found on enrolment_tier (tenant_id, tier, partner_id);

--changeset entente:program-word
-- Why a version was published although the linter warned.
alter table program_version add column word text;

--changeset entente:program-withdrawal
-- Versions that were withdrawn before their first day; the versions themselves stay.
create table program_withdrawal (
  tenant_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  member_id uuid,
  because text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references program_version (tenant_id, id)
);
call fence('program_withdrawal', 'shared');

-- Whether a version is published only when somebody else has approved its draft.
create table version_review (
  tenant_id uuid not null,
  id uuid not null,
  required boolean not null,
  primary key (tenant_id, id)
);
call fence('version_review', 'shared');
grant update (required) on version_review to entente_app;
