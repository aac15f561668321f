--liquibase formatted sql

--changeset entente:rate
create table exchange_rate (
  tenant_id uuid not null,
  from_currency text collate "C" not null,
  to_currency text collate "C" not null check (to_currency <> from_currency),
  on_day date not null,
  rate numeric not null check (rate > 0),
  source text collate "C" not null,
  primary key (tenant_id, from_currency, to_currency, on_day)
);
call fence('exchange_rate', 'shared');
grant update (rate, source) on exchange_rate to entente_app;
