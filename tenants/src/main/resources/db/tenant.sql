--liquibase formatted sql

--changeset entente:tenant
create table tenant (
  tenant_id uuid not null primary key,
  slug text not null,
  name text not null,
  accent text not null,
  zone text not null,
  currency text not null,
  opened_at timestamptz not null
);
call fence('tenant', 'shared');
grant update (name, accent) on tenant to entente_app;

-- Global: finds the tenant before anything is bound. Holds nothing else.
create table tenant_address (
  slug text collate "C" not null primary key,
  tenant_id uuid not null unique
);
comment on table tenant_address is 'global';
grant select, insert on tenant_address to entente_app;

--changeset entente:numbering
create table numbering (
  tenant_id uuid not null,
  kind text not null,
  next bigint not null,
  primary key (tenant_id, kind)
);
call fence('numbering', 'shared');
grant update (next) on numbering to entente_app;

--changeset entente:tenant-sign-up
-- Tenants that are here already were opened by the operator, who vouches for them: the default is for their rows alone.
alter table tenant
  add column region text,
  add column fiscal_year_start integer not null default 1 check (fiscal_year_start between 1 and 12),
  add column verified_at timestamptz default now();
alter table tenant alter column verified_at drop default;
grant update (verified_at) on tenant to entente_app;

--changeset entente:tenant-change
-- A number by chance for the last change of what the server keeps of a tenant.
create table tenant_change (
  tenant_id uuid not null primary key,
  number bigint not null
);
call fence('tenant_change', 'shared');
grant update (number) on tenant_change to entente_app;
