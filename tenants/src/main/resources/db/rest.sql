--liquibase formatted sql

--changeset entente:idempotency
create table idempotency (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  request_digest text not null,
  begun_at timestamptz not null,
  status int,
  type text,
  body bytea,
  primary key (tenant_id, id)
);
create index idempotency_age on idempotency (tenant_id, begun_at);
-- Holds whole answers, also those that are shown once: each side reaches its own, and asks by a key made from the member's.
call fence('idempotency', 'partner');
grant update (status, type, body), delete on idempotency to entente_app;

--changeset entente:idempotency-files
alter table idempotency add column disposition text;
grant update (disposition) on idempotency to entente_app;
