--liquibase formatted sql

--changeset entente:customer
create table customer (
  tenant_id uuid not null,
  id uuid not null,
  key text collate "C" not null,
  name text not null,
  name_key text collate "C" not null,
  domain text collate "C",
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
create index customer_name on customer (tenant_id, name_key);
call fence('customer', 'vendor');

--changeset entente:strategic-account
-- Customers that matter more than others: rules of approval may speak of them.
create table strategic_account (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  name_key text collate "C" not null,
  domain text collate "C",
  because text not null,
  primary key (tenant_id, id)
);
create index strategic_account_name on strategic_account (tenant_id, name_key);
create index strategic_account_domain on strategic_account (tenant_id, domain) where domain is not null;
call fence('strategic_account', 'vendor');
grant update (name, name_key, domain, because), delete on strategic_account to entente_app;

--changeset entente:customer-described
-- Which kind of customer it is: once, for all deals with it.
alter table customer add column region text;
alter table customer add column segment text;
alter table customer add column industry text;
alter table customer add column size text collate "C";
alter table customer add column revision int not null default 0;
grant update (region, segment, industry, size, revision) on customer to entente_app;
create index customer_domain on customer (tenant_id, domain) where domain is not null;

--changeset entente:customer-removed
-- What a file brought is taken out again when the file is taken back, while nothing names it.
grant delete on customer to entente_app;

--changeset entente:customer-filtered
-- Lists of customers of one kind, in the order of their keys; whoever is not described yet stands in none of these.
create index customer_region on customer (tenant_id, region, id) where region is not null;
create index customer_segment on customer (tenant_id, segment, id) where segment is not null;
create index customer_industry on customer (tenant_id, industry, id) where industry is not null;
create index customer_size on customer (tenant_id, size, id) where size is not null;
