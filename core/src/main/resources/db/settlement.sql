--liquibase formatted sql

--changeset entente:statement
create table statement (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  partner_id uuid not null,
  period date not null,
  next_period date not null,
  unit text collate "C" not null,
  scale int not null,
  primary key (tenant_id, id),
  unique (tenant_id, partner_id, period, unit),
  unique (tenant_id, number),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index statement_period on statement (tenant_id, period desc, partner_id);
call fence('statement', 'partner');
