--liquibase formatted sql

--changeset entente:product
create table product (
  tenant_id uuid not null,
  id uuid not null,
  sku text collate "C" not null,
  name text not null,
  family text collate "C" not null,
  primary key (tenant_id, id),
  unique (tenant_id, sku)
);
call fence('product', 'shared');
grant update (name, family) on product to entente_app;

--changeset entente:product-details
alter table product add column unit text not null default 'piece';
alter table product add column texts text not null default '{}';
alter table product add column parts text not null default '[]';
alter table product add column rules text not null default '{}';
alter table product add column retired_from date;
create index product_bundle on product (tenant_id, sku) where parts <> '[]';
create index product_family on product (tenant_id, family, sku);
grant update (unit, texts, parts, rules, retired_from) on product to entente_app;

--changeset entente:product-found
-- What people type is looked for in names and article numbers, in small letters made once: a hundred thousand are read through for
-- each letter that is typed. Choices are in the order of names.
alter table product add column found text collate "C"
  generated always as (lower(name) || chr(10) || lower(sku collate "default")) stored;
create index product_name on product (tenant_id, name, sku);

--changeset entente:product-revision
-- What products contained and by which rules they were bought, until the days on which that changed. What stands on the product holds
-- since revised_on, and always where nothing is said: of what was stored before, nobody knows another past.
alter table product add column revised_on date;
grant update (revised_on) on product to entente_app;

create table product_revision (
  tenant_id uuid not null,
  id uuid not null,
  sku text collate "C" not null,
  until_day date not null,
  parts text not null,
  rules text not null,
  primary key (tenant_id, id),
  unique (tenant_id, sku, until_day),
  foreign key (tenant_id, sku) references product (tenant_id, sku)
);
call fence('product_revision', 'shared');
