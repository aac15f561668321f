--liquibase formatted sql

--changeset entente:earning
create table earning (
  tenant_id uuid not null,
  id uuid not null,
  source_kind text not null,
  source_id uuid not null,
  source_revision int not null,
  partner_id uuid not null,
  revision int not null,
  superseded boolean not null,
  on_day date not null,
  about text not null,
  document text not null,
  offer text,
  kind text,
  minor bigint,
  unit text,
  scale int,
  because text,
  inputs text not null,
  result text not null,
  reason text not null,
  calculated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, source_id, partner_id, revision),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  -- Earned with an amount, or held with a reason: never both, never neither.
  check ((because is null) = (kind is not null and minor is not null and unit is not null and scale is not null))
);
-- Exactly one current result for an event and a partner, whatever runs at the same time.
create unique index earning_current on earning (tenant_id, source_id, partner_id) where not superseded;
create index earning_list on earning (tenant_id, id) where not superseded;
create index earning_partner on earning (tenant_id, partner_id, on_day) where not superseded;
create index earning_held on earning (tenant_id, on_day) where not superseded and because is not null;
call fence('earning', 'partner');
grant update (superseded) on earning to entente_app;

--changeset entente:earning-closed
-- Each part of a bulk asks which closed months it touches, and mostly there are none.
create index earning_closed on earning (tenant_id, partner_id, on_day) where not superseded and source_kind = 'PERIOD';

--changeset entente:earning-counted
alter table earning add column counted_from date;
alter table earning add column day_rank int not null default 0;
alter table earning add column customer_id uuid;
alter table earning add column program_id uuid;
alter table earning add column motion text collate "C";
alter table earning add column subscription text collate "C";
create index earning_counted on earning (tenant_id, partner_id, on_day) where not superseded and counted_from is not null;

--changeset entente:agreed-terms
-- What many results were worked out by, kept once. Never updated, never deleted.
create table agreed_terms (
  tenant_id uuid not null,
  id uuid not null,
  content text not null,
  primary key (tenant_id, id)
);
call fence('agreed_terms', 'shared');
-- Results from before have their terms in their inputs, and keep them there.
alter table earning add column agreed uuid;

--changeset entente:earning-payable
-- The last day on which a part of it becomes payable; null where all of it is at once.
alter table earning add column payable_until date;

--changeset entente:earning-fewer-indexes
-- The key follows from event, partner and revision, so that they are unique as it is; and it is in the order of keys itself.
alter table earning drop constraint earning_tenant_id_source_id_partner_id_revision_key;
drop index earning_list;

--changeset entente:earning-closed-days
create index earning_closed_day on earning (tenant_id, on_day) where not superseded and source_kind = 'PERIOD';

--changeset entente:trial
-- What a trial that goes on page by page came to so far, as far as later pages depend on it; it is gone when they are done.
create table trial_own (
  tenant_id uuid not null,
  id uuid not null,
  trial_id uuid not null,
  partner_id uuid not null,
  as_it_is boolean not null,
  per text collate "C" not null,
  whose text collate "C" not null,
  on_day date not null,
  unit text collate "C" not null,
  minor bigint not null,
  primary key (tenant_id, id)
);
create index trial_own_asked on trial_own (tenant_id, trial_id, as_it_is, per, unit, whose, on_day);
call fence('trial_own', 'vendor');
grant delete on trial_own to entente_app;

create table trial_original (
  tenant_id uuid not null,
  id uuid not null,
  trial_id uuid not null,
  source_id uuid not null,
  partner_id uuid not null,
  result text not null,
  primary key (tenant_id, id)
);
create index trial_original_of on trial_original (tenant_id, trial_id, source_id);
call fence('trial_original', 'vendor');
grant delete on trial_original to entente_app;

--changeset entente:earning-of-refunds splitStatements:false
-- What is given back counts with its sale: for the customer and the subscription of that.
call in_each_tenant($$
  update earning e set customer_id = sold.customer_id, subscription = sold.subscription
  from sale refund join sale sold on sold.tenant_id = refund.tenant_id and sold.id = refund.refund_of and not sold.superseded
  where refund.refund_of is not null and not refund.superseded
    and e.tenant_id = refund.tenant_id and e.source_id = refund.id and not e.superseded
    and (e.customer_id, e.subscription) is distinct from (sold.customer_id, sold.subscription)
$$);

--changeset entente:earning-fence
-- Behind which version of the fence a plugin's jar answered; null where none did, and of what was worked out before.
alter table earning add column fence int;

--changeset entente:earning-on-lines
-- What of it was earned by family and term, where its terms limit that; null of others, and of what was worked out before.
alter table earning add column on_lines text;

--changeset entente:earning-replaced
-- As of a past moment: whether a result had been replaced by then. Nothing is written to it but corrections.
create index earning_replaced on earning (tenant_id, source_id, partner_id) where superseded;
