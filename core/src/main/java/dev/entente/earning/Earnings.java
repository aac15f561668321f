package dev.entente.earning;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** Current and earlier results. */
@Repository
public interface Earnings {

    /** Leaves those that are there as they are. */
    @SQL("insert into agreed_terms (tenant_id, id, content) values (:tenant, :id, :content) on conflict do nothing")
    int keepTerms(UUID tenant, UUID id, String content);

    @Query("from AgreedTerms where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<AgreedTerms> terms(UUID[] ids);

    @Query("update BookedEarning set superseded = true where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    int supersede(UUID[] ids);

    @Query("where cast(sql('(? = any(?))', sourceId, :sourceIds) as Boolean) and not superseded")
    List<BookedEarning> currentOf(UUID[] sourceIds);

    /** What closed months earned; the kind stands in the query, so that an index without the sales finds them. */
    @Query(
            "where sourceKind = PERIOD and cast(sql('(? = any(?))', partnerId, :partners) as Boolean) and onDay >= :from and not superseded")
    List<BookedEarning> closedOf(UUID[] partners, LocalDate from);

    @Query("where sourceKind = PERIOD and onDay >= :from and not superseded")
    List<BookedEarning> closedSince(LocalDate from);

    /** By which it shows whether a month was closed: its key of any partner. */
    @Query("select id from BookedEarning where sourceKind = PERIOD and onDay = :day and not superseded")
    List<UUID> closedOn(LocalDate day, Limit limit);

    /** Of these partners, on or after a day, results of sales that depend on sales of a day up to another. */
    @Query("select sourceId, partnerId, onDay, countedFrom from BookedEarning"
            + " where sourceKind = SALE and cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
            + " and onDay >= :from and countedFrom <= :until and not superseded")
    List<Dependent> salesDepending(UUID[] partners, LocalDate from, LocalDate until);

    /** A result by its sale, and the days that it counts. */
    record Dependent(UUID sourceId, UUID partnerId, LocalDate onDay, LocalDate countedFrom) {}

    /** The same of closed months; what was worked out before the first counted day was kept may depend on any. */
    @Query("where sourceKind = PERIOD and cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
            + " and onDay >= :from and (countedFrom is null or countedFrom <= :until) and not superseded")
    List<BookedEarning> monthsDepending(UUID[] partners, LocalDate from, LocalDate until);

    /** What was reached on or after a day, and counts what happened up to another. */
    @Query("where sourceKind = MILESTONE and cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
            + " and onDay >= :from and countedFrom <= :until and not superseded")
    List<BookedEarning> milestonesDepending(UUID[] partners, LocalDate from, LocalDate until);

    @Query("where id = :id")
    Optional<BookedEarning> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<BookedEarning> byIds(UUID[] ids);

    @Query("where not superseded and because is not null order by onDay desc, id")
    List<BookedEarning> held(Limit limit);

    @Query("select count(*) from BookedEarning where not superseded and because is not null")
    long countHeld();

    @Query("where not superseded and id > :after order by id")
    List<BookedEarning> currentAfter(UUID after, Limit limit);

    @Query("where not superseded and partnerId = :partnerId and id > :after order by id")
    List<BookedEarning> currentOfPartnerAfter(UUID partnerId, UUID after, Limit limit);

    @Query("where not superseded and because is not null and id > :after order by id")
    List<BookedEarning> heldAfter(UUID after, Limit limit);

    /** Sales and milestones since a day with a result whose reason is like one of these patterns, each once; in parts by key. */
    @Query("select distinct sourceId from BookedEarning where not superseded and cast(sourceKind as string) <> 'PERIOD'"
            + " and because is not null and cast(sql('(? like any(?))', because, :patterns) as Boolean)"
            + " and onDay >= :from and sourceId > :after order by sourceId")
    List<UUID> heldFor(String[] patterns, LocalDate from, UUID after, Limit limit);

    @Query("where not superseded and because is not null and partnerId = :partnerId and id > :after order by id")
    List<BookedEarning> heldOfPartnerAfter(UUID partnerId, UUID after, Limit limit);

    String LATER = "(select 1 from BookedEarning l where l.sourceId = b.sourceId and l.partnerId = b.partnerId"
            + " and l.revision > b.revision and l.calculatedAt <= :known and ";

    /**
     * Those that were current at a moment, of days up to another, behind a key. What came later is looked for among current
     * and among superseded ones by themselves, so that each has its index.
     */
    @Query("from BookedEarning b where b.id > :after and b.onDay <= :through and b.calculatedAt <= :known"
            + " and (cast(:partnerId as uuid) is null or b.partnerId = :partnerId)"
            + " and (:held = false or b.because is not null)"
            + " and not exists " + LATER + "not l.superseded) and not exists " + LATER + "l.superseded) order by b.id")
    List<BookedEarning> asOf(
            UUID after, @Nullable UUID partnerId, boolean held, LocalDate through, Instant known, Limit limit);

    @Query("select count(*) from BookedEarning where not superseded")
    long countCurrent();
}
