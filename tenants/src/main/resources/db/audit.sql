--liquibase formatted sql

--changeset entente:audit
create table audit (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  member_id uuid,
  happened_at timestamptz not null,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  before text,
  after text,
  request_id text,
  primary key (tenant_id, id)
);
create index audit_action on audit (tenant_id, action, id);
create index audit_subject on audit (tenant_id, subject_id, id);
call fence('audit', 'partner');
-- What happens to credentials is written down by the role that alone reaches them, in the same transaction.
grant insert on audit to entente_identity;
