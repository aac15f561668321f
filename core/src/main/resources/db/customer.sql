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
