package dev.entente.drafting;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All drafts of the tenant, and what happened to them. */
@Repository
interface Drafts {

    @Query("from ProgramDraft where id = :id")
    Optional<ProgramDraft> byId(UUID id);

    @Query("from ProgramDraft where id > :after and (cast(:code as String) is null or code = :code) order by id")
    List<ProgramDraft> after(UUID after, @Nullable String code, Limit limit);

    /** What is still worked on, what changed last first. */
    @Query("from ProgramDraft where state <> PUBLISHED and state <> DISCARDED"
            + " and (cast(:code as String) is null or code = :code) order by changedAt desc, id desc")
    List<ProgramDraft> open(@Nullable String code, Limit limit);

    @Insert
    void insert(ProgramDraft draft);

    @Update
    void update(ProgramDraft draft);

    @Query("from DraftRemark where draftId = :draft order by at, id")
    List<DraftRemark> remarks(UUID draft);

    @Insert
    void insert(DraftRemark remark);
}
