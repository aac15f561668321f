--liquibase formatted sql

--changeset entente:parallel-run
-- Another system whose payments are compared with what is worked out here.
create table parallel_run (
  tenant_id uuid not null,
  id uuid not null,
  system text collate "C" not null,
  made_at timestamptz not null,
  job_id uuid,
  -- Of sales and milestones here, when the last comparison began: what they are called follows from these.
  sources text not null,
  behind uuid not null,
  seen bigint not null,
  payments bigint not null,
  compared_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, system)
);
call fence('parallel_run', 'vendor');
grant update (job_id, sources, behind, seen, payments, compared_at) on parallel_run to entente_app;
grant delete on parallel_run to entente_app;

-- What the other system paid, line by line.
create table paid_line (
  tenant_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  external_id text not null,
  partner_id uuid not null,
  reference text collate "C" not null,
  period date not null,
  kind text collate "C" not null,
  minor bigint not null,
  unit text collate "C" not null,
  scale int not null,
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references parallel_run (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index paid_line_of on paid_line (tenant_id, run_id, partner_id, reference);
create index paid_line_period on paid_line (tenant_id, run_id, period);
call fence('paid_line', 'vendor');
grant update (partner_id, reference, period, kind, minor, unit, scale, revision) on paid_line to entente_app;
grant delete on paid_line to entente_app;

-- What came of the last comparison.
create table compared (
  tenant_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  partner_id uuid not null,
  reference text not null,
  about text not null,
  period date not null,
  cause text collate "C" not null,
  words text not null,
  unit text collate "C" not null,
  scale int not null,
  there bigint,
  here bigint,
  difference bigint not null,
  earning_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references parallel_run (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index compared_list on compared (tenant_id, run_id, cause, partner_id);
create index compared_partner on compared (tenant_id, run_id, partner_id);
call fence('compared', 'vendor');
grant delete on compared to entente_app;

--changeset entente:parallel-run-sums
-- What a comparison came to, once it is done: nothing changes it until the next one begins.
alter table parallel_run add column sums text;
grant update (sums) on parallel_run to entente_app;

--changeset entente:parallel-run-anew
-- Of those that were done before it is not known: they are as before their first comparison.
call in_each_tenant('update parallel_run set compared_at = null, job_id = null where sums is null and compared_at is not null');

--changeset entente:compared-furthest
create index compared_furthest on compared (tenant_id, run_id, abs(difference) desc, id);
