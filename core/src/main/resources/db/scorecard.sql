--liquibase formatted sql

--changeset entente:scorecard
-- By which scorecard providers partners are judged, and what is expected, as JSON; partners read scores, never this.
create table scorecard (
  tenant_id uuid not null,
  id uuid not null,
  provider text collate "C" not null,
  version int not null,
  criteria text not null,
  shared boolean not null,
  revision int not null,
  primary key (tenant_id, id),
  unique (tenant_id, provider)
);
call fence('scorecard', 'vendor');
grant update (version, criteria, shared, revision), delete on scorecard to entente_app;
