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
