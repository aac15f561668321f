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
