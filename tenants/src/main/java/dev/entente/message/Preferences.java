package dev.entente.message;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** What members have chosen. */
@Repository
interface Preferences {

    @Query("where memberId = :member")
    List<Preference> of(UUID member);

    /** Of all sides; the system asks. */
    @SQL("select p.* from preference p where p.tenant_id = :tenant and p.member_id = any(:members) and p.kind = :kind")
    List<Preference> among(UUID tenant, String kind, UUID[] members);

    @SQL("insert into preference (tenant_id, member_id, kind, partner_id, mail)"
            + " values (:tenant, :member, :kind, cast(:partner as uuid), :mail)"
            + " on conflict (tenant_id, member_id, kind) do update set mail = excluded.mail")
    int put(UUID tenant, UUID member, String kind, @Nullable UUID partner, String mail);
}
