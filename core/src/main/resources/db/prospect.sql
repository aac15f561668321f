--liquibase formatted sql

--changeset entente:prospect
create table prospect (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  name text not null,
  domain text collate "C" not null,
  country text collate "C",
  segment text not null,
  source text collate "C" not null,
  source_name text not null,
  referrer_id uuid,
  owner_id uuid,
  state text collate "C" not null,
  reason text,
  application_id uuid,
  added_at timestamptz not null,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, referrer_id) references partner,
  foreign key (tenant_id, application_id) references application
);
create index prospect_state on prospect (tenant_id, state, id);
create unique index prospect_domain on prospect (tenant_id, domain) where domain <> '';
create index prospect_application on prospect (tenant_id, application_id) where application_id is not null;
call fence('prospect', 'vendor');
grant update (name, domain, country, segment, source, source_name, referrer_id, owner_id, state, reason, application_id, revision),
  delete on prospect to entente_app;

create table prospect_token (
  tenant_id uuid not null,
  id uuid not null,
  prospect_id uuid not null,
  token text collate "C" not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, prospect_id) references prospect
);
create index prospect_token_found on prospect_token (tenant_id, token, prospect_id);
create index prospect_token_owner on prospect_token (tenant_id, prospect_id);
call fence('prospect_token', 'vendor');
grant delete on prospect_token to entente_app;

-- What was done to win partners and what it cost; added to, never changed. Of a source as a whole it names no prospect.
create table outreach (
  tenant_id uuid not null,
  id uuid not null,
  prospect_id uuid,
  source text collate "C" not null,
  source_name text not null,
  on_day date not null,
  channel text collate "C" not null,
  note text not null,
  minor bigint not null check (minor >= 0),
  unit text collate "C" not null,
  said_at timestamptz not null,
  said_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, prospect_id) references prospect
);
create index outreach_prospect on outreach (tenant_id, prospect_id, id);
call fence('outreach', 'vendor');
grant update (source, source_name) on outreach to entente_app;
