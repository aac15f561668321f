package dev.entente.settlement;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
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

    /** Those whose number is in a range. */
    @Query("where number >= :from and number < :until order by number")
    List<Statement> numbered(String from, String until, Limit limit);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean) order by id")
    List<Statement> byIds(UUID[] ids);

    @Query("""
            select s from Statement s join Partner p on p.id = s.partnerId
            where (cast(:partnerId as uuid) is null or s.partnerId = :partnerId)
            and (cast(:period as date) is null or s.period = :period) and cast(sql('(? = any(?))', s.state, :states) as Boolean)
            and (:from = '' or p.id in (select t.partnerId from PartnerToken t where t.token >= :from and t.token < :until))
            order by s.period desc, p.nameKey, s.id
            """)
    List<Statement> page(
            @Nullable UUID partnerId,
            @Nullable LocalDate period,
            String[] states,
            String from,
            String until,
            Limit limit);

    @Query("""
            select count(*) from Statement s join Partner p on p.id = s.partnerId
            where (cast(:partnerId as uuid) is null or s.partnerId = :partnerId)
            and (cast(:period as date) is null or s.period = :period) and cast(sql('(? = any(?))', s.state, :states) as Boolean)
            and (:from = '' or p.id in (select t.partnerId from PartnerToken t where t.token >= :from and t.token < :until))
            """)
    long count(@Nullable UUID partnerId, @Nullable LocalDate period, String[] states, String from, String until);

    @Query("""
            select s from Statement s join Partner p on p.id = s.partnerId
            where s.id > :after and (cast(:partnerId as uuid) is null or s.partnerId = :partnerId)
            and (cast(:period as date) is null or s.period = :period) and cast(sql('(? = any(?))', s.state, :states) as Boolean)
            and (:from = '' or p.id in (select t.partnerId from PartnerToken t where t.token >= :from and t.token < :until))
            order by s.id
            """)
    List<Statement> after(
            UUID after,
            @Nullable UUID partnerId,
            @Nullable LocalDate period,
            String[] states,
            String from,
            String until,
            Limit limit);

    /**
     * What stands on statements: id, number of postings without the balance of the one before, of lines, and minor units that the vendor pays, that it charges, that were
     * put right or are disputed no more, carried from before, carried on, set aside for disputes, paid.
     */
    @Query("""
            select s.id, sum(case when p.sourceId <> s.id and (p.fromAccount = CARRIED or p.toAccount = CARRIED) then 0L else 1L end),
            sum(case when p.toAccount = HOLD_BACK and p.fromAccount = EXPENSE
            or p.fromAccount = HOLD_BACK and p.toAccount = EXPENSE or p.toAccount in (PARTNER_RECEIVABLE, DISPUTED, CASH)
            and p.fromAccount = PARTNER_PAYABLE or p.fromAccount in (PARTNER_RECEIVABLE, CASH) and p.toAccount = PARTNER_PAYABLE
            or p.sourceId = s.id then 0L else 1L end),
            coalesce(sum(case when p.toAccount = PARTNER_PAYABLE and p.fromAccount in (EXPENSE, HOLD_BACK) then p.minor
            when p.fromAccount = PARTNER_PAYABLE and p.toAccount in (EXPENSE, HOLD_BACK) then -p.minor else 0 end), 0),
            coalesce(sum(case when p.toAccount = INCOME then p.minor when p.fromAccount = INCOME then -p.minor else 0 end), 0),
            coalesce(sum(case when p.fromAccount in (ADJUSTMENT, DISPUTED) then p.minor when p.toAccount = ADJUSTMENT then -p.minor else 0 end), 0),
            coalesce(sum(case when p.sourceId = s.id then 0 when p.fromAccount = CARRIED then p.minor
            when p.toAccount = CARRIED then -p.minor else 0 end), 0),
            coalesce(sum(case when p.sourceId <> s.id then 0 when p.toAccount = CARRIED then p.minor
            when p.fromAccount = CARRIED then -p.minor else 0 end), 0),
            coalesce(sum(case when p.toAccount = DISPUTED then p.minor else 0 end), 0),
            coalesce(sum(case when p.toAccount = CASH then p.minor when p.fromAccount = CASH then -p.minor else 0 end), 0)
            from Statement s join Posting p on p.partnerId = s.partnerId and p.unit = s.unit and p.period = s.period
            where cast(sql('(? = any(?))', s.id, :ids) as Boolean) group by s.id
            """)
    List<Object[]> totals(UUID[] ids);

    /** The same for whole months: first day, unit, scale, minor units that the vendor pays, minor units that it charges. */
    @Query("""
            select s.period, s.unit, s.scale,
            coalesce(sum(case when p.toAccount = PARTNER_PAYABLE and p.fromAccount in (EXPENSE, HOLD_BACK) then p.minor
            when p.fromAccount = PARTNER_PAYABLE and p.toAccount in (EXPENSE, HOLD_BACK) then -p.minor else 0 end), 0),
            coalesce(sum(case when p.toAccount = INCOME then p.minor when p.fromAccount = INCOME then -p.minor else 0 end), 0)
            from Statement s join Posting p on p.partnerId = s.partnerId and p.unit = s.unit and p.period = s.period
            where s.period >= :from and s.period <= :until and (cast(:partnerId as uuid) is null or s.partnerId = :partnerId)
            group by s.period, s.unit, s.scale order by s.period, s.unit
            """)
    List<Object[]> months(@Nullable UUID partnerId, LocalDate from, LocalDate until);

    @Update
    void update(Statement statement);

    /** In one statement, where an update of each would be one for each. */
    @Query("update Statement set state = :state, paidOn = :paidOn, revision = revision + 1"
            + " where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    int move(UUID[] ids, Statement.State state, @Nullable LocalDate paidOn);

    @Query("select distinct partnerId from Statement where unit = :unit and state in (APPROVED, HELD)")
    List<UUID> payees(String unit);

    /** Approved ones that are not paid, by partner and month. */
    @Query("""
            select s from Statement s join Partner p on p.id = s.partnerId
            where s.unit = :unit and s.state in (APPROVED, HELD) order by p.nameKey, s.period, s.id
            """)
    List<Statement> payable(String unit, Limit limit);

    /** Those of months that were over on a day and not approved, the oldest first. */
    @Query("where nextPeriod <= :today and state in (OPEN, REVIEWED) order by period, id")
    List<Statement> due(LocalDate today, Limit limit);

    /** Earlier ones of the partner in the unit that are not approved, the oldest first. */
    @Query(
            "where partnerId = :partnerId and unit = :unit and period < :period and state in (OPEN, REVIEWED) order by period")
    List<Statement> openBefore(UUID partnerId, String unit, LocalDate period);

    /**
     * Approved ones whose lines come to another amount than was approved, or on which more or less stands than was reviewed:
     * what came into a closed month and went again leaves the amount as it was.
     */
    @Query("""
            select f.number from (select s.number as number, s.approvedMinor as approved, s.reviewedPostings as seen,
            sum(case when p.sourceId = s.id or p.fromAccount in (CARRIED, CASH) or p.toAccount in (CARRIED, DISPUTED, CASH)
            or p.fromAccount = PARTNER_RECEIVABLE and p.toAccount = PARTNER_PAYABLE
            or p.fromAccount = PARTNER_PAYABLE and p.toAccount = PARTNER_RECEIVABLE then 0L else 1L end) as postings,
            sum(case when p.sourceId = s.id or p.toAccount in (DISPUTED, CASH) or p.fromAccount = CASH then 0
            when p.toAccount = PARTNER_PAYABLE and p.fromAccount <> PARTNER_RECEIVABLE or p.fromAccount = INCOME then p.minor
            when p.fromAccount = PARTNER_PAYABLE and p.toAccount <> PARTNER_RECEIVABLE or p.toAccount = INCOME then -p.minor
            else 0 end) as minor
            from Statement s join Posting p on p.partnerId = s.partnerId and p.unit = s.unit and p.period = s.period
            where s.approvedMinor is not null group by s.id, s.number, s.approvedMinor, s.reviewedPostings) f
            where f.approved <> f.minor or f.seen <> f.postings
            """)
    List<String> changedSinceApproved();

    /** What came into a month that was closed before anything stood on it. */
    @Query("""
            select s.number from Statement s join ClosedBooks c on c.partnerId = s.partnerId and c.unit = s.unit
            and s.period <= c.through where s.state in (OPEN, REVIEWED)
            """)
    List<String> openThoughClosed();

    @Query("from StoredTerms")
    Optional<StoredTerms> terms();

    @SQL("""
            insert into settlement_terms (tenant_id, id, minimums, dispute_days, answer_days)
            values (:tenant, :id, :minimums, :disputeDays, :answerDays)
            on conflict (tenant_id, id) do update set minimums = excluded.minimums, dispute_days = excluded.dispute_days,
            answer_days = excluded.answer_days""")
    int setTerms(UUID tenant, UUID id, String minimums, int disputeDays, int answerDays);

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
            and s.unit = p.unit and s.period = p.period)
            """)
    long countPostingsWithoutStatement();

    @Query("""
            select count(*) from Posting p where (p.fromAccount in (EXPENSE, HOLD_BACK, INCOME) or p.toAccount in (EXPENSE, HOLD_BACK, INCOME))
            and not exists (select 1 from BookedEarning e where e.sourceId = p.sourceId
            and e.partnerId = p.partnerId and not e.superseded)
            """)
    long countPostingsWithoutResult();
}
