--liquibase formatted sql

--changeset entente:level
-- What reviews found, with the figures as they were; never changed.
create table level_review (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  program_id uuid not null,
  on_day date not null,
  tier text collate "C",
  earned text collate "C",
  below int not null check (below >= 0),
  scheduled boolean not null,
  verdict text not null,
  evidence text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, program_id) references program (tenant_id, id)
);
create index level_review_partner on level_review (tenant_id, partner_id, on_day desc);
create index level_review_program on level_review (tenant_id, program_id, partner_id, on_day desc) where scheduled;
call fence('level_review', 'partner');

create table level_proposal (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  program_id uuid not null,
  from_tier text collate "C",
  to_tier text collate "C" not null,
  promotion boolean not null,
  reviewed_on date not null,
  earliest_on date not null,
  postpone_until date not null,
  evidence text not null,
  opened_at timestamptz not null,
  state text collate "C" not null,
  effective_on date,
  applied boolean not null,
  postponed_to date,
  reason text,
  message text,
  decided_at timestamptz,
  decided_by uuid,
  appeal text,
  appealed_at timestamptz,
  appealed_by uuid,
  answer text,
  granted boolean,
  answered_at timestamptz,
  answered_by uuid,
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, program_id) references program (tenant_id, id),
  check (state <> 'ACCEPTED' or effective_on is not null),
  check (granted is null or (appeal is not null and answer is not null))
);
-- One waits at most, whoever reviews at the same moment.
create unique index level_proposal_pending on level_proposal (tenant_id, partner_id, program_id)
  where state = 'OPEN' or (state = 'ACCEPTED' and not applied);
create index level_proposal_state on level_proposal (tenant_id, state, opened_at desc);
create index level_proposal_partner on level_proposal (tenant_id, partner_id, opened_at desc);
create index level_proposal_appeal on level_proposal (tenant_id, id) where appeal is not null and granted is null;
create index level_proposal_program on level_proposal (tenant_id, program_id);
call fence('level_proposal', 'partner');
grant update (state, effective_on, applied, postponed_to, reason, message, decided_at, decided_by, appeal, appealed_at, appealed_by,
  answer, granted, answered_at, answered_by, revision) on level_proposal to entente_app;

-- Up to which day programs were reviewed, and how far a review is that goes on.
create table level_clock (
  tenant_id uuid not null,
  id uuid not null,
  reviewed_to date not null,
  run uuid,
  run_day date,
  scheduled boolean not null,
  behind uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references program (tenant_id, id)
);
call fence('level_clock', 'vendor');
grant update (reviewed_to, run, run_day, scheduled, behind) on level_clock to entente_app;

-- Levels that are fixed for a time or on trial.
create table level_grant (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  program_id uuid not null,
  kind text collate "C" not null,
  tier text collate "C" not null,
  tier_before text collate "C" not null,
  from_day date not null,
  last_day date not null check (last_day >= from_day),
  reason text not null,
  goals text not null,
  given_at timestamptz not null,
  given_by uuid,
  ended_on date,
  outcome text collate "C",
  end_reason text,
  evidence text,
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, program_id) references program (tenant_id, id),
  check ((ended_on is null) = (outcome is null))
);
create unique index level_grant_running on level_grant (tenant_id, partner_id, program_id) where ended_on is null;
create index level_grant_partner on level_grant (tenant_id, partner_id, given_at desc);
create index level_grant_program on level_grant (tenant_id, program_id);
call fence('level_grant', 'partner');
grant update (ended_on, outcome, end_reason, evidence, revision) on level_grant to entente_app;
