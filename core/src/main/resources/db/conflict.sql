--liquibase formatted sql

--changeset entente:conflict
-- A case about who holds a deal, a customer or a territory, as the vendor sees it.
create table conflict (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  about text collate "C" not null,
  subject text not null,
  domain text collate "C",
  deal_id uuid,
  way text collate "C" not null,
  words text not null,
  opened_at timestamptz not null,
  opened_by uuid,
  state text collate "C" not null,
  evidence_by date,
  escalated_to uuid,
  escalated_because text,
  outcome text collate "C",
  winner_id uuid,
  influence boolean not null,
  reason text,
  decided_at timestamptz,
  decided_by uuid,
  appeal_until date,
  appealed_by uuid,
  finished_at timestamptz,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id),
  check (state not in ('DECIDED', 'FINAL') or (outcome is not null and reason is not null and decided_at is not null))
);
-- Whoever opens one at the same moment joins the one that there is.
create unique index conflict_customer on conflict (tenant_id, domain) where domain is not null and state in ('OPEN', 'ASKED', 'ESCALATED');
create unique index conflict_deal on conflict (tenant_id, deal_id) where deal_id is not null and state in ('OPEN', 'ASKED', 'ESCALATED');
create index conflict_state on conflict (tenant_id, state, id);
call fence('conflict', 'vendor');
grant update (deal_id, state, evidence_by, escalated_to, escalated_because, outcome, winner_id, influence, reason, decided_at, decided_by,
  appeal_until, appealed_by, finished_at, revision) on conflict to entente_app;

-- One of those who claim it, and what that one sees of the case: nothing before it is told. Without a partner, the vendor's own sales.
create table conflict_contender (
  tenant_id uuid not null,
  id uuid not null,
  conflict_id uuid not null,
  number text collate "C" not null,
  about text collate "C" not null,
  partner_id uuid,
  registration_id uuid,
  subject text not null,
  words text,
  joined_at timestamptz not null,
  told_at timestamptz,
  state text collate "C" not null,
  evidence_by date,
  result text collate "C",
  share numeric(7, 6),
  reason text,
  decided_at timestamptz,
  appeal_until date,
  appeal text,
  appealed_at timestamptz,
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conflict_id) references conflict (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, registration_id) references registration (tenant_id, id)
);
create unique index conflict_contender_once on conflict_contender (tenant_id, conflict_id, partner_id);
create unique index conflict_contender_own on conflict_contender (tenant_id, conflict_id) where partner_id is null;
create index conflict_contender_partner on conflict_contender (tenant_id, partner_id, told_at desc) where told_at is not null;
create index conflict_contender_decided on conflict_contender (tenant_id, decided_at desc) where decided_at is not null;
create index conflict_contender_registration on conflict_contender (tenant_id, registration_id) where registration_id is not null;
call fence('conflict_contender', 'partner');
grant update (words, registration_id, told_at, state, evidence_by, result, share, reason, decided_at, appeal_until, appeal, appealed_at, revision)
  on conflict_contender to entente_app;

-- What shows that one of them was at work on a day; added to, never changed.
create table conflict_touch (
  tenant_id uuid not null,
  id uuid not null,
  conflict_id uuid not null,
  contender_id uuid not null,
  partner_id uuid,
  on_day date not null,
  kind text collate "C" not null,
  words text not null,
  file_id uuid,
  file_name text,
  given_at timestamptz not null,
  given_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, conflict_id) references conflict (tenant_id, id),
  foreign key (tenant_id, contender_id) references conflict_contender (tenant_id, id)
);
create index conflict_touch_of on conflict_touch (tenant_id, conflict_id, on_day, id);
call fence('conflict_touch', 'partner');
grant update (file_id, file_name) on conflict_touch to entente_app;

-- All that was done in a case, and whom it concerns alone (nobody: the vendor); added to, never changed.
create table conflict_step (
  tenant_id uuid not null,
  id uuid not null,
  conflict_id uuid not null,
  contender_id uuid,
  partner_id uuid,
  done_at timestamptz not null,
  done_by uuid,
  kind text collate "C" not null,
  words text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conflict_id) references conflict (tenant_id, id),
  foreign key (tenant_id, contender_id) references conflict_contender (tenant_id, id)
);
create index conflict_step_of on conflict_step (tenant_id, conflict_id, id);
call fence('conflict_step', 'partner');

-- How long evidence is waited for and a decision can be appealed; without a row, as is usual.
create table conflict_rules (
  tenant_id uuid not null,
  id uuid not null,
  evidence_days int not null,
  appeal_days int not null,
  primary key (tenant_id, id)
);
call fence('conflict_rules', 'vendor');
grant update (evidence_days, appeal_days) on conflict_rules to entente_app;
