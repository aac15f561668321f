--liquibase formatted sql

--changeset entente:milestone
create table milestone (
  tenant_id uuid not null,
  id uuid not null,
  revision int not null,
  source text collate "C" not null,
  external_id text collate "C" not null,
  partner_id uuid not null,
  on_day date not null,
  program text,
  motion text not null,
  name text not null,
  services bigint check (services >= 0),
  unit text collate "C",
  scale int,
  withdrawn boolean not null,
  reported_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  check ((services is null) = (unit is null) and (services is null) = (scale is null))
);
create index milestone_partner on milestone (tenant_id, partner_id, on_day);
call fence('milestone', 'partner');
grant update (revision, partner_id, on_day, program, motion, name, services, unit, scale, withdrawn, reported_at) on milestone to entente_app;

--changeset entente:milestone-list
create index milestone_list on milestone (tenant_id, on_day desc, id);

--changeset entente:milestone-shown-by
alter table milestone add column shown_by uuid;
grant update (shown_by) on milestone to entente_app;
