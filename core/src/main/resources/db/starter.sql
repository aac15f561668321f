--liquibase formatted sql

--changeset entente:setup
create table setup (
  tenant_id uuid not null,
  id uuid not null,
  step text not null,
  starter text,
  adjustment text,
  partner_id uuid,
  changed_at timestamptz not null,
  primary key (tenant_id, id)
);
call fence('setup', 'vendor');
grant update (step, starter, adjustment, partner_id, changed_at) on setup to entente_app;
