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

    /** Those that a member may decide now: by itself, or for those who are away and whose own it is not. */
    String WAITING = " state = OPEN and (cast(:kind as text) is null or kind = :kind)"
            + " and (askedBy is null or askedBy <> :me) and (madeBy is null or madeBy <> :me)"
            + " and (id in (select d.requestId from ApprovalDuty d where d.memberId = :me"
            + " or cast(sql('(? = any(?))', d.role, :roles) as Boolean))"
            + " or (id in (select e.requestId from ApprovalDuty e where"
            + " cast(sql('(? = any(?))', e.memberId, :away) as Boolean)"
            + " or cast(sql('(? = any(?))', e.role, :awayRoles) as Boolean))"
            + " and (askedBy is null or not cast(sql('(? = any(?))', askedBy, :away) as Boolean))"
            + " and (madeBy is null or not cast(sql('(? = any(?))', madeBy, :away) as Boolean))))"
            + " and id not in (select a.requestId from ApprovalAct a where a.memberId = :me and a.what = APPROVED)";

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
    List<ApprovalRequest> waiting(
            @Nullable String kind, UUID me, String[] roles, UUID[] away, String[] awayRoles, UUID after, Limit limit);

    @Query("select count(*) from ApprovalRequest where" + WAITING)
    long countWaiting(@Nullable String kind, UUID me, String[] roles, UUID[] away, String[] awayRoles);

    @Insert
    void insert(ApprovalRequest request);

    @Update
    void update(ApprovalRequest request);
}
