--liquibase formatted sql

--changeset entente:territory
create table territory (
  tenant_id uuid not null,
  id uuid not null,
  code text collate "C" not null,
  name text not null,
  parent_id uuid,
  -- Ways to belong to it, as JSON.
  rules text not null,
  cap int check (cap > 0),
  retired boolean not null,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, parent_id) references territory,
  check (parent_id <> id)
);
create index territory_parent on territory (tenant_id, parent_id) where parent_id is not null;
call fence('territory', 'vendor');
grant update (name, parent_id, rules, cap, retired, revision), delete on territory to entente_app;

create table coverage (
  tenant_id uuid not null,
  id uuid not null,
  territory_id uuid not null,
  partner_id uuid not null,
  segment text not null,
  from_day date not null,
  until_day date,
  primary key (tenant_id, id),
  foreign key (tenant_id, territory_id) references territory,
  foreign key (tenant_id, partner_id) references partner,
  check (until_day >= from_day)
);
create index coverage_territory on coverage (tenant_id, territory_id);
create index coverage_partner on coverage (tenant_id, partner_id);
call fence('coverage', 'partner');
grant update (until_day) on coverage to entente_app;
