--liquibase formatted sql

--changeset entente:lifecycle
-- Who was moved where and why; never changed. The vendor's alone: a partner reads its state with its record.
create table partner_move (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  from_state text collate "C",
  to_state text collate "C" not null,
  reason text not null,
  last_day date,
  moved_at timestamptz not null,
  moved_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  check ((last_day is not null) = (to_state = 'OFFBOARDING'))
);
create index partner_move_partner on partner_move (tenant_id, partner_id, moved_at desc);
create index partner_move_latest on partner_move (tenant_id, moved_at desc, id desc);
call fence('partner_move', 'vendor');

create table move_proposal (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  to_state text collate "C" not null,
  because text not null,
  proposed_at timestamptz not null,
  course text collate "C" not null,
  reason text,
  decided_at timestamptz,
  decided_by uuid,
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
-- One waits at most, whoever proposes at the same moment.
create unique index move_proposal_open on move_proposal (tenant_id, partner_id, to_state) where course = 'OPEN';
create index move_proposal_waiting on move_proposal (tenant_id, id) where course = 'OPEN';
create index move_proposal_partner on move_proposal (tenant_id, partner_id, decided_at desc);
call fence('move_proposal', 'vendor');
grant update (course, reason, decided_at, decided_by, revision) on move_proposal to entente_app;

-- Days on which a partner earns nothing from new sales.
create table partner_pause (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  from_day date not null,
  until_day date,
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  check (until_day is null or until_day > from_day)
);
create unique index partner_pause_now on partner_pause (tenant_id, partner_id) where until_day is null;
create index partner_pause_partner on partner_pause (tenant_id, partner_id);
call fence('partner_pause', 'partner');
grant update (until_day), delete on partner_pause to entente_app;

--changeset entente:lifecycle-states
-- What had ended is former. Whoever was active without taking part in anything is being onboarded.
call in_each_tenant($$
update partner p set state = case when p.state = 'ENDED' then 'FORMER' else 'ONBOARDING' end, revision = p.revision + 1
where p.state = 'ENDED' or p.state = 'ACTIVE' and not exists
  (select 1 from enrolment e where e.tenant_id = p.tenant_id and e.partner_id = p.id)
$$);
call in_each_tenant($$
insert into partner_pause (tenant_id, id, partner_id, from_day)
select p.tenant_id, gen_random_uuid(), p.id, current_date from partner p where p.state not in ('ONBOARDING', 'ACTIVE')
$$);
call in_each_tenant($$
update organisation o set closed = true from partner p
where p.tenant_id = o.tenant_id and p.id = o.id and p.state = 'FORMER'
$$);
call in_each_tenant($$
update member m set state = 'deactivated' from partner p
where p.tenant_id = m.tenant_id and p.id = m.partner_id and p.state = 'FORMER'
$$);
