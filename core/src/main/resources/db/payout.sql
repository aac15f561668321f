--liquibase formatted sql

--changeset entente:payee
create table bank_account (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  holder text not null,
  iban text collate "C" not null,
  bic text collate "C",
  currency text collate "C",
  state text collate "C" not null,
  entered_at timestamptz not null,
  entered_by uuid,
  seen_at timestamptz,
  seen_by uuid,
  because text,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
-- One in use and one that waits for a second look.
create unique index bank_account_living on bank_account (tenant_id, partner_id, state) where state <> 'OVER';
create index bank_account_partner on bank_account (tenant_id, partner_id, entered_at desc);
call fence('bank_account', 'partner');
grant update (state, seen_at, seen_by, because) on bank_account to entente_app;

create table tax_form (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  kind text not null,
  received_on date not null,
  valid_until date,
  entered_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index tax_form_partner on tax_form (tenant_id, partner_id, received_on desc);
call fence('tax_form', 'partner');

--changeset entente:payout
-- One row of a tenant at most.
create table payout_terms (
  tenant_id uuid not null,
  id uuid not null,
  terms text not null,
  primary key (tenant_id, id)
);
call fence('payout_terms', 'vendor');
grant update (terms) on payout_terms to entente_app;

create table payout (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  unit text collate "C" not null,
  scale int not null,
  pays_on date not null,
  left_out text not null,
  state text collate "C" not null,
  made_at timestamptz not null,
  made_by uuid,
  decided_at timestamptz,
  decided_by uuid,
  because text,
  payer text not null,
  payer_iban text collate "C" not null,
  payer_bic text collate "C",
  handed_at timestamptz,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  -- Whoever made it never decides that it is paid.
  check (state not in ('APPROVED', 'DONE') or made_by is null or decided_by is distinct from made_by)
);
create index payout_newest on payout (tenant_id, made_at desc, id);
call fence('payout', 'vendor');
grant update (state, decided_at, decided_by, because, handed_at, revision) on payout to entente_app;

create table payment (
  tenant_id uuid not null,
  id uuid not null,
  payout_id uuid not null,
  statement_id uuid not null,
  statement_number text collate "C" not null,
  partner_id uuid not null,
  partner text not null,
  end_to_end text collate "C" not null,
  minor bigint not null check (minor > 0),
  unit text collate "C" not null,
  scale int not null,
  paid_minor bigint not null check (paid_minor > 0),
  paid_unit text collate "C" not null,
  paid_scale int not null,
  rate text,
  holder text not null,
  iban text collate "C" not null,
  bic text collate "C",
  state text collate "C" not null,
  settled_on date,
  because text,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, end_to_end),
  foreign key (tenant_id, payout_id) references payout (tenant_id, id),
  foreign key (tenant_id, statement_id) references statement (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
-- No statement is paid twice.
create unique index payment_once on payment (tenant_id, statement_id) where state in ('WAITING', 'PAID');
create index payment_payout on payment (tenant_id, payout_id);
create index payment_partner on payment (tenant_id, partner_id);
call fence('payment', 'vendor');
grant update (state, settled_on, because, revision) on payment to entente_app;

--changeset entente:accounts-without-iban
-- Elsewhere an account is a number, and its bank is found by a code in the country's clearing.
alter table bank_account alter column iban drop not null;
alter table bank_account add column account text collate "C";
alter table bank_account add column clearing text collate "C";
alter table bank_account add column bank_code text collate "C";
alter table bank_account add check ((iban is null) <> (account is null));
alter table payment alter column iban drop not null;
alter table payment add column account text collate "C";
alter table payment add column clearing text collate "C";
alter table payment add column bank_code text collate "C";
alter table payment add check ((iban is null) <> (account is null));

--changeset entente:bank-files-again
-- A file that is taken again is a repeat of the same message; a day that is over becomes the one on which the bank is told.
alter table payout add column files_taken int not null default 0;
grant update (files_taken, pays_on) on payout to entente_app;
create index payment_payout_state on payment (tenant_id, payout_id, state, minor);
drop index payment_payout;

--changeset entente:payers-without-iban
alter table payout alter column payer_iban drop not null;
alter table payout add column payer_account text collate "C";
alter table payout add column payer_clearing text collate "C";
alter table payout add column payer_bank_code text collate "C";
alter table payout add check ((payer_iban is null) <> (payer_account is null));

--changeset entente:payouts-handed-in-one-form
alter table payout add column handed_as text collate "C" check (handed_as in ('PAIN', 'TABLE'));
grant update (handed_as) on payout to entente_app;

--changeset entente:tax-forms-handed-in
-- Partners hand their own in, with the file; what was on file before was entered by the vendor.
alter table tax_form add column state text collate "C" not null default 'ON_FILE'
  check (state in ('PROPOSED', 'ON_FILE', 'OVER'));
alter table tax_form add column file_id uuid;
alter table tax_form add column file_name text;
alter table tax_form add column because text;
alter table tax_form add column seen_at timestamptz;
alter table tax_form add column seen_by uuid;
alter table tax_form add check ((file_id is null) = (file_name is null));
-- One of a kind waits for a second look.
create unique index tax_form_waiting on tax_form (tenant_id, partner_id, kind) where state = 'PROPOSED';
grant update (state, because, seen_at, seen_by) on tax_form to entente_app;
-- What is on file and ends later is reminded of as well.
call in_each_tenant($$
insert into dispatch (task_name, task_instance, execution_time)
select 'tax-form-ending', tenant_id || ':' || id || ':' || to_char(greatest(valid_until - 30, current_date + 1), 'YYYY-MM-DD"T00:00:00Z"'), greatest(valid_until - 30, current_date + 1)
from tax_form where valid_until > current_date
$$);

--changeset entente:tax-form-permission
-- Handing tax forms in is a permission of its own: keys that were made for it keep it.
call in_each_tenant($$
update identity.token set permissions = permissions || ' payee.form' where ' ' || permissions || ' ' like '% payee.enter %'
$$);
