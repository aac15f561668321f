--liquibase formatted sql

--changeset entente:record-token
-- Under what customers, contacts, members and products are found: every ending of a text that starts with a word. Rows without
-- a partner are the vendor's. The records are of several tables, so whoever changes or takes out one says so here.
create table record_token (
  tenant_id uuid not null,
  id uuid not null,
  kind text collate "C" not null,
  record_id uuid not null,
  partner_id uuid,
  token text collate "C" not null,
  primary key (tenant_id, id)
);
create index record_token_found on record_token (tenant_id, kind, token, record_id);
create index record_token_owner on record_token (tenant_id, kind, record_id);
call fence('record_token', 'partner');
grant delete on record_token to entente_app;
-- What was there before is made to be found once, tenant by tenant, as soon as the server runs.
insert into dispatch (task_name, task_instance, execution_time)
  select distinct 'search-tokens', tenant_id || ':00000000-0000-0000-0000-000000000000:'
    || to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), now() from tenant_address;

--changeset entente:search-again
-- Partners are found by their domain as well, and leads by whom to speak to and by the partners that were told of them.
insert into dispatch (task_name, task_instance, execution_time)
  select distinct 'search-tokens', tenant_id || ':00000000-0000-0000-0000-000000000000:'
    || to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), now() from tenant_address
  on conflict do nothing;
