--liquibase formatted sql

--changeset entente:reward
create table reward (
  tenant_id uuid not null,
  id uuid not null,
  code text collate "C" not null,
  revision int not null,
  kind text not null,
  name text not null,
  description text not null,
  instructions text not null,
  program_id uuid not null,
  -- How many each tier has, as JSON: {"gold": 2}.
  allowance text not null,
  period text not null,
  seats int check (seats > 0),
  asks boolean not null,
  first_day date,
  last_day date,
  retired boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, program_id) references program (tenant_id, id),
  check (last_day >= first_day)
);
call fence('reward', 'shared');
grant update (revision, kind, name, description, instructions, allowance, period, seats, asks, first_day, last_day, retired) on reward to entente_app;

-- What a partner has beside its level.
create table reward_grant (
  tenant_id uuid not null,
  id uuid not null,
  reward_id uuid not null,
  partner_id uuid not null,
  count int not null check (count > 0),
  first_day date not null,
  last_day date not null,
  reason text not null,
  ended_on date,
  given_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, reward_id) references reward (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  check (last_day >= first_day)
);
create index reward_grant_partner on reward_grant (tenant_id, partner_id, reward_id);
call fence('reward_grant', 'partner');
grant update (ended_on) on reward_grant to entente_app;

create table reward_use (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  revision int not null,
  reward_id uuid not null,
  partner_id uuid not null,
  tier text,
  period date not null,
  state text not null,
  words text not null,
  answer text not null,
  asked_by uuid,
  asked_at timestamptz not null,
  decided_at timestamptz,
  last_day date,
  primary key (tenant_id, id),
  foreign key (tenant_id, reward_id) references reward (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index reward_use_partner on reward_use (tenant_id, partner_id, reward_id);
create index reward_use_reward on reward_use (tenant_id, reward_id) where state <> 'DECLINED' and state <> 'WITHDRAWN';
create index reward_use_open on reward_use (tenant_id, id) where state = 'ASKED';
call fence('reward_use', 'partner');
grant update (revision, state, answer, decided_at, period, last_day) on reward_use to entente_app;
