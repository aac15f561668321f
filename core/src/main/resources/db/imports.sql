--liquibase formatted sql

--changeset entente:import
create table import_batch (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  kind text not null,
  state text not null,
  file_id uuid not null,
  file_name text not null,
  file_digest text collate "C" not null,
  file_size bigint not null,
  format text not null,
  header text not null,
  sample text not null,
  total int not null,
  mapping text not null,
  remembered_at timestamptz,
  same_as uuid,
  skip_bad boolean not null,
  expected text,
  outcome text,
  undone text,
  job_id uuid,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  checked_at timestamptz,
  committed_by uuid,
  committed_at timestamptz,
  undone_by uuid,
  undone_at timestamptz,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, same_as) references import_batch (tenant_id, id)
);
create index import_batch_file on import_batch (tenant_id, file_digest, kind);
call fence('import_batch', 'vendor');
grant update (state, mapping, skip_bad, expected, outcome, undone, job_id, checked_at, committed_by, committed_at, undone_by, undone_at, revision) on import_batch to entente_app;

-- What is wrong with rows, found by the last check; kept as one value, because it is shown and downloaded as one.
create table import_bad_row (
  tenant_id uuid not null,
  batch_id uuid not null,
  row_no int not null,
  findings text not null,
  primary key (tenant_id, batch_id, row_no),
  foreign key (tenant_id, batch_id) references import_batch (tenant_id, id)
);
call fence('import_bad_row', 'vendor');
grant delete on import_bad_row to entente_app;

-- What an import created or changed, so that it can be given back.
create table import_item (
  tenant_id uuid not null,
  batch_id uuid not null,
  row_no int not null,
  subject_id uuid not null,
  label text not null,
  action text not null,
  before text,
  after text,
  undo text,
  because text,
  primary key (tenant_id, batch_id, row_no),
  foreign key (tenant_id, batch_id) references import_batch (tenant_id, id)
);
call fence('import_item', 'vendor');
grant update (undo, because) on import_item to entente_app;

-- How files with these column names were mapped the last time.
create table import_mapping (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  mapping text not null,
  used_at timestamptz not null,
  primary key (tenant_id, id)
);
call fence('import_mapping', 'vendor');
grant update (mapping, used_at) on import_mapping to entente_app;

--changeset entente:import-undo splitStatements:false
-- Takes a partner out with what came into being together with it, unless a row of any other table needs it: then nothing
-- happens. Whoever adds a table that refers to partners has nothing to say here.
create function remove_partner(tenant uuid, partner uuid) returns boolean language plpgsql as $$
begin
  delete from partner_token where tenant_id = tenant and partner_id = partner;
  delete from partner p where p.tenant_id = tenant and p.id = partner;
  delete from organisation where tenant_id = tenant and id = partner;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
create function remove_deal(tenant uuid, which uuid) returns boolean language plpgsql as $$
begin
  delete from deal_token t where t.tenant_id = tenant and t.deal_id = which;
  delete from deal_line l where l.tenant_id = tenant and l.deal_id = which;
  delete from deal_move m where m.tenant_id = tenant and m.deal_id = which;
  delete from deal d where d.tenant_id = tenant and d.id = which;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
revoke execute on function remove_partner from public;
grant execute on function remove_partner to entente_app;
revoke execute on function remove_deal from public;
grant execute on function remove_deal to entente_app;
grant delete on partner, organisation, product, deal, deal_move to entente_app;

--changeset entente:import-item-open
-- What is still to be given back, and what could not be: neither is looked for among all that an import brought.
create index import_item_open on import_item (tenant_id, batch_id, row_no) where undo is null;
create index import_item_left on import_item (tenant_id, batch_id, row_no) where undo = 'LEFT';

--changeset entente:import-undo-lifecycle splitStatements:false
-- A partner comes with how it was taken in, and with the plan that began with that.
create or replace function remove_partner(tenant uuid, partner uuid) returns boolean language plpgsql as $$
begin
  delete from partner_token where tenant_id = tenant and partner_id = partner;
  delete from plan_task t where t.tenant_id = tenant and t.partner_id = partner;
  delete from partner_plan l where l.tenant_id = tenant and l.partner_id = partner;
  delete from partner_move m where m.tenant_id = tenant and m.partner_id = partner;
  delete from partner p where p.tenant_id = tenant and p.id = partner;
  delete from organisation where tenant_id = tenant and id = partner;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
grant delete on partner_move, partner_plan, plan_task to entente_app;

--changeset entente:import-undo-promises splitStatements:false
-- The tasks of the plan that a partner began with may have been promised in time.
create or replace function remove_partner(tenant uuid, partner uuid) returns boolean language plpgsql as $$
begin
  delete from partner_token where tenant_id = tenant and partner_id = partner;
  delete from clock c where c.tenant_id = tenant and c.partner_id = partner and c.subject_id in (
    select t.id from plan_task t where t.tenant_id = tenant and t.partner_id = partner);
  delete from plan_task t where t.tenant_id = tenant and t.partner_id = partner;
  delete from partner_plan l where l.tenant_id = tenant and l.partner_id = partner;
  delete from partner_move m where m.tenant_id = tenant and m.partner_id = partner;
  delete from partner p where p.tenant_id = tenant and p.id = partner;
  delete from organisation where tenant_id = tenant and id = partner;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
grant delete on clock to entente_app;

--changeset entente:import-undo-coverage splitStatements:false
-- A partner that came with what it covers goes with that, unless a row of any other table needs it: then nothing happens.
create function remove_covering_partner(tenant uuid, partner uuid) returns boolean language plpgsql as $$
begin
  delete from coverage c where c.tenant_id = tenant and c.partner_id = partner;
  if not remove_partner(tenant, partner) then raise foreign_key_violation; end if;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
revoke execute on function remove_covering_partner from public;
grant execute on function remove_covering_partner to entente_app;
grant delete on coverage to entente_app;
