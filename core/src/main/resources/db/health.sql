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
