package dev.entente.deploy.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Walks what PostgreSQL knows of itself, inside the transaction of a superuser that is rolled back in the end. */
final class Catalogue {

    private static final String LOOKS = """
            create temporary table reviewed (what text, value text) on commit drop;
            create temporary view schemas as select * from pg_namespace
              where nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and nspname !~ '^pg_(toast_)?temp_';
            create temporary view functions as select pg_proc.*, nspname from pg_proc join schemas on schemas.oid = pronamespace;
            create temporary view relations as select c.oid, relkind, nspname, nspname || '.' || relname as name,
              obj_description(c.oid, 'pg_class') as kind, relkind in ('r', 'p') and obj_description(c.oid, 'pg_class') is distinct from 'global' as tenanted
              from pg_class c join schemas on schemas.oid = relnamespace where relkind in ('r', 'p', 'v', 'm', 'f', 'S');
            create temporary view parts as select oid, kind, '(tenant_id = (NULLIF(current_setting(''app.tenant''::text, true), ''''::text))::uuid)' as own,
              'current_setting(''app.partner''::text, true)' as side, '(tenant_id = CASE current_setting(''app.partner''::text, true) WHEN ''*''::text'
              || ' THEN (NULLIF(current_setting(''app.tenant''::text, true), ''''::text))::uuid ELSE NULL::uuid END)' as home,
              coalesce((select split_part(value, ' ', 2) from reviewed where what = 'column' and split_part(value, ' ', 1) = name), 'partner_id') as partner from relations;
            create temporary view expected as select oid, '{-}' as roles, case kind when 'shared' then own
              when 'vendor' then home when 'partner' then '(' || own || ' AND ' || home || ')' end as expression from parts
              union all select oid, '{entente_partner}', '(' || own || ' AND (NULLIF((' || partner || ' = (NULLIF(NULLIF(' || side
              || ', ''''::text), ''*''::text))::uuid), false) IS NOT UNKNOWN))' from parts where kind = 'partner';
            create temporary view usual as select format('%s %s %s', case nspname when 'identity' then 'entente_identity' else 'entente_app' end, verb, name) as words
              from relations, unnest(array['select', 'insert']) verb where tenanted;
            create temporary view grants as select format('%s %s %s', case grantee when 0 then 'everybody' else grantee::regrole::text end, lower(privilege_type), name) as words,
              is_grantable as grantable from relations join pg_class using (oid), aclexplode(relacl) where grantee <> relowner
              union all select format('%s %s %s (%s)', case grantee when 0 then 'everybody' else grantee::regrole::text end, lower(privilege_type), name,
              string_agg(attname, ', ' order by attname)), bool_or(is_grantable) from relations join pg_class using (oid)
              join pg_attribute on attrelid = pg_class.oid, aclexplode(attacl) group by grantee, privilege_type, name;
            """;

    private Catalogue() {}

    /** Everything that breaks a rule; undoes first what the breach has done, if there is one. */
    static List<String> findings(Connection admin, String breach, Rule... rules) throws SQLException {
        admin.setAutoCommit(false);
        try (var statement = admin.createStatement()) {
            if (!breach.isEmpty()) statement.execute(breach);
            statement.execute(LOOKS);
            review(admin);
            var findings = new ArrayList<String>();
            for (var rule : rules) {
                var rows = statement.executeQuery(rule.query);
                while (rows.next()) findings.add(rule + ": " + rows.getString(1));
            }
            return findings;
        } finally {
            admin.rollback();
        }
    }

    private static void review(Connection admin) throws SQLException {
        try (var insert = admin.prepareStatement("insert into reviewed values (?, ?)")) {
            for (var line : reviewed()) {
                insert.setString(1, line.substring(0, line.indexOf(' ')));
                insert.setString(2, line.substring(line.indexOf(' ') + 1));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<String> reviewed() {
        try (var text = Catalogue.class.getResourceAsStream("reviewed.txt")) {
            if (text == null) throw new IllegalStateException("reviewed.txt is missing");
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
