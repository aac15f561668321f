--liquibase formatted sql

--changeset entente:what-if
-- A draft tried on what happened: the file as it was, and how far it is.
create table what_if (
  tenant_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  draft_revision int not null,
  code text collate "C" not null,
  name text not null,
  file text not null,
  from_day date not null,
  until_day date not null check (until_day > from_day),
  levels text collate "C" not null,
  job_id uuid not null,
  asked_at timestamptz not null,
  asked_by uuid,
  partners int not null,
  sales bigint not null,
  behind uuid not null,
  seen bigint not null,
  steps int not null,
  finished_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, draft_id) references program_draft (tenant_id, id)
);
create index what_if_draft on what_if (tenant_id, draft_id, asked_at desc);
create index what_if_code on what_if (tenant_id, code, asked_at desc);
call fence('what_if', 'vendor');
grant update (behind, seen, steps, finished_at) on what_if to entente_app;
grant delete on what_if to entente_app;

-- What it comes to for a partner, in a unit. Amounts are in smallest parts.
create table what_if_partner (
  tenant_id uuid not null,
  id uuid not null,
  what_if_id uuid not null,
  partner_id uuid not null,
  unit text collate "C" not null,
  scale int not null,
  pays_now bigint not null,
  pays_then bigint not null,
  charges_now bigint not null,
  charges_then bigint not null,
  keeps_now bigint not null,
  keeps_then bigint not null,
  difference bigint not null,
  seen bigint not null,
  changed bigint not null,
  held_now bigint not null,
  held_then bigint not null,
  tier_now text collate "C",
  tier_then text collate "C",
  primary key (tenant_id, id),
  unique (tenant_id, what_if_id, partner_id, unit),
  foreign key (tenant_id, what_if_id) references what_if (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index what_if_partner_list on what_if_partner (tenant_id, what_if_id, unit, difference, partner_id);
call fence('what_if_partner', 'vendor');
grant delete on what_if_partner to entente_app;

-- Why a partner's results would be others, and what that comes to.
create table what_if_reason (
  tenant_id uuid not null,
  id uuid not null,
  what_if_id uuid not null,
  partner_id uuid not null,
  place int not null,
  words text not null,
  unit text collate "C" not null,
  scale int not null,
  results bigint not null,
  difference bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, what_if_id, partner_id, place),
  foreign key (tenant_id, what_if_id) references what_if (tenant_id, id)
);
call fence('what_if_reason', 'vendor');
grant delete on what_if_reason to entente_app;

-- What changes most for a partner, with both explanations.
create table what_if_example (
  tenant_id uuid not null,
  id uuid not null,
  what_if_id uuid not null,
  partner_id uuid not null,
  place int not null,
  source_kind text collate "C" not null,
  source_id uuid not null,
  on_day date not null,
  about text not null,
  document text not null,
  reason text not null,
  unit text collate "C" not null,
  scale int not null,
  difference bigint not null,
  tier_now text collate "C",
  tier_then text collate "C",
  offer_now text,
  offer_then text,
  result_now text,
  result_then text,
  primary key (tenant_id, id),
  unique (tenant_id, what_if_id, partner_id, place),
  foreign key (tenant_id, what_if_id) references what_if (tenant_id, id)
);
call fence('what_if_example', 'vendor');
grant delete on what_if_example to entente_app;

--changeset entente:what-if-place
-- How far the partner is that is at work, so that any server can go on.
-- The server before asks for its steps until it is replaced.
alter table what_if alter column steps set default 0;
alter table what_if add column planned boolean not null default false;
alter table what_if add column at_day date;
alter table what_if add column at_rank text collate "C";
alter table what_if add column at_event uuid;
alter table what_if add column at_tiers text;
grant update (planned, at_day, at_rank, at_event, at_tiers) on what_if to entente_app;

--changeset entente:what-if-pending
-- Whom a what-if goes through, and about how much there is to look at for each.
create table what_if_pending (
  tenant_id uuid not null,
  what_if_id uuid not null,
  partner_id uuid not null,
  things bigint not null,
  primary key (tenant_id, what_if_id, partner_id),
  foreign key (tenant_id, what_if_id) references what_if (tenant_id, id)
);
call fence('what_if_pending', 'vendor');
grant delete on what_if_pending to entente_app;
