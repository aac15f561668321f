package dev.entente.audit;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The trail, newest first. Null asks for everything: all sides, any action, any subject. */
@Repository
interface AuditEntries {

    String FOUND = " (cast(:partner as uuid) is null or partnerId = :partner)"
            + " and (cast(:action as String) is null or action = :action)"
            + " and (cast(:subject as uuid) is null or subjectId = :subject)";

    @Query("where" + FOUND + " order by id desc")
    List<AuditEntry> page(@Nullable UUID partner, @Nullable String action, @Nullable UUID subject, Limit limit);

    @Query("where" + FOUND + " and id < :before order by id desc")
    List<AuditEntry> before(
            @Nullable UUID partner, @Nullable String action, @Nullable UUID subject, UUID before, Limit limit);

    /** Jumps through the index from one action to the next; how many rows there are does not matter. */
    @SQL("with recursive found(action) as ((select min(action) from audit where tenant_id = :tenant)"
            + " union all select (select min(a.action) from audit a where a.tenant_id = :tenant and a.action > f.action)"
            + " from found f where f.action is not null) select action from found where action is not null")
    List<String> actions(UUID tenant);

    @Query("select count(*) from AuditEntry where" + FOUND)
    long count(@Nullable UUID partner, @Nullable String action, @Nullable UUID subject);
}
