--liquibase formatted sql

--changeset entente:saved-view
-- Lists as members have filtered them; each member sees the own ones only.
create table saved_view (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  member_id uuid not null,
  list_name text collate "C" not null,
  name text not null,
  name_key text collate "C" not null,
  said text not null,
  saved_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, member_id, list_name, name_key),
  foreign key (tenant_id, member_id) references member (tenant_id, id),
  foreign key (tenant_id, partner_id) references organisation (tenant_id, id)
);
call fence('saved_view', 'partner');
grant update (name, name_key), delete on saved_view to entente_app;
