--liquibase formatted sql

--changeset entente:attribution
-- Claims name other partners: none of them is shown to a partner, not even its own.
create table sale_claim (
  tenant_id uuid not null,
  id uuid not null,
  sale_id uuid not null,
  claimed_by uuid not null,
  reported boolean not null,
  part text not null,
  registration text collate "C",
  marketplace text collate "C",
  offer text,
  channel text collate "C",
  campaign text,
  sub_id text,
  clicked_on date,
  points int check (points >= 0),
  motion text collate "C",
  stated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, claimed_by) references partner (tenant_id, id)
);
create index sale_claim_sale on sale_claim (tenant_id, sale_id);
create index sale_claim_registration on sale_claim (tenant_id, registration) where registration is not null;
call fence('sale_claim', 'vendor');
grant delete on sale_claim to entente_app;

create table sale_exclusion (
  tenant_id uuid not null,
  sale_id uuid not null,
  reported boolean not null,
  kind text collate "C" not null,
  reason text not null,
  stated_at timestamptz not null,
  primary key (tenant_id, sale_id)
);
call fence('sale_exclusion', 'vendor');
grant delete on sale_exclusion to entente_app;

create table attribution (
  tenant_id uuid not null,
  sale_id uuid not null,
  revision int not null,
  superseded boolean not null,
  sale_revision int not null,
  level text not null,
  rule text not null,
  lost text not null,
  inputs text not null,
  program text,
  program_version int,
  reason text not null,
  decided_at timestamptz not null,
  primary key (tenant_id, sale_id, revision),
  foreign key (tenant_id, sale_id, sale_revision) references sale (tenant_id, id, revision)
);
-- One current attribution, whatever runs at the same time.
create unique index attribution_current on attribution (tenant_id, sale_id) where not superseded;
call fence('attribution', 'vendor');
grant update (superseded) on attribution to entente_app;

create table credit (
  tenant_id uuid not null,
  sale_id uuid not null,
  revision int not null,
  partner_id uuid not null,
  superseded boolean not null,
  sale_revision int not null,
  place int not null,
  on_day date not null,
  document text not null,
  part text not null,
  level text,
  share_before numeric not null,
  share numeric not null check (share >= 0),
  registered boolean not null,
  motion text collate "C",
  rule text not null,
  primary key (tenant_id, sale_id, revision, partner_id),
  check (share_before >= 0 and share_before + share <= 1),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, sale_id, revision) references attribution (tenant_id, sale_id, revision)
);
create unique index credit_current on credit (tenant_id, sale_id, partner_id) where not superseded;
create index credit_partner on credit (tenant_id, partner_id, sale_id) where not superseded;
call fence('credit', 'partner');
grant update (superseded) on credit to entente_app;

--changeset entente:sale-claim-partner
create index sale_claim_partner on sale_claim (tenant_id, claimed_by, sale_id);

--changeset entente:sale-portion
-- A split that was agreed: a row for each partner, and for each of the vendor's own sellers, whom no partner sees.
create table sale_portion (
  tenant_id uuid not null,
  sale_id uuid not null,
  place int not null,
  reported boolean not null,
  agreed_by text not null,
  agreed_on date not null,
  had_by uuid,
  seller text,
  part text,
  share numeric not null check (share > 0 and share <= 1),
  motion text collate "C",
  stated_at timestamptz not null,
  primary key (tenant_id, sale_id, place),
  foreign key (tenant_id, had_by) references partner (tenant_id, id),
  check ((had_by is null) <> (seller is null) and (had_by is null) = (part is null))
);
create index sale_portion_partner on sale_portion (tenant_id, had_by, sale_id) where had_by is not null;
call fence('sale_portion', 'vendor');
grant delete on sale_portion to entente_app;
alter table credit add column vendor_share numeric check (vendor_share > 0 and vendor_share <= 1);

--changeset entente:sale-portion-reported
-- What the source says stays beside what people agreed on in its place.
alter table sale_portion drop constraint sale_portion_pkey;
alter table sale_portion add primary key (tenant_id, sale_id, reported, place);

--changeset entente:credit-day
create index credit_day on credit (tenant_id, partner_id, on_day, sale_id) where not superseded;
