package dev.entente.refresh;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** What was and is looked through. */
@Repository
interface Refreshes {

    @Query("where id = :id")
    Optional<ProgramRefresh> byId(UUID id);

    /** Keeps others from opening or closing any of a program until this transaction ends, and waits for whoever does now. */
    @SQL("select id from program where tenant_id = :tenant and id = :programId for no key update")
    List<UUID> lock(UUID tenant, UUID programId);

    @Query("where id > :after and (cast(:programId as uuid) is null or programId = :programId) order by id")
    List<ProgramRefresh> after(UUID after, @Nullable UUID programId, Limit limit);

    @Query("where programId = :programId order by fromDay desc")
    List<ProgramRefresh> of(UUID programId, Limit limit);

    /** What waits, the first that is due at the top. */
    @Query("where cast(state as string) = 'OPEN' order by dueOn, id")
    List<ProgramRefresh> open(Limit limit);

    @Query("where programId = :programId and fromDay < :before order by fromDay desc")
    List<ProgramRefresh> before(UUID programId, LocalDate before, Limit limit);

    @Query("where draftId = :draftId")
    Optional<ProgramRefresh> byDraft(UUID draftId);

    /** Drafts that were published, each with the version that it became. */
    @Query("select d.id, d.version from ProgramDraft d where cast(sql('(? = any(?))', d.id, :ids) as Boolean)"
            + " and d.version is not null")
    List<Object[]> published(UUID[] ids);

    @Insert
    void insert(ProgramRefresh refresh);

    @Update
    void update(ProgramRefresh refresh);
}
