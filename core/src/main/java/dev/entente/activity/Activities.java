package dev.entente.activity;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that was said and done, as far as the scope reaches. */
@Repository
interface Activities {

    @Query("where id = :id")
    Optional<Activity> byId(UUID id);

    /** On one record, the newest first, behind this place. */
    @Query("where subjectKind = :kind and subjectId = :subject and happenedAt <= :at and (happenedAt < :at or id < :id)"
            + " order by happenedAt desc, id desc")
    List<Activity> of(String kind, UUID subject, Instant at, UUID id, Limit limit);

    @Query("where partnerId = :partnerId and happenedAt < :before order by happenedAt desc, id desc")
    List<Activity> ofPartner(UUID partnerId, Instant before, Limit limit);

    @Query("where happenedAt < :before order by happenedAt desc, id desc")
    List<Activity> latest(Instant before, Limit limit);

    @Query("where subjectKind = 'partner' and subjectId = :partnerId and id > :after order by id")
    List<Activity> onPartnerAfter(UUID partnerId, UUID after, Limit limit);

    /** Of each record: how many meetings there were, and when people of both sides met last. */
    @Query("select subjectId, count(*), max(case when joint then happenedAt end) from Activity"
            + " where subjectKind = :kind and cast(sql('(? = any(?))', subjectId, :ids) as Boolean)"
            + " and cast(kind as string) = 'MEETING' group by subjectId")
    List<Object[]> meetings(String kind, UUID[] ids);

    /** When people of both sides of these partners met, from a moment on and before another: the partner, and when. */
    @Query("select partnerId, happenedAt from Activity where cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
            + " and joint and cast(kind as string) = 'MEETING' and happenedAt >= :from and happenedAt < :until")
    List<Object[]> jointMeetings(UUID[] partners, Instant from, Instant until);

    /** What was heard of these partners, likewise: the partner, when, and of which kind. */
    @Query("select partnerId, happenedAt, cast(kind as string) from Activity"
            + " where cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
            + " and cast(kind as string) in ('HIRING', 'FUNDING', 'LEADERSHIP', 'LAYOFFS')"
            + " and happenedAt >= :from and happenedAt < :until")
    List<Object[]> signals(UUID[] partners, Instant from, Instant until);

    @Insert
    void insert(Activity activity);

    @Query("delete from Activity where id = :id")
    int delete(UUID id);
}
