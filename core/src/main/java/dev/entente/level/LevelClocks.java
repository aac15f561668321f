package dev.entente.level;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** How far programs were reviewed. */
@Repository
interface LevelClocks {

    @Query("where id = :programId")
    Optional<LevelClock> byProgram(UUID programId);

    /** Leaves one that is there as it is. */
    @SQL("insert into level_clock (tenant_id, id, reviewed_to, scheduled) values (:tenant, :programId, :day, false)"
            + " on conflict do nothing")
    int insertUnlessKnown(UUID tenant, UUID programId, LocalDate day);

    /** One transaction at a time reviews a program. */
    @SQL("select id from level_clock where tenant_id = :tenant and id = :programId for no key update")
    List<UUID> lock(UUID tenant, UUID programId);

    @Update
    void update(LevelClock clock);
}
