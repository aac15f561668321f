--liquibase formatted sql

--changeset entente:idempotency
create table idempotency (
  tenant_id uuid not null,
  id uuid not null,
  request_digest text not null,
  begun_at timestamptz not null,
  status int,
  type text,
  body bytea,
  primary key (tenant_id, id)
);
create index idempotency_age on idempotency (tenant_id, begun_at);
-- The key is made from the member's, so a shared table shows nobody another's answer by asking for it.
call fence('idempotency', 'shared');
grant update (status, type, body), delete on idempotency to entente_app;
