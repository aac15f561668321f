--liquibase formatted sql

--changeset entente:fence splitStatements:false
-- Puts a table behind the third fence and says of which kind it is: shared (the whole tenant reads it), vendor (the
-- vendor's own side only), partner (rows of one partner). Permissive policies without subqueries only, so that the same
-- tables can be sharded by tenant. Unset settings reach no row.
create procedure fence(fenced regclass, kind text, partner_column text default 'partner_id') language plpgsql as $$
declare
  own text := 'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid';
  visible text := case kind
    when 'shared' then own
    when 'vendor' then own || ' and current_setting(''app.partner'', true) = ''*'''
    when 'partner' then own || format(' and (current_setting(''app.partner'', true) = ''*'' or %I = '
      'nullif(nullif(current_setting(''app.partner'', true), ''''), ''*'')::uuid)', partner_column)
    end;
  reader text := case when fenced::text like 'identity.%' then 'entente_identity' else 'entente_app' end;
begin
  if visible is null then raise exception 'no such kind of table: %', kind; end if;
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('create policy %I on %s using (%s) with check (%s)', kind, fenced, visible, visible);
  execute format('comment on table %s is %L', fenced, kind);
  execute format('grant select, insert on %s to %I', fenced, reader);
end $$;
revoke execute on procedure fence from public;

--changeset entente:reach
revoke create on schema public from public;
grant usage on schema public to entente_app, entente_identity;
create schema identity;
grant usage on schema identity to entente_identity;
-- The server compares what was applied with what it was built with.
grant select on databasechangelog to entente_app;
comment on table databasechangelog is 'global';
comment on table databasechangeloglock is 'global';

--changeset entente:fence-unseen-tenants splitStatements:false
-- Statistics list the tenants of a table. Where they list all, one that came later is taken to have no rows, and a plan for
-- its first import reads whatever it has so far, part for part. Where only the largest is listed, it is taken for a usual one.
create or replace procedure fence(fenced regclass, kind text, partner_column text default 'partner_id') language plpgsql as $$
declare
  own text := 'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid';
  visible text := case kind
    when 'shared' then own
    when 'vendor' then own || ' and current_setting(''app.partner'', true) = ''*'''
    when 'partner' then own || format(' and (current_setting(''app.partner'', true) = ''*'' or %I = '
      'nullif(nullif(current_setting(''app.partner'', true), ''''), ''*'')::uuid)', partner_column)
    end;
  reader text := case when fenced::text like 'identity.%' then 'entente_identity' else 'entente_app' end;
begin
  if visible is null then raise exception 'no such kind of table: %', kind; end if;
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('create policy %I on %s using (%s) with check (%s)', kind, fenced, visible, visible);
  execute format('comment on table %s is %L', fenced, kind);
  execute format('alter table %s alter column tenant_id set statistics 1', fenced);
  execute format('grant select, insert on %s to %I', fenced, reader);
end $$;
do $$
declare
  fenced regclass;
begin
  for fenced in select distinct polrelid::regclass from pg_policy loop
    execute format('alter table %s alter column tenant_id set statistics 1', fenced);
  end loop;
end $$;

--changeset entente:fence-sides-are-cases splitStatements:false
-- Of "is the vendor, or has the partner's row" the planner believes that one row of two hundred passes, so it sorts a whole
-- tenant where an index has the order already. Of a case it believes one of two, which is nearer to what the vendor sees.
create or replace procedure fence(fenced regclass, kind text, partner_column text default 'partner_id') language plpgsql as $$
declare
  own text := 'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid';
  visible text := case kind
    when 'shared' then own
    when 'vendor' then own || ' and current_setting(''app.partner'', true) = ''*'''
    when 'partner' then own || format(' and case when current_setting(''app.partner'', true) = ''*'' then true else %I = '
      'nullif(nullif(current_setting(''app.partner'', true), ''''), ''*'')::uuid end', partner_column)
    end;
  reader text := case when fenced::text like 'identity.%' then 'entente_identity' else 'entente_app' end;
begin
  if visible is null then raise exception 'no such kind of table: %', kind; end if;
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('create policy %I on %s using (%s) with check (%s)', kind, fenced, visible, visible);
  execute format('comment on table %s is %L', fenced, kind);
  execute format('alter table %s alter column tenant_id set statistics 1', fenced);
  execute format('grant select, insert on %s to %I', fenced, reader);
end $$;
do $$
declare
  each record;
begin
  for each in select polrelid::regclass as fenced,
      substring(pg_get_expr(polqual, polrelid) from '\((\w+) = \(NULLIF\(NULLIF') as partner_column
      from pg_policy where polname = 'partner' loop
    execute format('alter policy partner on %1$s using (%2$s) with check (%2$s)', each.fenced, format(
      'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid and case when current_setting(''app.partner'', true) = ''*'' '
      'then true else %I = nullif(nullif(current_setting(''app.partner'', true), ''''), ''*'')::uuid end', each.partner_column));
  end loop;
end $$;

--changeset entente:in-each-tenant splitStatements:false
-- Changes rows that are there. The owner is fenced in as well: outside of a tenant it finds none, and says nothing of it.
create procedure in_each_tenant(change text) language plpgsql as $$
declare
  each uuid;
begin
  for each in select tenant_id from tenant_address loop
    perform set_config('app.tenant', each::text, true), set_config('app.partner', '*', true);
    execute change;
  end loop;
  perform set_config('app.tenant', '', true), set_config('app.partner', '', true);
end $$;
revoke execute on procedure in_each_tenant from public;

--changeset entente:fence-vendor-sees-all splitStatements:false
-- Of a case the planner believes that one row of two passes, so it still sorts a tenant of some thousand rows where an index has
-- the order of the page. Of "is not unknown" it believes that nearly every row passes, as is true for the vendor: the case says
-- true, or of what is no row of the partner it says nothing. What passes is the same.
create or replace procedure fence(fenced regclass, kind text, partner_column text default 'partner_id') language plpgsql as $$
declare
  own text := 'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid';
  visible text := case kind
    when 'shared' then own
    when 'vendor' then own || ' and current_setting(''app.partner'', true) = ''*'''
    when 'partner' then own || format(' and case when current_setting(''app.partner'', true) = ''*'' then true else nullif(%I = '
      'nullif(nullif(current_setting(''app.partner'', true), ''''), ''*'')::uuid, false) end is not unknown', partner_column)
    end;
  reader text := case when fenced::text like 'identity.%' then 'entente_identity' else 'entente_app' end;
begin
  if visible is null then raise exception 'no such kind of table: %', kind; end if;
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('create policy %I on %s using (%s) with check (%s)', kind, fenced, visible, visible);
  execute format('comment on table %s is %L', fenced, kind);
  execute format('alter table %s alter column tenant_id set statistics 1', fenced);
  execute format('grant select, insert on %s to %I', fenced, reader);
end $$;
do $$
declare
  each record;
begin
  for each in select polrelid::regclass as fenced,
      substring(pg_get_expr(polqual, polrelid) from 'ELSE \((\w+) = ') as partner_column
      from pg_policy where polname = 'partner' loop
    execute format('alter policy partner on %1$s using (%2$s) with check (%2$s)', each.fenced, format(
      'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid and case when current_setting(''app.partner'', true) = ''*'' '
      'then true else nullif(%I = nullif(nullif(current_setting(''app.partner'', true), ''''), ''*'')::uuid, false) end is not unknown',
      each.partner_column));
  end loop;
end $$;

--changeset entente:fence-partner-role splitStatements:false
do $$ begin
  if not exists (select from pg_roles where rolname = 'entente_partner') then
    raise exception 'the role entente_partner is missing; run ./entente database init once more, which makes it';
  end if;
end $$;

--changeset entente:fence-sides-are-roles splitStatements:false
-- The side was asked for each row. Now partners come by a role of their own, and their rows by a policy of that role: what the
-- other policy asks is the same for all rows, and is asked once. A partner that came by the vendor's role would see none of them.
create or replace procedure fence(fenced regclass, kind text, partner_column text default 'partner_id') language plpgsql as $$
declare
  own text := 'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid';
  visible text := case kind
    when 'shared' then own
    when 'vendor' then own || ' and current_setting(''app.partner'', true) = ''*'''
    when 'partner' then own || ' and current_setting(''app.partner'', true) = ''*'''
    end;
  reader text := case when fenced::text like 'identity.%' then 'entente_identity' else 'entente_app' end;
begin
  if visible is null then raise exception 'no such kind of table: %', kind; end if;
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('create policy %I on %s using (%s) with check (%s)', kind, fenced, visible, visible);
  if kind = 'partner' then
    visible := own || format(' and nullif(%I = nullif(nullif(current_setting(''app.partner'', true), ''''), ''*'')::uuid, false) is not unknown',
      partner_column);
    execute format('create policy own on %s to entente_partner using (%s) with check (%s)', fenced, visible, visible);
  end if;
  execute format('comment on table %s is %L', fenced, kind);
  execute format('alter table %s alter column tenant_id set statistics 1', fenced);
  execute format('grant select, insert on %s to %I', fenced, reader);
end $$;
do $$
declare
  each record;
begin
  for each in select polrelid::regclass as fenced,
      substring(pg_get_expr(polqual, polrelid) from 'ELSE NULLIF\(\((\w+) = ') as partner_column
      from pg_policy where polname = 'partner' loop
    execute format('alter policy partner on %1$s using (%2$s) with check (%2$s)', each.fenced,
      'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid and current_setting(''app.partner'', true) = ''*''');
    execute format('create policy own on %1$s to entente_partner using (%2$s) with check (%2$s)', each.fenced, format(
      'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid and nullif(%I = '
      'nullif(nullif(current_setting(''app.partner'', true), ''''), ''*'')::uuid, false) is not unknown', each.partner_column));
  end loop;
end $$;

--changeset entente:fence-side-is-asked-once splitStatements:false
-- What asks for the side and no column is asked for each row all the same where a statement reads one table. Said of the tenant,
-- that it is this one for the vendor and otherwise none, it is one more thing that the tenant equals, and those are compared once.
-- The tenant stands there without the side as well: a partner's role has both policies, and what they have in common the planner
-- takes out of the choice between them.
create or replace procedure fence(fenced regclass, kind text, partner_column text default 'partner_id') language plpgsql as $$
declare
  own text := 'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid';
  vendors text := 'tenant_id = case current_setting(''app.partner'', true) when ''*'' then nullif(current_setting(''app.tenant'', true), '''')::uuid end';
  visible text := case kind when 'shared' then own when 'vendor' then vendors when 'partner' then own || ' and ' || vendors end;
  reader text := case when fenced::text like 'identity.%' then 'entente_identity' else 'entente_app' end;
begin
  if visible is null then raise exception 'no such kind of table: %', kind; end if;
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('create policy %I on %s using (%s) with check (%s)', kind, fenced, visible, visible);
  if kind = 'partner' then
    visible := own || format(' and nullif(%I = nullif(nullif(current_setting(''app.partner'', true), ''''), ''*'')::uuid, false) is not unknown',
      partner_column);
    execute format('create policy own on %s to entente_partner using (%s) with check (%s)', fenced, visible, visible);
  end if;
  execute format('comment on table %s is %L', fenced, kind);
  execute format('alter table %s alter column tenant_id set statistics 1', fenced);
  execute format('grant select, insert on %s to %I', fenced, reader);
end $$;
do $$
declare
  vendors text := 'tenant_id = case current_setting(''app.partner'', true) when ''*'' then nullif(current_setting(''app.tenant'', true), '''')::uuid end';
  each record;
begin
  for each in select polrelid::regclass as fenced, polname as kind from pg_policy where polname in ('vendor', 'partner') loop
    execute format('alter policy %1$I on %2$s using (%3$s) with check (%3$s)', each.kind, each.fenced, case each.kind when 'partner'
      then 'tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid and ' else '' end || vendors);
  end loop;
end $$;
