--liquibase formatted sql

--changeset entente:duty
-- What partners of a type take on, as JSON; partners read that of their own types.
create table duty_list (
  tenant_id uuid not null,
  id uuid not null,
  partner_type text collate "C" not null,
  duties text not null,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, partner_type)
);
call fence('duty_list', 'shared');
grant update (duties, revision) on duty_list to entente_app;
