--liquibase formatted sql

--changeset entente:announcement
-- What partners in a program are told of a version: that it comes, or that it does not come after all.
create table announcement (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  program_id uuid not null,
  what text collate "C" not null,
  -- What the vendor says with it.
  word text,
  at timestamptz not null,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, version_id, what),
  foreign key (tenant_id, version_id) references program_version (tenant_id, id),
  foreign key (tenant_id, program_id) references program (tenant_id, id)
);
create index announcement_of on announcement (tenant_id, program_id, at desc);
call fence('announcement', 'shared');
grant update (word, revision) on announcement to entente_app;

-- What changes for one partner, in sentences, and when somebody of it read that.
create table program_notice (
  tenant_id uuid not null,
  id uuid not null,
  announcement_id uuid not null,
  partner_id uuid not null,
  program text collate "C" not null,
  name text not null,
  version int not null,
  from_day date not null,
  tier text,
  changes text not null,
  at timestamptz not null,
  read_at timestamptz,
  read_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, announcement_id, partner_id),
  foreign key (tenant_id, announcement_id) references announcement (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index program_notice_partner on program_notice (tenant_id, partner_id, id desc);
call fence('program_notice', 'partner');
grant update (read_at, read_by) on program_notice to entente_app;
