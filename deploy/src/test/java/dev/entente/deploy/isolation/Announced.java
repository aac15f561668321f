package dev.entente.deploy.isolation;

import dev.entente.deploy.Harness;
import java.sql.SQLException;
import java.util.UUID;

/** What a partner was told of its program: a change that was announced, as the server stores it once it is published. */
final class Announced {

    private Announced() {}

    /** The notice's key. */
    static UUID to(UUID tenant, UUID partner, String program) throws SQLException {
        var id = UUID.randomUUID();
        try (var admin = Harness.admin();
                var insert = admin.prepareStatement("""
                        insert into announcement (tenant_id, id, version_id, program_id, what, at, revision)
                        select tenant_id, id, id, program_id, 'COMES', now(), 0 from program_version where tenant_id = ?
                        on conflict do nothing;
                        insert into program_notice (tenant_id, id, announcement_id, partner_id, program, name, version, from_day, changes, at)
                        select v.tenant_id, ?, v.id, ?, p.code, p.name, v.number, v.from_day, '["It is another one"]', now()
                        from program_version v join program p on p.tenant_id = v.tenant_id and p.id = v.program_id
                        where v.tenant_id = ? and p.code = ? and v.number = 1""")) {
            insert.setObject(1, tenant);
            insert.setObject(2, id);
            insert.setObject(3, partner);
            insert.setObject(4, tenant);
            insert.setString(5, program);
            insert.execute();
        }
        return id;
    }
}
