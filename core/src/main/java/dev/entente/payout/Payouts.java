package dev.entente.payout;

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

/** Payouts and their payments. */
@Repository
interface Payouts {

    @Insert
    void insert(Payout payout);

    @Update
    void update(Payout payout);

    @Insert
    void insertAll(List<Payment> payments);

    /** In one statement, where an update of each would be one for each. */
    @Query("update Payment set state = :state, settledOn = :on, because = :because, revision = revision + 1"
            + " where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    int settle(UUID[] ids, Payment.State state, @Nullable LocalDate on, @Nullable String because);

    @Query("where id = :id")
    Optional<Payout> byId(UUID id);

    @Query("order by madeAt desc, id")
    List<Payout> page(Limit limit);

    @Query("select count(*) from Payout")
    long count();

    @Query("where id > :after order by id")
    List<Payout> after(UUID after, Limit limit);

    @Query("where payoutId = :payoutId order by partner, statementNumber, id")
    List<Payment> payments(UUID payoutId);

    @Query("select id, endToEnd from Payment where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Object[]> named(UUID[] ids);

    /** What payouts come to, by what became of payments: the payout, the state, how many, minor units. */
    @Query("select payoutId, state, count(*), sum(minor) from Payment"
            + " where cast(sql('(? = any(?))', payoutId, :payoutIds) as Boolean) group by payoutId, state")
    List<Object[]> progress(UUID[] payoutIds);

    /** What partners were paid from a day on: the partner, minor units, their unit and its scale. */
    @Query("select partnerId, sum(minor), unit, scale from Payment"
            + " where cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " and (settledOn is null or settledOn >= :from) and cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)"
            + " group by partnerId, unit, scale")
    List<Object[]> paidSince(String[] states, LocalDate from, UUID[] partnerIds);

    @Query("from StoredPayoutTerms")
    Optional<StoredPayoutTerms> terms();

    @SQL("""
            insert into payout_terms (tenant_id, id, terms) values (:tenant, :id, :terms)
            on conflict (tenant_id, id) do update set terms = excluded.terms""")
    int setTerms(UUID tenant, UUID id, String terms);
}
