--liquibase formatted sql

--changeset entente:sale
create table sale (
  tenant_id uuid not null,
  id uuid not null,
  revision int not null,
  superseded boolean not null,
  number text collate "C" not null,
  source text collate "C" not null,
  external_id text collate "C" not null,
  kind text not null,
  refund_of uuid,
  on_day date not null,
  partner_id uuid not null,
  program text,
  motion text not null,
  route text not null,
  customer_id uuid not null,
  customer_name text not null,
  net bigint not null check (net >= 0),
  unit text collate "C" not null,
  scale int not null,
  content_digest text not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id, revision),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
-- One current revision, whatever runs at the same time.
create unique index sale_current on sale (tenant_id, id) where not superseded;
create index sale_partner on sale (tenant_id, partner_id, id) where not superseded;
create index sale_refund on sale (tenant_id, refund_of) where refund_of is not null and not superseded;
call fence('sale', 'partner');
grant update (superseded) on sale to entente_app;

--changeset entente:sale-line
create table sale_line (
  tenant_id uuid not null,
  sale_id uuid not null,
  revision int not null,
  place int not null,
  superseded boolean not null,
  partner_id uuid not null,
  on_day date not null,
  sku text collate "C" not null,
  family text collate "C",
  quantity bigint not null,
  term text not null,
  list_price numeric,
  net bigint not null,
  revenue bigint not null,
  unit text collate "C" not null,
  scale int not null,
  primary key (tenant_id, sale_id, revision, place),
  foreign key (tenant_id, sale_id, revision) references sale (tenant_id, id, revision)
);
create index sale_line_measure on sale_line (tenant_id, partner_id, unit, on_day) where not superseded;
call fence('sale_line', 'partner');
grant update (superseded) on sale_line to entente_app;

--changeset entente:sale-registered
alter table sale add column registered boolean not null default false;
alter table sale add column registration text collate "C";

--changeset entente:sale-withdrawn
alter table sale add column withdrawn boolean not null default false;
create index sale_customer on sale (tenant_id, customer_id, on_day) where not superseded;

--changeset entente:sale-line-day
create index sale_line_day on sale_line (tenant_id, on_day) where not superseded;

--changeset entente:sale-order
create index sale_order on sale (tenant_id, partner_id, on_day, id) where not superseded;

--changeset entente:sale-circumstances
alter table sale add column role text collate "C";
alter table sale add column region text collate "C";
alter table sale add column segment text collate "C";
alter table sale add column subscription text collate "C";
alter table sale add column subscribed date;
alter table sale add column agreed_on date;

--changeset entente:sale-subscription
create index sale_subscription on sale (tenant_id, subscription, customer_id, id) where subscription is not null and not superseded;
create index sale_subscribed on sale (tenant_id, id) where subscription is not null and not superseded;

--changeset entente:sale-registration
create index sale_registration on sale (tenant_id, registration) where registration is not null and not superseded;

--changeset entente:sale-invoiced-by
-- Null where the vendor invoices.
alter table sale add column invoiced_by uuid;
alter table sale add foreign key (tenant_id, invoiced_by) references partner (tenant_id, id);

--changeset entente:sale-renews
alter table sale add column renews boolean;
-- That the renewal after a sale's term was cancelled: the partner that sold it may know.
create table renewal_stop (
  tenant_id uuid not null,
  sale_id uuid not null,
  partner_id uuid not null,
  on_day date not null,
  stated_at timestamptz not null,
  primary key (tenant_id, sale_id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
call fence('renewal_stop', 'partner');
grant delete on renewal_stop to entente_app;

--changeset entente:sale-given-back
create index sale_given_back on sale (tenant_id, on_day, id) where refund_of is not null and not superseded;
create index sale_partner_back on sale (tenant_id, partner_id, on_day, id) where refund_of is not null and not superseded;

--changeset entente:sale-called
-- What people type to find an invoice.
create index sale_called on sale (tenant_id, external_id) where not superseded;

--changeset entente:sale-day
-- The list of sales, the latest first.
create index sale_day on sale (tenant_id, on_day, id) where not superseded;
