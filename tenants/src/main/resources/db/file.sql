--liquibase formatted sql

--changeset entente:file
-- The bytes lie in the file store under the same key. No partner: the vendor's own.
create table file (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  purpose text collate "C" not null,
  name text not null,
  type text not null,
  bytes bigint not null check (bytes > 0),
  digest text collate "C" not null,
  stored_at timestamptz not null,
  stored_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references organisation (tenant_id, id)
);
create index file_side on file (tenant_id, partner_id, id);
call fence('file', 'partner');
grant delete on file to entente_app;

-- How much all files of a tenant take. Kept as a sum, because a partner does not see the others' files but shares the room.
create table file_room (
  tenant_id uuid not null primary key,
  bytes bigint not null check (bytes >= 0)
);
call fence('file_room', 'shared');
grant update (bytes) on file_room to entente_app;
