--liquibase formatted sql

--changeset entente:posting
create table posting (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  from_account text not null,
  to_account text not null,
  minor bigint not null check (minor > 0),
  unit text collate "C" not null,
  scale int not null,
  on_day date not null,
  source_id uuid not null,
  earning_id uuid not null,
  posted_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  check (from_account <> to_account)
);
create index posting_statement on posting (tenant_id, partner_id, unit, on_day);
create index posting_source on posting (tenant_id, source_id);
create index posting_earning on posting (tenant_id, earning_id);
-- Read and added to; never updated, never deleted.
call fence('posting', 'partner');

--changeset entente:posting-fewer-indexes
-- Whoever looks for the postings of a result looks for those of its event.
drop index posting_earning;

--changeset entente:posting-period
-- The month whose statement a posting stands on. A rewrite of the table sees all rows, where an update behind the fence sees none.
alter table posting add column period date;
alter table posting alter column period type date using date_trunc('month', on_day::timestamp)::date;
alter table posting alter column period set not null;
create index posting_period on posting (tenant_id, partner_id, unit, period);
drop index posting_statement;

--changeset entente:closed-books
create table closed_books (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  unit text collate "C" not null,
  through date not null,
  primary key (tenant_id, id),
  unique (tenant_id, partner_id, unit),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
call fence('closed_books', 'partner');
grant update (through) on closed_books to entente_app;

--changeset entente:posting-pages
-- The books of all partners are read by day, the latest first. Those of one are few, and found by posting_period.
create index posting_day on posting (tenant_id, on_day desc, id);
