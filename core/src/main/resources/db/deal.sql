--liquibase formatted sql

--changeset entente:deal
create table deal (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  -- The partner that leads it; null: the vendor's own.
  partner_id uuid,
  source text collate "C" not null,
  external_id text collate "C",
  customer_id uuid not null,
  customer_name text not null,
  domain text collate "C",
  name text not null,
  stage text collate "C" not null,
  motion text collate "C" not null,
  program text collate "C",
  route text not null,
  minor bigint not null check (minor >= 0),
  unit text collate "C" not null,
  scale int not null,
  expected_close date,
  owner_id uuid,
  next_step text,
  next_step_on date,
  blockers text,
  registration text collate "C",
  opened_at timestamptz not null,
  staged_at timestamptz not null,
  closed_on date,
  closed_because text,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
-- What another system calls it, for ever.
create unique index deal_external on deal (tenant_id, source, external_id) where external_id is not null;
create index deal_domain on deal (tenant_id, domain) where domain is not null;
create index deal_partner on deal (tenant_id, partner_id, id);
create index deal_stage on deal (tenant_id, stage, unit);
call fence('deal', 'partner');
grant update (partner_id, customer_id, customer_name, domain, name, stage, motion, program, route, minor, unit, scale,
  expected_close, owner_id, next_step, next_step_on, blockers, registration, staged_at, closed_on, closed_because,
  revision) on deal to entente_app;

create table deal_line (
  tenant_id uuid not null,
  id uuid not null,
  deal_id uuid not null,
  partner_id uuid,
  place int not null,
  sku text collate "C" not null,
  quantity bigint not null,
  term text not null,
  net bigint not null check (net >= 0),
  unit text collate "C" not null,
  scale int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id)
);
create index deal_line_owner on deal_line (tenant_id, deal_id, place);
call fence('deal_line', 'partner');
grant delete on deal_line to entente_app;

-- What people may begin to type: every ending of the names that starts with a word, the domain and the number.
create table deal_token (
  tenant_id uuid not null,
  id uuid not null,
  deal_id uuid not null,
  partner_id uuid,
  token text collate "C" not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id)
);
create index deal_token_found on deal_token (tenant_id, token, deal_id);
create index deal_token_owner on deal_token (tenant_id, deal_id);
call fence('deal_token', 'partner');
grant delete on deal_token to entente_app;

-- From stage to stage; added to, never changed but for whose the deal is.
create table deal_move (
  tenant_id uuid not null,
  id uuid not null,
  deal_id uuid not null,
  partner_id uuid,
  from_stage text,
  to_stage text not null,
  note text,
  moved_at timestamptz not null,
  moved_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id)
);
create index deal_move_owner on deal_move (tenant_id, deal_id, id);
call fence('deal_move', 'partner');
grant update (partner_id) on deal_move to entente_app;

--changeset entente:deal-closed
create index deal_closed on deal (tenant_id, closed_on desc, id desc) where closed_on is not null;

--changeset entente:deal-shared
-- What vendor and partner share of a deal and its account beside the deal itself; read and written as one value.
alter table deal add column shared text not null default '{}';
grant update (shared) on deal to entente_app;
