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

--changeset entente:partner-record
-- Types are few and stand in one column, in words that are found over partner_token as "#reseller".
alter table partner add column types text not null default '';
alter table partner add column territories text not null default '';
alter table partner add column segments text not null default '';
grant update (types, territories, segments) on partner to entente_app;

--changeset entente:partner-contact
create table partner_contact (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  name text not null,
  email text not null,
  phone text not null,
  role text not null,
  is_primary boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner
);
create index partner_contact_owner on partner_contact (tenant_id, partner_id);
-- One primary contact, whatever runs at the same time.
create unique index partner_contact_primary on partner_contact (tenant_id, partner_id) where is_primary;
call fence('partner_contact', 'partner');
grant update (name, email, phone, role, is_primary), delete on partner_contact to entente_app;

--changeset entente:partner-document
-- The partner reads what names it as the reader; the bytes lie in the file store.
create table partner_document (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  reader_id uuid,
  file_id uuid not null,
  label text not null,
  file_name text not null,
  media_type text not null,
  bytes bigint not null,
  added_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner,
  check (reader_id is null or reader_id = partner_id)
);
create index partner_document_owner on partner_document (tenant_id, partner_id, added_at desc);
call fence('partner_document', 'partner', 'reader_id');
grant delete on partner_document to entente_app;

--changeset entente:partner-agreement
-- A document may be an agreement, which may have a last day.
alter table partner_document add column kind text collate "C" not null default 'DOCUMENT';
alter table partner_document add column until_day date;
