--liquibase formatted sql

--changeset entente:health
-- Below which score a partner is proposed to be at risk.
create table health_terms (
  tenant_id uuid not null,
  id uuid not null,
  threshold int not null check (threshold between 0 and 100),
  primary key (tenant_id, id)
);
call fence('health_terms', 'vendor');
grant update (threshold) on health_terms to entente_app;

--changeset entente:health-begins
-- Active partners of before are looked at from now on, tenant by tenant.
insert into dispatch (task_name, task_instance, execution_time)
  select distinct 'health.look', tenant_id || ':' || tenant_id || ':'
    || to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), now() from tenant_address;

--changeset entente:health-weights
-- What counts how much in a score, as JSON; empty: what is usual.
alter table health_terms add column weights text;
grant update (weights) on health_terms to entente_app;
