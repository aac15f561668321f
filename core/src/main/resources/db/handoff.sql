--liquibase formatted sql

--changeset entente:hand-off
-- A deal that went from one side to the other, between the vendor and one partner, who both read what was said of it.
create table hand_off (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  deal_id uuid not null,
  number text collate "C" not null,
  customer text not null,
  giver text collate "C" not null,
  handed_at timestamptz not null,
  summary text,
  summed_up_at timestamptz,
  summed_up_by text,
  called_on date,
  call_note text,
  called_by text,
  ended_at timestamptz,
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id),
  check ((summary is null) = (summed_up_at is null))
);
create index hand_off_partner on hand_off (tenant_id, partner_id, id);
create index hand_off_deal on hand_off (tenant_id, deal_id, id);
-- Those in which something is left to do.
create index hand_off_open on hand_off (tenant_id, id) where ended_at is null and (summary is null or called_on is null);
call fence('hand_off', 'partner');
grant update (summary, summed_up_at, summed_up_by, called_on, call_note, called_by, ended_at, revision) on hand_off to entente_app;
