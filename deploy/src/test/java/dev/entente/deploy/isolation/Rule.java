package dev.entente.deploy.isolation;

/**
 * What must hold for every table, function and role of the database. Each rule is a query for what breaks it, in words. It sees
 * {@code relations} (all that is ours), {@code reviewed} (what, value) and {@code expected} (the policy of each kind).
 */
enum Rule {
    KIND("""
            select name || ' is not said to be shared, vendor, partner or global' from relations
            where relkind in ('r', 'p') and coalesce(kind, '') not in ('shared', 'vendor', 'partner', 'global')"""),
    GLOBAL("""
            select name || ' belongs to no tenant, and nobody has reviewed that' from relations
            where kind = 'global' and name not in (select value from reviewed where what = 'global')
            union all select value || ' is no global table any longer' from reviewed
            where what = 'global' and value not in (select name from relations where kind = 'global')"""),
    OWNED("""
            select name || ' has no tenant_id uuid not null' from relations r where tenanted and not exists (
            select from pg_attribute where attrelid = r.oid and attname = 'tenant_id' and attnotnull and atttypid = 'uuid'::regtype)"""),
    FENCED("""
            select name || ' does not force row-level security' from relations r join pg_class using (oid)
            where tenanted and not (relrowsecurity and relforcerowsecurity)"""),
    POLICY("""
            select name || ' has ' || coalesce(string_agg(words, ', ' order by words), 'no policy') || ', not those of its kind'
            from relations r left join (select polrelid, format('%s policy of %s to %s using %s with check %s',
              case when polpermissive then 'permissive' else 'restrictive' end, polcmd, polroles::regrole[]::text,
              regexp_replace(pg_get_expr(polqual, polrelid), '\\s+', ' ', 'g'),
              coalesce(regexp_replace(pg_get_expr(polwithcheck, polrelid), '\\s+', ' ', 'g'), 'nothing')) as words from pg_policy) p on polrelid = r.oid
            where tenanted group by r.oid, name having array_agg(words order by words) is distinct from (select array_agg(form order by form)
              from (select format('permissive policy of * to %1$s using %2$s with check %2$s', roles, expression) as form from expected e where e.oid = r.oid) f)"""),
    KEYED("""
            select name || ' has no primary key' from relations r where tenanted
            and not exists (select from pg_constraint where conrelid = r.oid and contype = 'p')
            union all select format('%s.%s does not begin with tenant_id', name, c.relname) from relations r
            join pg_index i on indrelid = r.oid join pg_class c on c.oid = indexrelid
            left join pg_attribute a on attrelid = r.oid and attnum = indkey[0] where tenanted and attname is distinct from 'tenant_id'"""),
    ESTIMATED("""
            select name || ' has statistics that take a tenant that they do not list to have no rows' from relations r where tenanted
            and not exists (select from pg_attribute where attrelid = r.oid and attname = 'tenant_id' and attstattarget = 1)"""),
    REFERRING("""
            select format('%s.%s refers to %s, not from tenant to the same tenant', name, conname, confrelid::regclass) from relations r
            join pg_constraint on conrelid = r.oid and contype = 'f'
            join pg_attribute own on own.attrelid = conrelid and own.attnum = conkey[1]
            join pg_attribute other on other.attrelid = confrelid and other.attnum = confkey[1]
            where (own.attname <> 'tenant_id' or other.attname <> 'tenant_id')
            and (tenanted or obj_description(confrelid, 'pg_class') is distinct from 'global')"""),
    KEEPING("""
            select format('%s.%s changes rows by itself', name, conname) from relations r join pg_constraint on conrelid = r.oid
            where contype = 'f' and (confdeltype not in ('a', 'r') or confupdtype not in ('a', 'r'))"""),
    QUIET("""
            select format('%s has the trigger %s', name, tgname) from relations r join pg_trigger on tgrelid = r.oid where not tgisinternal
            union all select format('%s has the rule %s', name, rulename) from relations r join pg_rewrite on ev_class = r.oid
            where relkind not in ('v', 'm')
            union all select format('there is the event trigger %s', evtname) from pg_event_trigger"""),
    SEEN_BY_ITSELF("""
            select name || ' shows rows of its owner, not of its reader' from relations join pg_class using (oid)
            where pg_class.relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false)
            union all select name || ' keeps rows that nothing fences' from relations where relkind in ('m', 'f')"""),
    UNCOUNTED("""
            select name || ' counts the rows of all tenants together' from relations where relkind = 'S'"""),
    REVIEWED_CODE("""
            select format('nobody has reviewed the function %s.%s', nspname, proname) from functions
            where nspname || '.' || proname not in (select value from reviewed where what = 'function')
            union all select format('%s.%s runs with the rights of its owner', nspname, proname) from functions where prosecdef
            union all select format('%s may run %s.%s', case grantee when 0 then 'everybody' else grantee::regrole::text end, nspname, proname)
            from functions, aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee <> proowner
            and not (grantee = 'entente_app'::regrole and nspname || '.' || proname in (select value from reviewed where what = 'run'))
            union all select 'there is the extension ' || extname from pg_extension where extname <> 'plpgsql'"""),
    GRANTED("""
            select format('%s is granted, and nobody has reviewed that', words) from grants where grantable
            or words not in (select words from usual union all select value from reviewed where what = 'grant')
            union all select words || ' is missing' from usual where words not in (select words from grants)
            union all select value || ' is no longer granted' from reviewed where what = 'grant' and value not in (select words from grants)
            union all select 'new objects are granted to others by themselves' from pg_default_acl"""),
    REACHED("""
            select format('%s has %s in schema %s', case grantee when 0 then 'everybody' else grantee::regrole::text end, privilege_type, nspname)
            from schemas, aclexplode(nspacl) where grantee <> nspowner and not (privilege_type = 'USAGE' and (nspname = 'public'
            or nspname = 'identity' and grantee = 'entente_identity'::regrole))
            union all select format('nobody knows the schema %s', nspname) from schemas where nspname not in ('public', 'identity')
            union all select format('%s may %s this database', case grantee when 0 then 'everybody' else grantee::regrole::text end, privilege_type)
            from pg_database, aclexplode(datacl) where datname = current_database() and grantee <> datdba
            and not (privilege_type = 'CONNECT' and grantee in ('entente_app'::regrole, 'entente_identity'::regrole, 'entente_jobs'::regrole)
            or privilege_type = 'TEMPORARY' and grantee = 'entente_app'::regrole)"""),
    HUMBLE("""
            select rolname || ' may do more than its tables allow' from pg_roles where rolname like 'entente\\_%'
            and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
            union all select format('%s may become %s', member::regrole, roleid::regrole) from pg_auth_members
            where member::regrole::text like 'entente\\_%' and not (member = 'entente_partner'::regrole and roleid = 'entente_app'::regrole)
            union all select format('%s is owned by %s', name, relowner::regrole) from relations join pg_class using (oid)
            where relowner <> 'entente_owner'::regrole
            union all select format('%s is owned by %s', nspname, nspowner::regrole) from schemas
            where nspname <> 'public' and nspowner <> 'entente_owner'::regrole"""),
    CLOSED("""
            select 'rows leave by the publication ' || pubname from pg_publication
            union all select 'rows are on the server ' || srvname from pg_foreign_server
            union all select 'there are large objects, which belong to nobody' from pg_largeobject_metadata""");

    /** The text to run: one column, one row for each thing that breaks the rule. */
    final String query;

    Rule(String query) {
        this.query = query;
    }
}
