--liquibase formatted sql

--changeset entente:letter
-- E-mails. The body is blanked once the letter is done, since it may hold links that let people in.
create table letter (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  recipient text not null,
  subject text not null,
  body text,
  written_at timestamptz not null,
  done_at timestamptz,
  refusal text,
  primary key (tenant_id, id),
  foreign key (tenant_id) references tenant (tenant_id),
  foreign key (tenant_id, partner_id) references organisation (tenant_id, id)
);
create index letter_done on letter (tenant_id, done_at);
call fence('letter', 'partner');
grant update (body, done_at, refusal) on letter to entente_app;

--changeset entente:bulletin
-- News on its way to its audience, on the side of whoever had it.
create table bulletin (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  audience text not null,
  kind text not null,
  title text not null,
  text text not null,
  path text not null,
  written_at timestamptz not null,
  told_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id) references tenant (tenant_id),
  foreign key (tenant_id, partner_id) references organisation (tenant_id, id)
);
call fence('bulletin', 'partner');
grant update (told_at) on bulletin to entente_app;

--changeset entente:notice
-- News in one member's inbox.
create table notice (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid,
  member_id uuid not null,
  kind text not null,
  title text not null,
  text text not null,
  path text not null,
  told_at timestamptz not null,
  read_at timestamptz,
  waiting boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references member (tenant_id, id),
  foreign key (tenant_id, partner_id) references organisation (tenant_id, id)
);
create index notice_inbox on notice (tenant_id, member_id, id);
create index notice_unread on notice (tenant_id, member_id, read_at);
create index notice_waiting on notice (tenant_id, waiting, id);
call fence('notice', 'partner');
grant update (read_at, waiting) on notice to entente_app;

create table preference (
  tenant_id uuid not null,
  member_id uuid not null,
  kind text not null,
  partner_id uuid,
  mail text not null check (mail in ('AT_ONCE', 'DAILY', 'OFF')),
  primary key (tenant_id, member_id, kind),
  foreign key (tenant_id, member_id) references member (tenant_id, id),
  foreign key (tenant_id, partner_id) references organisation (tenant_id, id)
);
call fence('preference', 'partner');
grant update (mail) on preference to entente_app;

--changeset entente:message-retention
-- Old ones are removed after a while; which those are is found by when they were read.
create index notice_read on notice (tenant_id, read_at) where read_at is not null;
grant delete on notice to entente_app;
grant delete on letter to entente_app;
