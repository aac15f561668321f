package dev.entente.settlement;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements there are; what stands on them is in the ledger. */
@Repository
interface Statements {

    @Insert
    void insertAll(List<Statement> statements);

    @Query("select id from Statement where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<UUID> existing(UUID[] ids);

    @Query("where id = :id")
    Optional<Statement> byId(UUID id);

    @Query("""
            select s from Statement s join Partner p on p.id = s.partnerId
            where (cast(:partnerId as uuid) is null or s.partnerId = :partnerId)
            and (cast(:period as date) is null or s.period = :period)
            and (:from = '' or p.id in (select t.partnerId from PartnerToken t where t.token >= :from and t.token < :until))
            order by s.period desc, p.nameKey, s.id
            """)
    List<Statement> page(@Nullable UUID partnerId, @Nullable LocalDate period, String from, String until, Limit limit);

    @Query("""
            select count(*) from Statement s join Partner p on p.id = s.partnerId
            where (cast(:partnerId as uuid) is null or s.partnerId = :partnerId)
            and (cast(:period as date) is null or s.period = :period)
            and (:from = '' or p.id in (select t.partnerId from PartnerToken t where t.token >= :from and t.token < :until))
            """)
    long count(@Nullable UUID partnerId, @Nullable LocalDate period, String from, String until);

    @Query("""
            select s from Statement s join Partner p on p.id = s.partnerId
            where s.id > :after and (cast(:partnerId as uuid) is null or s.partnerId = :partnerId)
            and (cast(:period as date) is null or s.period = :period)
            and (:from = '' or p.id in (select t.partnerId from PartnerToken t where t.token >= :from and t.token < :until))
            order by s.id
            """)
    List<Statement> after(
            UUID after, @Nullable UUID partnerId, @Nullable LocalDate period, String from, String until, Limit limit);

    /**
     * What stands on statements: id, number of lines, minor units that the vendor pays, minor units that it charges.
     */
    @Query("""
            select s.id, sum(case when p.toAccount = HOLD_BACK and p.fromAccount = EXPENSE
            or p.fromAccount = HOLD_BACK and p.toAccount = EXPENSE then 0L else 1L end),
            coalesce(sum(case when p.toAccount = PARTNER_PAYABLE then p.minor when p.fromAccount = PARTNER_PAYABLE then -p.minor else 0 end), 0),
            coalesce(sum(case when p.fromAccount = PARTNER_RECEIVABLE then p.minor when p.toAccount = PARTNER_RECEIVABLE then -p.minor else 0 end), 0)
            from Statement s join Posting p on p.partnerId = s.partnerId and p.unit = s.unit
            and p.onDay >= s.period and p.onDay < s.nextPeriod
            where cast(sql('(? = any(?))', s.id, :ids) as Boolean) group by s.id
            """)
    List<Object[]> totals(UUID[] ids);

    /** The same for whole months: first day, unit, scale, minor units that the vendor pays, minor units that it charges. */
    @Query("""
            select s.period, s.unit, s.scale,
            coalesce(sum(case when p.toAccount = PARTNER_PAYABLE then p.minor when p.fromAccount = PARTNER_PAYABLE then -p.minor else 0 end), 0),
            coalesce(sum(case when p.fromAccount = PARTNER_RECEIVABLE then p.minor when p.toAccount = PARTNER_RECEIVABLE then -p.minor else 0 end), 0)
            from Statement s join Posting p on p.partnerId = s.partnerId and p.unit = s.unit
            and p.onDay >= s.period and p.onDay < s.nextPeriod
            where s.period >= :from and s.period <= :until and (cast(:partnerId as uuid) is null or s.partnerId = :partnerId)
            group by s.period, s.unit, s.scale order by s.period, s.unit
            """)
    List<Object[]> months(@Nullable UUID partnerId, LocalDate from, LocalDate until);

    /** Statements of one partner whose month is over by a day, the latest first. */
    @Query("where partnerId = :partnerId and nextPeriod <= :day order by period desc, id")
    List<Statement> completeOf(UUID partnerId, LocalDate day, Limit limit);

    /** Months that were over by a day, the latest first: first day, first day of the next, number of statements. */
    @Query("""
            select s.period, s.nextPeriod, count(*) from Statement s where s.nextPeriod <= :day
            group by s.period, s.nextPeriod order by s.period desc
            """)
    List<Object[]> complete(LocalDate day, Limit limit);

    @Query("""
            select count(*) from Posting p where not exists (select 1 from Statement s where s.partnerId = p.partnerId
            and s.unit = p.unit and p.onDay >= s.period and p.onDay < s.nextPeriod)
            """)
    long countPostingsWithoutStatement();

    @Query("""
            select count(*) from Posting p where not exists (select 1 from BookedEarning e where e.sourceId = p.sourceId
            and e.partnerId = p.partnerId and not e.superseded)
            """)
    long countPostingsWithoutResult();
}
