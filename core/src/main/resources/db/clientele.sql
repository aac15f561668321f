--liquibase formatted sql

--changeset entente:wanted-customer
-- Which customers the tenant wants, as JSON: regions, segments, industries and sizes.
create table wanted_customer (
  tenant_id uuid not null,
  id uuid not null,
  says text not null,
  revision int not null,
  primary key (tenant_id, id)
);
call fence('wanted_customer', 'vendor');
grant update (says, revision) on wanted_customer to entente_app;
