package dev.entente.message;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** Notices; every question but the daily letter's names the member. */
@Repository
interface Notices {

    @Query("where id = :id and memberId = :member")
    Optional<Notice> find(UUID member, UUID id);

    /** Unread first, then newest first. */
    @Query("where memberId = :member order by case when readAt is null then 0 else 1 end, id desc")
    List<Notice> inbox(UUID member, Limit limit);

    /** Newest first, older than the given one. */
    @Query("where memberId = :member and id < :before and (:all = true or readAt is null) order by id desc")
    List<Notice> before(UUID member, UUID before, boolean all, Limit limit);

    @Query("select count(*) from Notice where memberId = :member")
    long count(UUID member);

    @Query("select count(*) from Notice where memberId = :member and readAt is null")
    long unread(UUID member);

    @Query("update Notice set readAt = :now where memberId = :member and id = :id and readAt is null")
    int markRead(UUID member, UUID id, Instant now);

    @Query("update Notice set readAt = :now where memberId = :member and readAt is null")
    int markAllRead(UUID member, Instant now);

    /** What is to stand in the next daily letters, oldest first. */
    @Query("where waiting = true and readAt is null order by id")
    List<Notice> waiting();

    @Query("select min(readAt) from Notice where readAt is not null")
    Optional<Instant> oldestRead();

    @SQL("delete from notice where tenant_id = :tenant and id in"
            + " (select id from notice where tenant_id = :tenant and read_at < :before limit :most)")
    int removeRead(UUID tenant, Instant before, int most);

    @Query("update Notice set waiting = false where waiting = true")
    int markMailed();
}
