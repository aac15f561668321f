package dev.entente.deploy.isolation;

import dev.entente.deploy.Harness;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a side was told: the news, a notice in a member's inbox, a choice of the member's, and a letter that was sent. */
final class Told {

    private Told() {}

    /** Nobody tells at will, so it is stored as the server stores it. The notice's key. */
    static UUID to(UUID tenant, @Nullable UUID partner, UUID member, String canary) throws SQLException {
        var id = UUID.randomUUID();
        try (var admin = Harness.admin();
                var insert = admin.prepareStatement("""
                        with side as (select cast(? as uuid) as tenant, cast(? as uuid) as id, cast(? as uuid) as partner,
                            cast(? as uuid) as member, cast(? as text) as canary),
                          news as (insert into bulletin (tenant_id, id, partner_id, audience, kind, title, text, path, written_at, told_at)
                            select tenant, id, partner, '{}', 'job.finished', canary, '', 'jobs', now(), now() from side),
                          told as (insert into notice (tenant_id, id, partner_id, member_id, kind, title, text, path, told_at, waiting)
                            select tenant, id, partner, member, 'job.finished', 'Told to ' || canary, '', 'jobs', now(), false from side),
                          chosen as (insert into preference (tenant_id, member_id, kind, partner_id, mail)
                            select tenant, member, 'job.finished', partner, 'OFF' from side)
                        insert into letter (tenant_id, id, partner_id, recipient, subject, written_at, done_at)
                        select tenant, id, partner, canary || '@example.com', 'Told to ' || canary, now(), now() from side""")) {
            insert.setObject(1, tenant);
            insert.setObject(2, id);
            insert.setObject(3, partner);
            insert.setObject(4, member);
            insert.setString(5, canary);
            insert.executeUpdate();
        }
        return id;
    }
}
