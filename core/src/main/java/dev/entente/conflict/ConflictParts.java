package dev.entente.conflict;

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

/** What belongs to cases, as far as the scope reaches: who claims, what shows it, and what was done. */
@Repository
interface ConflictParts {

    @Insert
    void insert(Contender contender);

    @Update
    void update(Contender contender);

    @Query("where id = :id")
    Optional<Contender> contender(UUID id);

    @Query("where conflictId = :conflictId order by joinedAt, id")
    List<Contender> contendersOf(UUID conflictId);

    @Query("where cast(sql('(? = any(?))', conflictId, :ids) as Boolean) order by joinedAt, id")
    List<Contender> contendersOfAll(UUID[] ids);

    @Query("where registrationId = :registrationId order by joinedAt, id")
    List<Contender> ofRegistration(UUID registrationId);

    /** A partner's parts in cases about a customer of this domain. */
    @Query("from Contender k where k.partnerId = :partnerId"
            + " and k.conflictId in (select c.id from Conflict c where c.domain = :domain) order by k.joinedAt, k.id")
    List<Contender> ofCustomer(UUID partnerId, String domain);

    /** What a partner knows of, the newest first. */
    @Query("where toldAt is not null and partnerId is not null order by toldAt desc, id desc")
    List<Contender> told(Limit limit);

    @Query("select count(*) from Contender where toldAt is not null and partnerId is not null")
    long countTold();

    /** Those in which a partner's evidence is asked for and none was given yet, the first to end first. */
    @Query("from Contender k where k.partnerId = :partnerId and k.toldAt is not null and k.evidenceBy is not null"
            + " and k.state in ('ASKED', 'ESCALATED')"
            + " and not exists (select 1 from Touch t where t.contenderId = k.id) order by k.evidenceBy, k.id")
    List<Contender> asked(UUID partnerId, Limit limit);

    /** In the order of keys, behind one. */
    @Query("where toldAt is not null and partnerId is not null and id > :after order by id")
    List<Contender> toldAfter(UUID after, Limit limit);

    /** Cases that a partner opened itself and that nobody has decided. */
    @Query("select count(*) from Contender where partnerId = :partnerId and words is not null"
            + " and state not in ('DECIDED', 'FINAL')")
    long countOpenedBy(UUID partnerId);

    /** The latest that were told before a moment. */
    @Query(
            "where toldAt < :before and partnerId is not null and (cast(:partner as uuid) is null or partnerId = :partner)"
                    + " order by toldAt desc, id desc")
    List<Contender> toldBefore(@Nullable UUID partner, Instant before, Limit limit);

    /** The latest that were decided before a moment. */
    @Query("where decidedAt < :before and toldAt is not null and partnerId is not null"
            + " and (cast(:partner as uuid) is null or partnerId = :partner) order by decidedAt desc, id desc")
    List<Contender> decidedBefore(@Nullable UUID partner, Instant before, Limit limit);

    @Insert
    void insert(Touch touch);

    @Update
    void update(Touch touch);

    @Query("where id = :id and contenderId = :contenderId")
    Optional<Touch> touch(UUID contenderId, UUID id);

    @Query("where conflictId = :conflictId order by onDay, id")
    List<Touch> touchesOf(UUID conflictId);

    @Query("where contenderId = :contenderId order by onDay, id")
    List<Touch> touchesBy(UUID contenderId);

    @Query("select count(*) from Touch where contenderId = :contenderId")
    long countTouches(UUID contenderId);

    @Insert
    void insert(ConflictStep step);

    @Query("where conflictId = :conflictId order by id")
    List<ConflictStep> stepsOf(UUID conflictId);

    @Query("where contenderId = :contenderId order by id")
    List<ConflictStep> stepsFor(UUID contenderId);
}
