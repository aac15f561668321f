--liquibase formatted sql

--changeset entente:brand
-- A tenant without any edition looks as it was opened: by its own name and accent.
create table brand_logo (
  tenant_id uuid not null,
  id uuid not null,
  type text collate "C" not null check (type in ('image/png', 'image/jpeg', 'image/svg+xml')),
  bytes bytea not null,
  digest text collate "C" not null,
  primary key (tenant_id, id)
);
call fence('brand_logo', 'shared');

create table brand_draft (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  accent text collate "C" not null,
  headline text not null,
  welcome text not null,
  support text not null,
  footnote text not null,
  sender text not null,
  logo_id uuid,
  revision integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, logo_id) references brand_logo
);
call fence('brand_draft', 'vendor');
grant update (name, accent, headline, welcome, support, footnote, sender, logo_id, revision) on brand_draft to entente_app;

create table brand_edition (
  tenant_id uuid not null,
  id uuid not null,
  number integer not null,
  name text not null,
  accent text collate "C" not null,
  headline text not null,
  welcome text not null,
  support text not null,
  footnote text not null,
  sender text not null,
  logo_id uuid,
  published_at timestamptz not null,
  published_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, logo_id) references brand_logo
);
call fence('brand_edition', 'shared');
