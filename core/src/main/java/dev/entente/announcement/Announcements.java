package dev.entente.announcement;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All announcements of the tenant, and what each partner was told. */
@Repository
interface Announcements {

    @Query("from Announcement where id = :id")
    Optional<Announcement> byId(UUID id);

    @Query("from Announcement where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Announcement> byIds(UUID[] ids);

    @Query("from Announcement where versionId = :version order by at")
    List<Announcement> ofVersion(UUID version);

    @Insert
    void insert(Announcement announcement);

    @Update
    void update(Announcement announcement);

    @Insert
    void insertAll(List<ProgramNotice> notices);

    @Query("from ProgramNotice where id = :id")
    Optional<ProgramNotice> notice(UUID id);

    @Query("from ProgramNotice where announcementId = :announcement order by partnerId")
    List<ProgramNotice> told(UUID announcement);

    /** What was told, the latest first; of one partner, or of all in reach. */
    @Query("from ProgramNotice where (cast(:partner as uuid) is null or partnerId = :partner) order by at desc, id")
    List<ProgramNotice> latest(@Nullable UUID partner, Limit limit);

    @Query(
            "from ProgramNotice where id > :after and (cast(:program as String) is null or program = :program) order by id")
    List<ProgramNotice> after(UUID after, @Nullable String program, Limit limit);

    @Query("update ProgramNotice set readAt = :at, readBy = :by where id = :id and readAt is null")
    int read(UUID id, Instant at, @Nullable UUID by);
}
