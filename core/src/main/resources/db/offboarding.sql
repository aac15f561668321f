--liquibase formatted sql

--changeset entente:offboarding
-- How items of wind-downs were settled that no fact settles; the notes are the vendor's.
create table wind_down_step (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  move_id uuid not null,
  item text collate "C" not null,
  note text not null,
  successor_id uuid,
  from_day date,
  said_at timestamptz not null,
  said_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, move_id, item),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, move_id) references partner_move (tenant_id, id),
  foreign key (tenant_id, successor_id) references partner (tenant_id, id)
);
create index wind_down_step_partner on wind_down_step (tenant_id, partner_id);
create index wind_down_step_successor on wind_down_step (tenant_id, successor_id) where successor_id is not null;
call fence('wind_down_step', 'vendor');
grant delete on wind_down_step to entente_app;

--changeset entente:offboarding-ends
-- Those whose last day has passed are looked at again until they end.
call in_each_tenant($$
insert into dispatch (task_name, task_instance, execution_time)
select 'offboarding.ends', p.tenant_id || ':' || p.id || ':'
  || to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), now() from partner p where p.state = 'OFFBOARDING'
$$);
