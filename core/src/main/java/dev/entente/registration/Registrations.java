package dev.entente.registration;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** All registrations that the scope reaches. Null asks for everything, and so do no states. */
@Repository
interface Registrations {

    // No states are all: a condition that takes nothing away would lead to an index that is not in the order of the
    // page.
    String FOUND =
            " cast(sql('(? = any(?) or cardinality(cast(? as text[])) = 0)', state, :states, :states) as Boolean)"
                    + " and (cast(:partner as uuid) is null or partnerId = :partner)";

    String TYPED =
            " and id in (select t.registrationId from RegistrationToken t where t.token >= :low and t.token < :high)";

    @Query("where id = :id")
    Optional<Registration> byId(UUID id);

    /** The same of a partner, or of all (null), in plain SQL: due work asks it of each. */
    @SQL("""
            select r.* from registration r where r.tenant_id = :tenant and r.id = :id
            and (cast(:side as uuid) is null or r.partner_id = cast(:side as uuid))""")
    Optional<Registration> one(UUID tenant, @Nullable UUID side, UUID id);

    /** Until the transaction ends, whoever else changes the registration waits. */
    @SQL("select id from registration where tenant_id = :tenant and id = :id for update")
    Optional<UUID> lock(UUID tenant, UUID id);

    @Query("where" + FOUND + " order by id desc")
    List<Registration> page(String[] states, @Nullable UUID partner, Limit limit);

    @Query("where" + FOUND + TYPED + " order by id desc")
    List<Registration> pageFound(String[] states, @Nullable UUID partner, String low, String high, Limit limit);

    /** Those that wait, as they are looked at: what was put first, and within each the newest. They are few beside those that were decided. */
    @Query("where state = 'SUBMITTED' and (cast(:partner as uuid) is null or partnerId = :partner)"
            + " order by case when priority is null then 1 else 0 end, id desc")
    List<Registration> queue(@Nullable UUID partner, Limit limit);

    @Query("where" + FOUND + " and id > :after order by id")
    List<Registration> after(String[] states, @Nullable UUID partner, UUID after, Limit limit);

    @Query("where" + FOUND + TYPED + " and id > :after order by id")
    List<Registration> afterFound(
            String[] states, @Nullable UUID partner, String low, String high, UUID after, Limit limit);

    @Query("select count(*) from Registration where" + FOUND)
    long count(String[] states, @Nullable UUID partner);

    @Query("select count(*) from Registration where" + FOUND + TYPED)
    long countFound(String[] states, @Nullable UUID partner, String low, String high);

    /** Those that hold and may end by a day, for want of a meeting or because their time is over; the first to end first. */
    @Query("where state = 'APPROVED' and (cast(:partner as uuid) is null or partnerId = :partner)"
            + " and (meetingBy <= :day or protectedUntil <= :day) order by least(meetingBy, protectedUntil), id")
    List<Registration> ending(@Nullable UUID partner, LocalDate day, Limit limit);

    /** The latest that were submitted before a moment. */
    @Query("where submittedAt < :before and (cast(:partner as uuid) is null or partnerId = :partner)"
            + " order by submittedAt desc, id desc")
    List<Registration> submitted(@Nullable UUID partner, Instant before, Limit limit);

    /** The latest that were decided before a moment. */
    @Query("where decidedAt < :before and (cast(:partner as uuid) is null or partnerId = :partner)"
            + " order by decidedAt desc, id desc")
    List<Registration> decided(@Nullable UUID partner, Instant before, Limit limit);

    /**
     * Of a domain, in the order in which they were submitted; of a partner, or of all (null). In plain SQL, as each claim asks it
     * several times and Hibernate translates its own language anew each time.
     */
    @SQL("""
            select r.* from registration r where r.tenant_id = :tenant
            and (cast(:side as uuid) is null or r.partner_id = cast(:side as uuid))
            and r.domain = :domain and r.state = any(:states) order by r.id limit :most""")
    List<Registration> ofDomain(UUID tenant, @Nullable UUID side, String domain, String[] states, int most);

    @Query("where cast(sql('(? = any(?))', number, :numbers) as Boolean)")
    List<Registration> numbered(String[] numbers);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Registration> byIds(UUID[] ids);

    @Query("where cast(sql('(? = any(?))', domain, :domains) as Boolean)"
            + " and cast(sql('(? = any(?))', state, :states) as Boolean) order by id")
    List<Registration> ofDomains(String[] domains, String[] states);

    /** Of a domain, by these partners, in the order in which they were submitted. */
    @SQL("""
            select r.* from registration r where r.tenant_id = :tenant and r.domain = :domain and r.partner_id = any(:partners)
            order by r.id""")
    List<Registration> ofPartners(UUID tenant, String domain, UUID[] partners);

    @Query("where dealId = :dealId order by id")
    List<Registration> ofDeal(UUID dealId);

    @Query("where cast(sql('(? = any(?))', dealId, :dealIds) as Boolean) and state = APPROVED")
    List<Registration> approvedFor(UUID[] dealIds);

    /** How many protect, by the version of this program that they were approved under. */
    @Query("select pinned.number, count(*) from Registration where state = 'APPROVED' and pinned.program = :program"
            + " group by pinned.number")
    List<Object[]> approvedUnder(String program);

    /** Those that ended because these deals were lost, the latest first. */
    @Query("where cast(sql('(? = any(?))', dealId, :dealIds) as Boolean) and state = LAPSED and lost order by id desc")
    List<Registration> lostFor(UUID[] dealIds);

    @Insert
    void insert(Registration registration);

    @Insert
    void insertAll(List<Registration> registrations);

    @Update
    void update(Registration registration);
}
