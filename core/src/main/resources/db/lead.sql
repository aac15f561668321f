--liquibase formatted sql

--changeset entente:lead
create table lead (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  external_source text collate "C",
  external_id text collate "C",
  given_by uuid,
  company text not null,
  domain text collate "C" not null,
  country text collate "C",
  hot boolean not null,
  -- All that is said of it, as JSON.
  said text not null,
  state text collate "C" not null,
  because text not null,
  territory_id uuid,
  held_by uuid,
  share_id uuid,
  due_at timestamptz,
  passes int not null,
  deal_id uuid,
  registration text collate "C",
  added_at timestamptz not null,
  added_by uuid,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, given_by) references partner,
  foreign key (tenant_id, held_by) references partner,
  foreign key (tenant_id, deal_id) references deal,
  check ((external_source is null) = (external_id is null))
);
create index lead_state on lead (tenant_id, state, id);
create unique index lead_named on lead (tenant_id, external_source, external_id) where external_id is not null;
create index lead_domain on lead (tenant_id, domain) where domain <> '';
create index lead_given on lead (tenant_id, given_by) where given_by is not null;
create index lead_held on lead (tenant_id, held_by) where held_by is not null;
create index lead_deal on lead (tenant_id, deal_id) where deal_id is not null;
call fence('lead', 'vendor');
grant update (company, domain, country, hot, said, state, because, territory_id, held_by, share_id, due_at, passes, deal_id,
  registration, revision), delete on lead to entente_app;

create table lead_token (
  tenant_id uuid not null,
  id uuid not null,
  lead_id uuid not null,
  token text collate "C" not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, lead_id) references lead
);
create index lead_token_found on lead_token (tenant_id, token, lead_id);
create index lead_token_owner on lead_token (tenant_id, lead_id);
call fence('lead_token', 'vendor');
grant delete on lead_token to entente_app;

-- A partner's part in a lead: what kind of company it is about, never which.
create table lead_share (
  tenant_id uuid not null,
  id uuid not null,
  lead_id uuid not null,
  partner_id uuid not null,
  number text collate "C" not null,
  role text collate "C" not null,
  state text collate "C" not null,
  country text collate "C",
  size text not null,
  segment text not null,
  industry text not null,
  product text not null,
  motion text collate "C" not null,
  hot boolean not null,
  mutual boolean not null,
  offered_at timestamptz not null,
  due_at timestamptz,
  answered_at timestamptz,
  turn bigint not null,
  because text not null,
  revision int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, lead_id) references lead,
  foreign key (tenant_id, partner_id) references partner
);
create index lead_share_partner on lead_share (tenant_id, partner_id, id);
create index lead_share_lead on lead_share (tenant_id, lead_id, id);
create index lead_share_open on lead_share (tenant_id, partner_id, due_at)
  where state in ('OFFERED', 'ACCEPTED', 'WORKED') and role = 'RECEIVES';
-- When each was last chosen.
create index lead_share_turn on lead_share (tenant_id, partner_id, turn) where role = 'RECEIVES';
-- One partner at a time has a lead.
create unique index lead_share_held on lead_share (tenant_id, lead_id)
  where state in ('OFFERED', 'ACCEPTED', 'WORKED') and role = 'RECEIVES';
call fence('lead_share', 'partner');
grant update (state, country, size, segment, industry, product, motion, hot, mutual, answered_at, because, revision)
  on lead_share to entente_app;

-- Whom it is about, for as long as the partner follows it up.
create table disclosure (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  company text not null,
  said text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references lead_share,
  foreign key (tenant_id, partner_id) references partner
);
create index disclosure_partner on disclosure (tenant_id, partner_id);
call fence('disclosure', 'partner');
grant delete on disclosure to entente_app;

-- Who read or took out whom a lead is about; added to, never changed.
create table lead_access (
  tenant_id uuid not null,
  id uuid not null,
  lead_id uuid not null,
  partner_id uuid,
  member_id uuid,
  kind text collate "C" not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, lead_id) references lead,
  foreign key (tenant_id, partner_id) references partner
);
create index lead_access_lead on lead_access (tenant_id, lead_id, id);
create index lead_access_taken on lead_access (tenant_id, partner_id, at) where kind = 'EXPORTED';
call fence('lead_access', 'partner');

-- How a lead was routed each time, with everybody as they stood then.
create table lead_route (
  tenant_id uuid not null,
  id uuid not null,
  lead_id uuid not null,
  at timestamptz not null,
  cause text not null,
  version int not null,
  outcome text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, lead_id) references lead
);
create index lead_route_lead on lead_route (tenant_id, lead_id, id);
call fence('lead_route', 'vendor');

create table lead_routing (
  tenant_id uuid not null,
  id uuid not null,
  number int not null,
  policy text not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
call fence('lead_routing', 'vendor');

--changeset entente:lead-timeline
-- The latest of which something became, for timelines.
create index lead_share_moment on lead_share (tenant_id, (coalesce(answered_at, offered_at)));

--changeset entente:lead-records
-- What became of those that were offered of late, by partner, without reading the rows themselves.
create index lead_share_offered on lead_share (tenant_id, offered_at) include (partner_id, state) where role = 'RECEIVES';

--changeset entente:lead-hot-waiting
-- Hot ones of a list that was about to be routed are recognised by their words from now on.
call in_each_tenant($$
update lead l set because = 'Is being routed' where l.state = 'NEW' and l.hot and l.given_by is null
  and l.because = 'Waits for somebody to pass it on' and exists (select 1 from dispatch d
    where d.task_name = 'lead.route' and d.task_instance like l.tenant_id || ':' || l.id || ':%')
$$);
