--liquibase formatted sql

--changeset entente:held-back
create table held_back (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  source_id uuid not null,
  earning_id uuid not null,
  part int not null check (part > 0),
  on_day date not null,
  payable_on date not null,
  minor bigint not null check (minor <> 0),
  unit text collate "C" not null,
  scale int not null,
  released_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index held_back_due on held_back (tenant_id, partner_id, payable_on) where released_at is null;
create index held_back_source on held_back (tenant_id, source_id) where released_at is null;
create index held_back_held on held_back (tenant_id, id) where released_at is null;
create index held_back_earned on held_back (tenant_id, partner_id, on_day) where released_at is null;
create index held_back_earning on held_back (tenant_id, earning_id);
call fence('held_back', 'partner');
-- What is held moves when the result changes; what is released stays.
grant update (released_at), delete on held_back to entente_app;

--changeset entente:held-back-coming
create index held_back_coming on held_back (tenant_id, payable_on, id) where released_at is null;
