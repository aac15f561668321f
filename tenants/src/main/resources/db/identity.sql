--liquibase formatted sql

--changeset entente:organisation
-- The vendor's own (home) and the partners (guest: same key as the partner).
create table organisation (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('home', 'guest')),
  name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id) references tenant (tenant_id)
);
call fence('organisation', 'partner', 'id');
grant update (name) on organisation to entente_app;

--changeset entente:member
create table member (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  email text collate "C" not null,
  name text not null,
  roles text not null,
  state text not null check (state in ('active', 'deactivated')),
  joined_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, email),
  foreign key (tenant_id, partner_id) references organisation (tenant_id, id)
);
create index member_side on member (tenant_id, partner_id, id);
call fence('member', 'partner');
grant update (roles, state) on member to entente_app;
-- Whoever checks a credential has to know whose it is, and whether that member is still active.
grant select on member to entente_identity;

--changeset entente:credentials
-- No foreign keys from here to member: these rows are written on a connection of their own, before the member's own
-- transaction commits. Whatever is left without a member opens nothing, since every look-up joins the member.
create table identity.credential (
  tenant_id uuid not null,
  member_id uuid not null,
  hash text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, member_id)
);
call fence('identity.credential', 'vendor');
grant update (hash, changed_at), delete on identity.credential to entente_identity;

create table identity.session (
  tenant_id uuid not null,
  id uuid not null,
  hash bytea not null,
  member_id uuid not null,
  device text not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, hash)
);
create index session_member on identity.session (tenant_id, member_id);
create index session_seen on identity.session (tenant_id, seen_at);
call fence('identity.session', 'vendor');
grant update (seen_at), delete on identity.session to entente_identity;

create table identity.token (
  tenant_id uuid not null,
  id uuid not null,
  hash bytea not null,
  member_id uuid not null,
  name text not null,
  permissions text not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, hash)
);
create index token_member on identity.token (tenant_id, member_id);
call fence('identity.token', 'vendor');
grant update (used_at), delete on identity.token to entente_identity;

create table identity.link (
  tenant_id uuid not null,
  hash bytea not null,
  purpose text not null,
  member_id uuid not null,
  ends_at timestamptz not null,
  primary key (tenant_id, hash)
);
create index link_member on identity.link (tenant_id, member_id);
call fence('identity.link', 'vendor');
grant delete on identity.link to entente_identity;

-- Failed attempts to sign in, by a digest of the e-mail address and by one of the remote address.
create table identity.attempt (
  tenant_id uuid not null,
  key bytea not null,
  failures integer not null,
  since timestamptz not null,
  locked_until timestamptz,
  primary key (tenant_id, key)
);
create index attempt_since on identity.attempt (tenant_id, since);
call fence('identity.attempt', 'vendor');
grant update (failures, since, locked_until), delete on identity.attempt to entente_identity;

--changeset entente:invitation
-- Whoever is invited is no member yet: an address that another side of the tenant uses can be invited, and nobody learns it.
create table invitation (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  email text collate "C" not null,
  name text not null,
  roles text not null,
  invited_by uuid,
  invited_at timestamptz not null,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, partner_id, email),
  foreign key (tenant_id, partner_id) references organisation (tenant_id, id),
  foreign key (tenant_id, invited_by) references member (tenant_id, id)
);
call fence('invitation', 'partner');
grant update (invited_by, invited_at), delete on invitation to entente_app;
-- An address that was mistyped at sign-up is put right until it is verified.
grant update (email) on member to entente_app;

--changeset entente:forgotten
-- Who says to have forgotten a password; looked at after the answer, which is the same whether the address is known or not.
create table identity.forgotten (
  tenant_id uuid not null,
  id uuid not null,
  email text not null,
  asked_at timestamptz not null,
  primary key (tenant_id, id)
);
create index forgotten_asked on identity.forgotten (tenant_id, asked_at);
call fence('identity.forgotten', 'vendor');
grant delete on identity.forgotten to entente_identity;

--changeset entente:organisation-closed
-- Nobody comes in for a partner that has left.
alter table organisation add column closed boolean not null default false;
grant update (closed) on organisation to entente_app;

--changeset entente:tokens-are-kept
-- Servers keep tokens that they have found, as they keep other things of the tenant, until its number changes: a token that ends changes it.
grant select, insert, update (number) on tenant_change to entente_identity;
