--liquibase formatted sql

--changeset entente:recalculation
create table recalculation (
  tenant_id uuid not null,
  id uuid not null,
  of_partner uuid,
  since date not null,
  reason text not null,
  asked_at timestamptz not null,
  sales bigint not null,
  behind uuid,
  seen int not null,
  changed int not null,
  finished_at timestamptz,
  primary key (tenant_id, id)
);
call fence('recalculation', 'vendor');
grant update (behind, seen, changed, finished_at) on recalculation to entente_app;

--changeset entente:recalculation-currencies
-- Of an order to work out what was held for want of exchange rates: of which currencies.
alter table recalculation add column currencies text;
