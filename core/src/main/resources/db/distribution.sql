--liquibase formatted sql

--changeset entente:distribution
-- Which partner stands under which distributor; the row is the partner's, and a distributor is shown it by name alone.
create table distributed (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  distributor_id uuid not null,
  from_day date not null,
  until_day date,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, distributor_id) references partner (tenant_id, id),
  check (partner_id <> distributor_id),
  check (until_day is null or until_day >= from_day)
);
-- One distributor at a time, whoever names one at the same moment.
create unique index distributed_now on distributed (tenant_id, partner_id) where until_day is null;
create index distributed_below on distributed (tenant_id, distributor_id, from_day) where until_day is null;
call fence('distributed', 'partner');
grant update (until_day) on distributed to entente_app;

-- Whether distributors see what the partners under them sold.
create table distribution_terms (
  tenant_id uuid not null,
  id uuid not null,
  sums boolean not null,
  primary key (tenant_id, id)
);
call fence('distribution_terms', 'vendor');
grant update (sums) on distribution_terms to entente_app;
