--liquibase formatted sql

--changeset entente:job
-- Work that people wait for: rows of the partner whose it is, of the vendor without one.
create table job (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  kind text not null,
  title text not null,
  subject_id uuid not null,
  path text not null,
  started_by uuid,
  started_at timestamptz not null,
  state text not null check (state in ('WAITING', 'RUNNING', 'FINISHED', 'FAILED', 'CANCELLED')),
  done bigint not null,
  total bigint not null,
  words text,
  tries int not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  check ((ended_at is null) = (state in ('WAITING', 'RUNNING'))),
  foreign key (tenant_id, partner_id) references organisation (tenant_id, id)
);
create index job_active on job (tenant_id, id) where ended_at is null;
call fence('job', 'partner');
grant update (state, done, total, words, tries, ended_at) on job to entente_app;

--changeset entente:job-queue
-- Work of which only so many go on at once waits for one of them to end.
alter table job add column at_most int;
alter table job add column queued boolean not null default false;
grant update (queued) on job to entente_app;

--changeset entente:job-queue-begun
-- Those that are at work already let the next one begin as well, when they end.
call in_each_tenant('update job set at_most = 2 where kind = ''what-if'' and ended_at is null');
