--liquibase formatted sql

--changeset entente:catalog
-- Global: the catalog of plugins is the installation's, and holds nothing of any tenant. What is the operator's or a publisher's to
-- write is asked for where it is done.
create table publisher (
  code text collate "C" not null primary key,
  name text not null,
  token text collate "C" not null unique,
  opened_at timestamptz not null
);
comment on table publisher is 'global';
grant select, insert, update (name, token) on publisher to entente_app;

create table publisher_key (
  publisher text collate "C" not null references publisher (code),
  key text collate "C" not null,
  trusted_at timestamptz not null,
  revoked_on date,
  primary key (publisher, key)
);
comment on table publisher_key is 'global';
grant select, insert, update (revoked_on) on publisher_key to entente_app;

-- Whoever hands in a plugin by a name first owns the name.
create table plugin (
  code text collate "C" not null primary key,
  publisher text collate "C" not null references publisher (code)
);
comment on table plugin is 'global';
grant select, insert on plugin to entente_app;

create table plugin_jar (
  digest text collate "C" not null primary key,
  bytes bytea not null check (octet_length(bytes) <= 20000000)
);
comment on table plugin_jar is 'global';
grant select, insert on plugin_jar to entente_app;

create table plugin_version (
  plugin text collate "C" not null references plugin (code),
  version text collate "C" not null,
  digest text collate "C" not null references plugin_jar (digest),
  description text not null,
  -- What it brings, and what was found, as JSON.
  models text not null,
  findings text not null,
  state text collate "C" not null,
  uploaded_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  because text,
  -- By how many tenants it is installed; their names are their own.
  installed bigint not null default 0 check (installed >= 0),
  primary key (plugin, version)
);
comment on table plugin_version is 'global';
grant select, insert,
  update (digest, description, models, findings, state, uploaded_at, decided_at, decided_by, because, installed)
  on plugin_version to entente_app;

-- What all tenants together asked, for those who maintain a plugin; whose it was is in plugin_usage alone.
create table plugin_total (
  plugin text collate "C" not null,
  version text collate "C" not null,
  on_day date not null,
  answered bigint not null,
  stopped bigint not null,
  threw bigint not null,
  unfit bigint not null,
  nanos bigint not null,
  most_nanos bigint not null,
  most_fuel bigint not null,
  most_cells bigint not null,
  fuel_1k bigint not null,
  fuel_10k bigint not null,
  fuel_100k bigint not null,
  fuel_1m bigint not null,
  fuel_more bigint not null,
  primary key (plugin, version, on_day)
);
comment on table plugin_total is 'global';
grant select, insert,
  update (answered, stopped, threw, unfit, nanos, most_nanos, most_fuel, most_cells, fuel_1k, fuel_10k, fuel_100k, fuel_1m, fuel_more)
  on plugin_total to entente_app;

--changeset entente:plugin-installation
-- A plugin of the folder that has no row is there for every tenant. Without a version it was taken out.
create table plugin_installation (
  tenant_id uuid not null,
  plugin text collate "C" not null,
  version text collate "C",
  previous text collate "C",
  pinned boolean not null,
  changed_at timestamptz not null,
  changed_by uuid,
  revision int not null,
  primary key (tenant_id, plugin)
);
call fence('plugin_installation', 'shared');
grant update (version, previous, pinned, changed_at, changed_by, revision) on plugin_installation to entente_app;

-- Stands while the plugin is not asked for this tenant.
create table plugin_suspension (
  tenant_id uuid not null,
  plugin text collate "C" not null,
  version text collate "C" not null,
  because text not null,
  since timestamptz not null,
  primary key (tenant_id, plugin, version)
);
call fence('plugin_suspension', 'shared');
grant delete on plugin_suspension to entente_app;

create table plugin_usage (
  tenant_id uuid not null,
  plugin text collate "C" not null,
  version text collate "C" not null,
  on_day date not null,
  answered bigint not null,
  stopped bigint not null,
  threw bigint not null,
  unfit bigint not null,
  nanos bigint not null,
  most_nanos bigint not null,
  most_fuel bigint not null,
  most_cells bigint not null,
  fuel_1k bigint not null,
  fuel_10k bigint not null,
  fuel_100k bigint not null,
  fuel_1m bigint not null,
  fuel_more bigint not null,
  primary key (tenant_id, plugin, version, on_day)
);
call fence('plugin_usage', 'vendor');
grant update (answered, stopped, threw, unfit, nanos, most_nanos, most_fuel, most_cells, fuel_1k, fuel_10k, fuel_100k, fuel_1m, fuel_more)
  on plugin_usage to entente_app;

--changeset entente:catalog-listed
-- Who listed a version stays known when something else is decided of it.
alter table plugin_version add column listed_at timestamptz, add column listed_by text;
update plugin_version set listed_at = decided_at, listed_by = decided_by where state = 'LISTED';
grant update (listed_at, listed_by) on plugin_version to entente_app;
-- The bytes of what was handed in anew before it was listed.
grant delete on plugin_jar to entente_app;

--changeset entente:catalog-trust
-- Who decided what of a version, when and why: added to, and never changed. Who is trusted, who published and what is listed is said by
-- the role that keeps credentials: whatever a tenant's request is made to do, it lets no publisher in, takes back no revocation and
-- lists no jar.
create table plugin_decision (
  plugin text collate "C" not null,
  version text collate "C" not null,
  number int not null,
  digest text collate "C" not null,
  state text collate "C" not null,
  decided_at timestamptz not null,
  decided_by text not null,
  because text,
  primary key (plugin, version, number),
  foreign key (plugin, version) references plugin_version (plugin, version)
);
comment on table plugin_decision is 'global';
insert into plugin_decision (plugin, version, number, digest, state, decided_at, decided_by, because)
  select v.plugin, v.version, 1, v.digest, 'CHECKED', v.uploaded_at, p.name, null
  from plugin_version v join plugin o on o.code = v.plugin join publisher p on p.code = o.publisher;
insert into plugin_decision (plugin, version, number, digest, state, decided_at, decided_by, because)
  select plugin, version, 2, digest, 'LISTED', listed_at, listed_by, case when state = 'LISTED' then because end
  from plugin_version where listed_at is not null;
insert into plugin_decision (plugin, version, number, digest, state, decided_at, decided_by, because)
  select plugin, version, 3, digest, state, decided_at, decided_by, because
  from plugin_version where state in ('REFUSED', 'RETIRED') and decided_at is not null;
revoke all on publisher, publisher_key, plugin, plugin_jar, plugin_version from entente_app;
grant select (code, name) on publisher to entente_app;
grant select on plugin, plugin_jar, plugin_version to entente_app;
grant update (installed) on plugin_version to entente_app;
grant select, insert, update (token) on publisher to entente_identity;
grant select, insert, update (revoked_on) on publisher_key to entente_identity;
grant select, insert on plugin, plugin_decision to entente_identity;
grant select, insert, delete on plugin_jar to entente_identity;
grant select, insert,
  update (digest, description, models, findings, state, uploaded_at, decided_at, decided_by, because, listed_at, listed_by)
  on plugin_version to entente_identity;

--changeset entente:catalog-taken-back
-- What was never listed may be taken back by its publisher; what became of it stays known, without the version.
alter table plugin_decision drop constraint plugin_decision_plugin_version_fkey;
grant delete on plugin_version to entente_identity;

--changeset entente:publisher-key-once splitStatements:false
-- A key is one publisher's alone. Where two had been given one before that was asked for, it is asked for still, and this is left out.
do $$
begin
  if not exists (select from publisher_key group by key having count(*) > 1) then
    create unique index publisher_key_once on publisher_key (key);
  end if;
end $$;

--changeset entente:publisher-key-until
-- The last day on which a key counts; null where it counts until it is revoked.
alter table publisher_key add column until date;
grant update (until) on publisher_key to entente_identity;
