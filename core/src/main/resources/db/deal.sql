--liquibase formatted sql

--changeset entente:deal
create table deal (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  -- The partner that leads it; null: the vendor's own.
  partner_id uuid,
  source text collate "C" not null,
  external_id text collate "C",
  customer_id uuid not null,
  customer_name text not null,
  domain text collate "C",
  name text not null,
  stage text collate "C" not null,
  motion text collate "C" not null,
  program text collate "C",
  route text not null,
  minor bigint not null check (minor >= 0),
  unit text collate "C" not null,
  scale int not null,
  expected_close date,
  owner_id uuid,
  next_step text,
  next_step_on date,
  blockers text,
  registration text collate "C",
  opened_at timestamptz not null,
  staged_at timestamptz not null,
  closed_on date,
  closed_because text,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
-- What another system calls it, for ever.
create unique index deal_external on deal (tenant_id, source, external_id) where external_id is not null;
create index deal_domain on deal (tenant_id, domain) where domain is not null;
create index deal_partner on deal (tenant_id, partner_id, id);
create index deal_stage on deal (tenant_id, stage, unit);
call fence('deal', 'partner');
grant update (partner_id, customer_id, customer_name, domain, name, stage, motion, program, route, minor, unit, scale,
  expected_close, owner_id, next_step, next_step_on, blockers, registration, staged_at, closed_on, closed_because,
  revision) on deal to entente_app;

create table deal_line (
  tenant_id uuid not null,
  id uuid not null,
  deal_id uuid not null,
  partner_id uuid,
  place int not null,
  sku text collate "C" not null,
  quantity bigint not null,
  term text not null,
  net bigint not null check (net >= 0),
  unit text collate "C" not null,
  scale int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id)
);
create index deal_line_owner on deal_line (tenant_id, deal_id, place);
call fence('deal_line', 'partner');
grant delete on deal_line to entente_app;

-- What people may begin to type: every ending of the names that starts with a word, the domain and the number.
create table deal_token (
  tenant_id uuid not null,
  id uuid not null,
  deal_id uuid not null,
  partner_id uuid,
  token text collate "C" not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id)
);
create index deal_token_found on deal_token (tenant_id, token, deal_id);
create index deal_token_owner on deal_token (tenant_id, deal_id);
call fence('deal_token', 'partner');
grant delete on deal_token to entente_app;

-- From stage to stage; added to, never changed but for whose the deal is.
create table deal_move (
  tenant_id uuid not null,
  id uuid not null,
  deal_id uuid not null,
  partner_id uuid,
  from_stage text,
  to_stage text not null,
  note text,
  moved_at timestamptz not null,
  moved_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, deal_id) references deal (tenant_id, id)
);
create index deal_move_owner on deal_move (tenant_id, deal_id, id);
call fence('deal_move', 'partner');
grant update (partner_id) on deal_move to entente_app;

--changeset entente:deal-closed
create index deal_closed on deal (tenant_id, closed_on desc, id desc) where closed_on is not null;

--changeset entente:deal-shared
-- What vendor and partner share of a deal and its account beside the deal itself; read and written as one value.
alter table deal add column shared text not null default '{}';
grant update (shared) on deal to entente_app;

--changeset entente:shared-account
-- What is shared of a customer with the partner that leads deals with it (none: the vendor itself), and with no other.
create table shared_account (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  partner_id uuid,
  overlap_reason text,
  integration_present boolean,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, customer_id, partner_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
call fence('shared_account', 'partner');
grant update (overlap_reason, integration_present) on shared_account to entente_app;
create index deal_customer on deal (tenant_id, customer_id);

--changeset entente:whereabouts splitStatements:false
-- Where customers belong, for the partner that leads deals with them: it reads no customers, and learns no more of these than
-- this. Whose deals count is known before the function reads as the vendor does, for as long as it runs.
create function whereabouts(ids uuid[]) returns table (id uuid, region text, segment text) language plpgsql as $$
declare
  side text := coalesce(current_setting('app.partner', true), '');
  leader uuid := nullif(nullif(side, ''), '*')::uuid;
begin
  perform set_config('app.partner', '*', true);
  return query select c.id, c.region, c.segment from customer c
    where c.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and c.id = any(ids)
      and exists (select from deal d where d.tenant_id = c.tenant_id and d.customer_id = c.id and d.partner_id = leader);
  perform set_config('app.partner', side, true);
end $$;
revoke execute on function whereabouts from public;
grant execute on function whereabouts to entente_app;

--changeset entente:deal-account-moves-up
-- What was said of accounts deal by deal is said of the customer. Of two that differ, the one of the deal that was opened last; the
-- trail of the other deal goes on saying what was said there.
call in_each_tenant($$
insert into shared_account (tenant_id, id, customer_id, partner_id, overlap_reason, integration_present)
select tenant_id, gen_random_uuid(), customer_id, partner_id,
  (array_agg(shared::json->>'overlapReason' order by id desc) filter (where shared::json->>'overlapReason' is not null))[1],
  (array_agg((shared::json->>'integrationPresent')::boolean order by id desc)
    filter (where shared::json->>'integrationPresent' is not null))[1]
from deal
where shared::json->>'overlapReason' is not null or shared::json->>'integrationPresent' is not null
group by tenant_id, customer_id, partner_id
$$);
call in_each_tenant($$
update customer c set region = said.region, segment = said.segment
from (
  select tenant_id, customer_id,
    (array_agg(shared::json->>'region' order by id desc) filter (where shared::json->>'region' is not null))[1] as region,
    (array_agg(shared::json->>'segment' order by id desc) filter (where shared::json->>'segment' is not null))[1] as segment
  from deal
  where shared::json->>'region' is not null or shared::json->>'segment' is not null
  group by tenant_id, customer_id) said
where c.tenant_id = said.tenant_id and c.id = said.customer_id
$$);
call in_each_tenant($$
update deal set shared = (shared::jsonb - 'overlapReason' - 'integrationPresent' - 'region' - 'segment')::text where shared <> '{}'
$$);

--changeset entente:deal-open-customer
-- Customers with a deal that is open.
create index deal_open_customer on deal (tenant_id, customer_id) where closed_on is null;
