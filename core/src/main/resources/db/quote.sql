--liquibase formatted sql

--changeset entente:quote
create table quote (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  -- For whom it is; null: the vendor's own.
  partner_id uuid,
  deal_id uuid,
  customer_name text not null,
  note text,
  motion text collate "C" not null,
  kind text collate "C" not null,
  region text collate "C",
  segment text collate "C",
  state text collate "C" not null,
  -- The revision that stands, and what it comes to.
  standing int not null check (standing > 0),
  list bigint not null check (list >= 0),
  net bigint not null check (net >= 0),
  unit text collate "C" not null,
  scale int not null,
  valid_through date not null,
  made_at timestamptz not null,
  made_by uuid,
  sent_at timestamptz,
  closed_at timestamptz,
  moved_at timestamptz not null,
  because text,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id)
);
create index quote_partner on quote (tenant_id, partner_id, id);
create index quote_deal on quote (tenant_id, deal_id, id) where deal_id is not null;
create index quote_moved on quote (tenant_id, moved_at desc, id desc);
call fence('quote', 'partner');
grant update (deal_id, customer_name, note, motion, kind, region, segment, state, standing, list, net, unit, scale,
  valid_through, sent_at, closed_at, moved_at, because, revision) on quote to entente_app;

-- What was offered, with all that it was worked out from; added to, never changed.
create table quote_revision (
  tenant_id uuid not null,
  id uuid not null,
  quote_id uuid not null,
  partner_id uuid,
  number int not null,
  day date not null,
  valid_through date not null,
  program text collate "C",
  version int not null,
  basis text not null,
  lines text not null,
  list bigint not null,
  net bigint not null,
  unit text collate "C" not null,
  scale int not null,
  made_at timestamptz not null,
  made_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, quote_id, number),
  foreign key (tenant_id, quote_id) references quote (tenant_id, id)
);
call fence('quote_revision', 'partner');

-- What people may begin to type: every ending of the customer's name that starts with a word, and the number.
create table quote_token (
  tenant_id uuid not null,
  id uuid not null,
  quote_id uuid not null,
  partner_id uuid,
  token text collate "C" not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, quote_id) references quote (tenant_id, id)
);
create index quote_token_found on quote_token (tenant_id, token, quote_id);
create index quote_token_owner on quote_token (tenant_id, quote_id);
call fence('quote_token', 'partner');
grant delete on quote_token to entente_app;

--changeset entente:quote-clearance
-- Whether it may be sent: a special price, and whatever else rules speak of, is approved first. Cleared is the revision that was.
alter table quote
  add column clearance text collate "C" not null default 'FREE',
  add column cleared int,
  add column reason text;
grant update (clearance, cleared, reason) on quote to entente_app;

--changeset entente:quote-link
-- By which a customer reads one revision for a while. The key itself is nowhere: only its digest.
create table quote_link (
  tenant_id uuid not null,
  id uuid not null,
  quote_id uuid not null,
  partner_id uuid,
  number int not null,
  hash bytea not null,
  made_at timestamptz not null,
  made_by uuid,
  ends_at timestamptz not null,
  opened int not null,
  opened_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, hash),
  foreign key (tenant_id, quote_id) references quote (tenant_id, id)
);
create index quote_link_of on quote_link (tenant_id, quote_id, id desc);
call fence('quote_link', 'partner');
grant update (ends_at, opened, opened_at) on quote_link to entente_app;

--changeset entente:quote-subscribed
-- Since when the customer is one already; null: it is new.
alter table quote add column subscribed date;
grant update (subscribed) on quote to entente_app;

--changeset entente:quote-registration
-- The registration that began with it; with its approval the quote belongs to the deal.
alter table quote
  add column registration_id uuid,
  add foreign key (tenant_id, registration_id) references registration (tenant_id, id);
create index quote_registration on quote (tenant_id, registration_id) where registration_id is not null;
grant update (registration_id) on quote to entente_app;
