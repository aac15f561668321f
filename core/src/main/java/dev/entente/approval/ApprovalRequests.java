package dev.entente.approval;

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

/** All requests that the scope reaches. */
@Repository
interface ApprovalRequests {

    String FOUND = " cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " and (cast(:kind as text) is null or kind = :kind)"
            + " and (cast(:partner as uuid) is null or partnerId = :partner)"
            + " and (cast(:dueBefore as instant) is null or id in (select c.id from ApprovalCourse c"
            + " where c.dueAt <= :dueBefore and c.pausedAt is null))";

    /**
     * One of these is waited for and had no part in it: who, and what role they have, pair by pair. Whom the duties name is asked
     * first, so that their indexes help.
     */
    String MEANT = " id in (select d.requestId from ApprovalDuty d where"
            + " (cast(sql('(? = any(?))', d.memberId, :who) as Boolean)"
            + " or cast(sql('(? = any(?))', d.role, :plays) as Boolean))"
            + " and cast(sql('exists (select from unnest(cast(? as uuid[]), cast(? as text[])) as p(who, plays)"
            + " where (p.who = ? or p.plays = ?) and p.who is distinct from ? and p.who is distinct from ?"
            + " and p.who not in ?)', :who, :plays, d.memberId, d.role, askedBy, madeBy,"
            + " (select a.memberId from ApprovalAct a where a.requestId = d.requestId and a.what = APPROVED"
            + " and a.memberId is not null)) as Boolean))";

    /** Those that a member may decide now: as one of these, itself or those who are away. */
    String WAITING = " state = OPEN and (cast(:kind as text) is null or kind = :kind)"
            + " and (askedBy is null or askedBy <> :me) and (madeBy is null or madeBy <> :me)"
            + " and id not in (select b.requestId from ApprovalAct b where b.memberId = :me and b.what = APPROVED)"
            + " and" + MEANT;

    /** Those that none of these may decide; one that nobody was asked for yet is none of them. */
    String STUCK = " state = OPEN and id in (select e.requestId from ApprovalDuty e) and not (" + MEANT + ")";

    @Query("where id = :id")
    Optional<ApprovalRequest> byId(UUID id);

    @Query("where kind = :kind and subjectId = :subject and state = OPEN")
    Optional<ApprovalRequest> open(String kind, UUID subject);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<ApprovalRequest> byIds(UUID[] ids);

    @Query("where subjectId = :subject order by id desc")
    List<ApprovalRequest> ofSubject(UUID subject);

    @Query("where" + FOUND + " order by id desc")
    List<ApprovalRequest> page(
            String[] states, @Nullable String kind, @Nullable UUID partner, @Nullable Instant dueBefore, Limit limit);

    @Query("where" + FOUND + " and id > :after order by id")
    List<ApprovalRequest> after(
            String[] states,
            @Nullable String kind,
            @Nullable UUID partner,
            @Nullable Instant dueBefore,
            UUID after,
            Limit limit);

    @Query("select count(*) from ApprovalRequest where" + FOUND)
    long count(String[] states, @Nullable String kind, @Nullable UUID partner, @Nullable Instant dueBefore);

    @Query("where" + WAITING + " and id > :after order by id")
    List<ApprovalRequest> waiting(@Nullable String kind, UUID me, UUID[] who, String[] plays, UUID after, Limit limit);

    @Query("select count(*) from ApprovalRequest where" + WAITING)
    long countWaiting(@Nullable String kind, UUID me, UUID[] who, String[] plays);

    @Query("where" + STUCK + " order by id desc")
    List<ApprovalRequest> stuck(UUID[] who, String[] plays, Limit limit);

    @Query("select count(*) from ApprovalRequest where" + STUCK)
    long countStuck(UUID[] who, String[] plays);

    @Query("select id from ApprovalRequest where cast(sql('(? = any(?))', id, :ids) as Boolean) and" + STUCK)
    List<UUID> stuckOf(UUID[] ids, UUID[] who, String[] plays);

    @Insert
    void insert(ApprovalRequest request);

    @Update
    void update(ApprovalRequest request);
}
