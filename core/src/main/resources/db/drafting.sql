--liquibase formatted sql

--changeset entente:drafting
-- A program file that is being worked on, right or wrong.
create table program_draft (
  tenant_id uuid not null,
  id uuid not null,
  -- What the file calls itself, as far as it can be read.
  code text collate "C" not null,
  name text not null,
  -- The version that it was begun with; 0: the program is new.
  begun int not null check (begun >= 0),
  file text not null,
  state text collate "C" not null,
  -- The version that it became.
  version int check (version > 0),
  made_at timestamptz not null,
  made_by uuid,
  changed_at timestamptz not null,
  changed_by uuid,
  revision int not null,
  primary key (tenant_id, id)
);
create index program_draft_of on program_draft (tenant_id, code, changed_at desc);
create index program_draft_open on program_draft (tenant_id, changed_at desc, id);
call fence('program_draft', 'vendor');
grant update (code, name, begun, file, state, version, changed_at, changed_by, revision) on program_draft to entente_app;

-- What happened to a draft, in words: added to, never changed.
create table draft_remark (
  tenant_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  what text collate "C" not null,
  at timestamptz not null,
  member_id uuid,
  text text,
  primary key (tenant_id, id),
  foreign key (tenant_id, draft_id) references program_draft (tenant_id, id)
);
create index draft_remark_of on draft_remark (tenant_id, draft_id, at, id);
call fence('draft_remark', 'vendor');
