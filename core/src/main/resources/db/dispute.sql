--liquibase formatted sql

--changeset entente:dispute
-- A line of an approved statement that its partner questions.
create table dispute (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  partner_id uuid not null,
  statement_id uuid not null,
  statement_number text collate "C" not null,
  line_id uuid not null,
  earning_id uuid not null,
  about text not null,
  document text not null,
  minor bigint not null,
  unit text collate "C" not null,
  scale int not null,
  because text not null,
  opened_at timestamptz not null,
  opened_by uuid,
  answer_by date not null,
  aside boolean not null,
  state text collate "C" not null,
  answer text,
  adjustment bigint,
  closed_at timestamptz,
  closed_by uuid,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, statement_id) references statement (tenant_id, id)
);
-- One open at a time.
create unique index dispute_line on dispute (tenant_id, line_id) where state = 'OPEN';
create index dispute_partner on dispute (tenant_id, partner_id, state);
create index dispute_statement on dispute (tenant_id, statement_id);
call fence('dispute', 'partner');
grant update (aside, state, answer, adjustment, closed_at, closed_by, revision) on dispute to entente_app;

-- What the two sides said: added to, never changed.
create table dispute_comment (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  dispute_id uuid not null,
  by_partner boolean not null,
  member_id uuid,
  said_at timestamptz not null,
  text text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, dispute_id) references dispute (tenant_id, id)
);
create index dispute_comment_of on dispute_comment (tenant_id, dispute_id, said_at, id);
call fence('dispute_comment', 'partner');
