--liquibase formatted sql

--changeset entente:program-cost
-- What programs cost beside what partners earn. Read and added to; never updated, never deleted.
create table program_cost (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  kind text not null,
  first_month date not null,
  last_month date not null,
  program_id uuid,
  spent_on uuid,
  minor bigint not null check (minor <> 0),
  unit text collate "C" not null,
  scale int not null,
  description text not null,
  source text not null,
  reference text collate "C",
  takes_back uuid,
  entered_at timestamptz not null,
  primary key (tenant_id, id),
  -- Taken back once, whatever runs at the same time.
  unique (tenant_id, takes_back),
  foreign key (tenant_id, takes_back) references program_cost (tenant_id, id),
  foreign key (tenant_id, program_id) references program (tenant_id, id),
  foreign key (tenant_id, spent_on) references partner (tenant_id, id),
  check (last_month >= first_month),
  check ((takes_back is null) = (minor > 0))
);
create index program_cost_months on program_cost (tenant_id, last_month desc);
call fence('program_cost', 'vendor');
