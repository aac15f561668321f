--liquibase formatted sql

--changeset entente:pricebook
create table price_book (
  tenant_id uuid not null,
  id uuid not null,
  code text collate "C" not null,
  name text not null,
  currency text collate "C" not null,
  parent_id uuid,
  percent numeric not null check (percent > -100),
  decimals int not null check (decimals between 0 and 12),
  rounding text not null,
  from_day date not null,
  until_day date check (until_day > from_day),
  partner_id uuid,
  region text collate "C",
  tier text collate "C",
  motion text collate "C",
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique (tenant_id, id, currency),
  -- Of two for the same buyers, the newer applies; so no two begin on the same day.
  constraint price_book_for_same unique nulls not distinct (tenant_id, currency, partner_id, region, tier, motion, from_day),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, parent_id, currency) references price_book (tenant_id, id, currency)
);
call fence('price_book', 'vendor');
grant update (name, parent_id, percent, decimals, rounding, from_day, until_day, partner_id, region, tier, motion) on price_book to entente_app;

-- Each row holds until the next for the same term and number of pieces, so that no two hold at once.
create table price (
  tenant_id uuid not null,
  book_id uuid not null,
  sku text collate "C" not null,
  term text collate "C" not null,
  least bigint not null check (least > 0),
  from_day date not null,
  says text collate "C" not null,
  value numeric check (value >= 0 and scale(value) <= 12),
  primary key (tenant_id, book_id, sku, term, least, from_day),
  foreign key (tenant_id, book_id) references price_book (tenant_id, id),
  foreign key (tenant_id, sku) references product (tenant_id, sku),
  check ((says = 'PRICE') = (value is not null))
);
create index price_product on price (tenant_id, sku);
call fence('price', 'vendor');
grant update (says, value), delete on price to entente_app;

--changeset entente:product-cost
-- What a piece costs the vendor: each row holds until the next for the same. The vendor's alone.
create table product_cost (
  tenant_id uuid not null,
  sku text collate "C" not null,
  term text collate "C" not null,
  currency text collate "C" not null,
  from_day date not null,
  value numeric not null check (value >= 0 and scale(value) <= 12),
  primary key (tenant_id, sku, term, currency, from_day),
  foreign key (tenant_id, sku) references product (tenant_id, sku)
);
call fence('product_cost', 'vendor');
grant update (value) on product_cost to entente_app;

--changeset entente:price-existing
-- Whoever was a customer before the first day is asked this price from a day of its own on; null: from the first day on.
alter table price add column existing_from date check (existing_from > from_day);
grant update (existing_from) on price to entente_app;

--changeset entente:least-margin
-- How much of a price is left for the vendor at least, by book from a day until the next row; null: nothing is said any more.
create table least_margin (
  tenant_id uuid not null,
  book_id uuid not null,
  from_day date not null,
  percent numeric check (percent > 0 and percent < 100 and scale(percent) <= 2),
  primary key (tenant_id, book_id, from_day),
  foreign key (tenant_id, book_id) references price_book (tenant_id, id)
);
call fence('least_margin', 'vendor');
grant update (percent) on least_margin to entente_app;
