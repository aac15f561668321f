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

--changeset entente:rate-sources
-- Several sources may each say a rate of the same pair and day, and a program names the one whose rates count. The source leads,
-- since a rate is always looked for within one.
alter table exchange_rate drop constraint exchange_rate_pkey;
alter table exchange_rate add primary key (tenant_id, source, from_currency, to_currency, on_day);
revoke update (source) on exchange_rate from entente_app;
