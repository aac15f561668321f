--liquibase formatted sql

--changeset entente:statement
create table statement (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  partner_id uuid not null,
  period date not null,
  next_period date not null,
  unit text collate "C" not null,
  scale int not null,
  primary key (tenant_id, id),
  unique (tenant_id, partner_id, period, unit),
  unique (tenant_id, number),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index statement_period on statement (tenant_id, period desc, partner_id);
call fence('statement', 'partner');

--changeset entente:statement-course
alter table statement add column state text collate "C" not null default 'OPEN';
alter table statement add column reviewed_at timestamptz;
alter table statement add column reviewed_by uuid;
alter table statement add column reviewed_postings bigint;
alter table statement add column approved_at timestamptz;
alter table statement add column approved_by uuid;
alter table statement add column approved_minor bigint;
alter table statement add column disputable_until date;
alter table statement add column held_because text;
alter table statement add column paid_on date;
alter table statement add column revision int not null default 0;
create index statement_state on statement (tenant_id, state, unit, id) where state <> 'OPEN';
grant update (state, reviewed_at, reviewed_by, reviewed_postings, approved_at, approved_by, approved_minor,
  disputable_until, held_because, paid_on, revision) on statement to entente_app;

-- What holds for all statements of a tenant; one row at most.
create table settlement_terms (
  tenant_id uuid not null,
  id uuid not null,
  minimums text not null,
  dispute_days int not null,
  answer_days int not null,
  primary key (tenant_id, id)
);
call fence('settlement_terms', 'vendor');
grant update (minimums, dispute_days, answer_days) on settlement_terms to entente_app;

--changeset entente:statement-answers
alter table statement add column answer_days int;
grant update (answer_days) on statement to entente_app;
