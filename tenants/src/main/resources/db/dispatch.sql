--liquibase formatted sql

--changeset entente:dispatch-role splitStatements:false
do $$ begin
  if not exists (select from pg_roles where rolname = 'entente_jobs') then
    raise exception 'the role entente_jobs is missing; run ./entente database init once more, which makes it';
  end if;
end $$;

--changeset entente:dispatch
-- What is due, of all tenants: kinds, ids and times, never content. The application may only add to it; the role of the clock
-- alone reads, leases and deletes. The columns are those that db-scheduler expects.
create table dispatch (
  task_name text collate "C" not null,
  task_instance text collate "C" not null,
  task_data bytea check (task_data is null),
  execution_time timestamptz not null,
  picked boolean not null default false,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null default 1,
  primary key (task_name, task_instance)
);
create index dispatch_due on dispatch (execution_time);
create index dispatch_leased on dispatch (last_heartbeat);
comment on table dispatch is 'global';
grant usage on schema public to entente_jobs;
grant insert on dispatch to entente_app;
grant select, delete on dispatch to entente_jobs;
grant update (picked, picked_by, last_heartbeat, last_success, last_failure, consecutive_failures, execution_time, version)
  on dispatch to entente_jobs;
