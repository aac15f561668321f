--liquibase formatted sql

--changeset entente:refresh
-- That a program is looked through for a quarter, and what came of it.
create table program_refresh (
  tenant_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  -- The first day of its quarter, and the last.
  from_day date not null,
  due_on date not null check (due_on > from_day),
  opened_at timestamptz not null,
  opened_by uuid,
  state text collate "C" not null,
  draft_id uuid,
  word text,
  -- What matters in the next quarter.
  priorities text,
  closed_at timestamptz,
  closed_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, program_id, from_day),
  foreign key (tenant_id, program_id) references program (tenant_id, id),
  foreign key (tenant_id, draft_id) references program_draft (tenant_id, id),
  check ((state = 'OPEN') = (closed_at is null)),
  check ((state = 'DRAFTED') = (draft_id is not null))
);
create index program_refresh_open on program_refresh (tenant_id, due_on, id) where state = 'OPEN';
create index program_refresh_draft on program_refresh (tenant_id, draft_id) where draft_id is not null;
call fence('program_refresh', 'vendor');
grant update (state, draft_id, word, priorities, closed_at, closed_by) on program_refresh to entente_app;
