--liquibase formatted sql

--changeset entente:message-template
-- How a tenant words its messages, version by version; never changed. Without a text, the product's own words count again.
create table message_template (
  tenant_id uuid not null,
  id uuid not null,
  kind text collate "C" not null,
  version int not null,
  text text,
  set_at timestamptz not null,
  set_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, kind, version)
);
call fence('message_template', 'vendor');

--changeset entente:own-template
-- Messages that a tenant has added itself; their words are versions of message_template.
create table own_template (
  tenant_id uuid not null,
  id uuid not null,
  kind text collate "C" not null,
  label text not null,
  about text not null,
  primary key (tenant_id, id),
  unique (tenant_id, kind),
  unique (tenant_id, label)
);
call fence('own_template', 'vendor');
grant update (label), delete on own_template to entente_app;
