--liquibase formatted sql

--changeset entente:application
-- What a program asks, looks for and looks into; each change is one number more, and what was answered by one keeps it.
create table application_edition (
  tenant_id uuid not null,
  id uuid not null,
  program text collate "C" not null,
  kind text collate "C" not null,
  number int not null check (number > 0),
  says text not null,
  made_at timestamptz not null,
  made_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, program, kind, number)
);
call fence('application_edition', 'vendor');

create table application (
  tenant_id uuid not null,
  id uuid not null,
  number text collate "C" not null,
  program text collate "C" not null,
  form int not null,
  state text collate "C" not null,
  company text not null,
  domain text collate "C" not null,
  email text collate "C" not null,
  says text not null,
  -- The fit, as it was worked out last, and by which profile.
  score int,
  fit text not null,
  items text not null,
  history text not null,
  source text,
  begun_at timestamptz not null,
  sent_at timestamptz,
  counts_at timestamptz,
  closed_at timestamptz,
  owner_id uuid,
  reason text,
  partner_id uuid,
  merged_into uuid,
  undo text,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, partner_id) references partner,
  foreign key (tenant_id, merged_into) references application
);
create index application_state on application (tenant_id, state, id);
create index application_domain on application (tenant_id, domain) where domain <> '';
create index application_partner on application (tenant_id, partner_id) where partner_id is not null;
create index application_merged on application (tenant_id, merged_into) where merged_into is not null;
call fence('application', 'vendor');
grant update (form, state, company, domain, email, says, score, fit, items, history, sent_at, counts_at, closed_at, owner_id,
  reason, partner_id, merged_into, undo, revision), delete on application to entente_app;

-- What people may begin to type, and the words by which companies of a like name are found.
create table application_token (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  token text collate "C" not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references application
);
create index application_token_found on application_token (tenant_id, token, application_id);
create index application_token_owner on application_token (tenant_id, application_id);
call fence('application_token', 'vendor');
grant delete on application_token to entente_app;
