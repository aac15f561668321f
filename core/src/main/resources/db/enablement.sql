--liquibase formatted sql

--changeset entente:enablement
create table certification_path (
  tenant_id uuid not null,
  id uuid not null,
  code text collate "C" not null,
  name text not null,
  retired boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
call fence('certification_path', 'shared');
grant update (name, retired) on certification_path to entente_app;

-- Whoever was a contact when it was entered keeps name and e-mail here, and needs no row there any more.
create table certification (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  contact_id uuid,
  name text not null,
  email text not null,
  person text collate "C" not null,
  path text collate "C" not null,
  from_day date not null,
  until_day date,
  evidence text not null,
  revoked_from date,
  revoked_because text,
  primary key (tenant_id, id),
  unique (tenant_id, partner_id, person, path, from_day),
  foreign key (tenant_id, partner_id) references partner,
  foreign key (tenant_id, path) references certification_path (tenant_id, code),
  check (until_day > from_day),
  check (revoked_from >= from_day),
  check ((revoked_from is null) = (revoked_because is null))
);
create index certification_begun on certification (tenant_id, from_day desc);
create index certification_partner_begun on certification (tenant_id, partner_id, from_day desc);
create index certification_revoked on certification (tenant_id, revoked_from desc) where revoked_from is not null;
call fence('certification', 'partner');
grant update (contact_id, name, email, person, path, from_day, until_day, evidence, revoked_from, revoked_because), delete on certification to entente_app;
