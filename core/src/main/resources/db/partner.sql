--liquibase formatted sql

--changeset entente:partner
create table partner (
  tenant_id uuid not null,
  id uuid not null,
  code text collate "C" not null,
  number text collate "C" not null,
  name text not null,
  name_key text collate "C" not null,
  country text collate "C",
  website text,
  since date not null,
  state text not null,
  revision integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique (tenant_id, number)
);
create index partner_name on partner (tenant_id, name_key, id);
call fence('partner', 'partner', 'id');
grant update (name, name_key, country, website, since, state, revision) on partner to entente_app;

-- What people may begin to type: every ending of the name that starts with a word, the code and the number.
create table partner_token (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  token text collate "C" not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner
);
create index partner_token_found on partner_token (tenant_id, token, partner_id);
create index partner_token_owner on partner_token (tenant_id, partner_id);
call fence('partner_token', 'partner');
grant delete on partner_token to entente_app;
