package dev.entente.sale;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** Current and earlier revisions of sales. */
@Repository
public interface Sales {

    @Insert
    void insertAll(List<Sale> sales);

    @Insert
    void insertLines(List<SaleLine> lines);

    @Insert
    void insertStops(List<RenewalStop> stops);

    @Query("where saleId = :saleId")
    Optional<RenewalStop> stopOf(UUID saleId);

    @Query("delete from RenewalStop where saleId = :saleId")
    int deleteStop(UUID saleId);

    @Query("update Sale set superseded = true where cast(sql('(? = any(?))', id, :ids) as Boolean) and not superseded")
    int supersede(UUID[] ids);

    @Query(
            "update SaleLine set superseded = true where cast(sql('(? = any(?))', saleId, :ids) as Boolean) and not superseded")
    int supersedeLines(UUID[] ids);

    /** Any one of them; it looks at one row and no further. */
    @Query("select id from Sale")
    List<UUID> some(Limit limit);

    @Query("where id = :id and not superseded")
    Optional<Sale> current(UUID id);

    /** Those whose name at their source is in a range. */
    @Query("where externalId >= :from and externalId < :until and not superseded order by externalId")
    List<Sale> called(String from, String until, Limit limit);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean) and not superseded")
    List<Sale> currentOf(UUID[] ids);

    /** What was sold or given back in these currencies since a day, in parts by key. */
    @Query("select id from Sale where not superseded and not withdrawn and onDay >= :from and id > :after"
            + " and cast(sql('(? = any(?))', unit, :currencies) as Boolean) order by id")
    List<UUID> inCurrencies(String[] currencies, LocalDate from, UUID after, Limit limit);

    /** Refunds that were withdrawn are not among them. */
    @Query("where cast(sql('(? = any(?))', refundOf, :ids) as Boolean) and not superseded and not withdrawn")
    List<Sale> currentRefundsOf(UUID[] ids);

    @Query("where cast(sql('(? = any(?))', saleId, :ids) as Boolean) and not superseded order by place")
    List<SaleLine> currentLinesOf(UUID[] ids);

    /** In the order of partner, day and id, behind one of them: what came earlier is worked out before what counts it. */
    @Query("select id, partnerId, onDay, refundOf from Sale"
            + " where not superseded and onDay >= :from and (partnerId, onDay, id) > (:partnerId, :onDay, :after)"
            + " order by partnerId, onDay, id")
    List<Stands> currentAfter(UUID partnerId, LocalDate onDay, UUID after, LocalDate from, Limit limit);

    @Query("select id, partnerId, onDay, refundOf from Sale"
            + " where not superseded and partnerId = :partnerId and onDay >= :from and (onDay, id) > (:onDay, :after)"
            + " order by onDay, id")
    List<Stands> currentOfPartnerAfter(UUID partnerId, LocalDate onDay, UUID after, LocalDate from, Limit limit);

    @Query("select id, partnerId, onDay, refundOf from Sale"
            + " where cast(sql('(? = any(?))', id, :ids) as Boolean) and not superseded order by partnerId, onDay, id")
    List<Stands> standing(UUID[] ids);

    /** Where a sale stands in that order. */
    record Stands(
            UUID id,
            UUID partnerId,
            LocalDate onDay,
            @Nullable UUID refundOf) {

        /** The sale whose credits it goes by: its own, or that of the sale that it gives back. */
        public UUID key() {
            return refundOf == null ? id : refundOf;
        }
    }

    /** How many each partner sold or gave back on some days, as pairs of a partner and a number. */
    @Query(
            "select partnerId, count(*) from Sale where not superseded and not withdrawn and onDay >= :from and onDay < :until"
                    + " group by partnerId")
    List<Object[]> countsOn(LocalDate from, LocalDate until);

    /** What these partners sold and gave back on some days, in the order of days. */
    @Query("where not superseded and not withdrawn and cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
            + " and onDay >= :from and onDay < :until order by onDay, id")
    List<Sale> currentOfPartners(UUID[] partners, LocalDate from, LocalDate until, Limit limit);

    /** What one partner sold on some days, behind a sale of the first. */
    @Query("where not superseded and not withdrawn and refundOf is null and partnerId = :partnerId and onDay >= :day"
            + " and onDay < :until and (onDay, id) > (:day, :after) order by onDay, id")
    List<Sale> soldBehind(UUID partnerId, LocalDate day, UUID after, LocalDate until, Limit limit);

    /** What it gave back, likewise. */
    @Query(
            "where not superseded and not withdrawn and refundOf is not null and partnerId = :partnerId and onDay >= :day"
                    + " and onDay < :until and (onDay, id) > (:day, :after) order by onDay, id")
    List<Sale> givenBackBehind(UUID partnerId, LocalDate day, UUID after, LocalDate until, Limit limit);

    @Query("select count(*) from Sale where not superseded and onDay >= :from"
            + " and (cast(:partnerId as uuid) is null or partnerId = :partnerId)")
    long countSince(@Nullable UUID partnerId, LocalDate from);

    @Query("where not superseded and id > :after order by id")
    List<Sale> after(UUID after, Limit limit);

    @Query("where not superseded and partnerId = :partnerId and id > :after order by id")
    List<Sale> ofPartnerAfter(UUID partnerId, UUID after, Limit limit);

    String FOUND = "not superseded and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " and cast(sql('(? = any(?))', kind, :kinds) as Boolean) and (cast(:typed as string) is null"
            + " or lower(customerName) like :typed escape '!' or lower(externalId) like :typed escape '!'"
            + " or lower(number) like :typed escape '!')";

    /** The latest first. */
    @Query("where " + FOUND + " order by onDay desc, id desc")
    List<Sale> list(@Nullable UUID partnerId, String[] kinds, @Nullable String typed, Limit limit);

    @Query("select count(*) from Sale where " + FOUND)
    long count(@Nullable UUID partnerId, String[] kinds, @Nullable String typed);

    /** In the order of their keys, behind one. */
    @Query("where id > :after and " + FOUND + " order by id")
    List<Sale> found(UUID after, @Nullable UUID partnerId, String[] kinds, @Nullable String typed, Limit limit);

    /** The sale with the first key of each subscription of which this partner or any sold something, behind one of them. */
    @Query(
            "from Sale s where s.circumstances.subscription is not null and s.refundOf is null and not s.superseded and not s.withdrawn"
                    + " and s.id > :after and (cast(:partnerId as uuid) is null or s.partnerId = :partnerId) and not exists"
                    + " (select 1 from Sale e where e.circumstances.subscription = s.circumstances.subscription"
                    + " and e.customerId = s.customerId and e.refundOf is null and not e.superseded and not e.withdrawn and e.id < s.id"
                    + " and (cast(:partnerId as uuid) is null or e.partnerId = :partnerId)) order by s.id")
    List<Sale> firstOfSubscriptions(UUID after, @Nullable UUID partnerId, Limit limit);

    /** Partners with the customers and names of the subscriptions of which each sold something. */
    @Query(
            "select distinct o.partnerId, o.customerId, o.circumstances.subscription from Sale o"
                    + " where cast(sql('(? = any(?))', o.partnerId, :partners) as Boolean)"
                    + " and o.circumstances.subscription is not null and o.refundOf is null and not o.superseded and not o.withdrawn")
    List<Object[]> soldOfSubscriptions(UUID[] partners);

    /** Parts of subscriptions, behind one of them. */
    @Query("where circumstances.subscription is not null and not superseded and not withdrawn and refundOf is null"
            + " and id > :after order by id")
    List<Sale> inSubscriptionsAfter(UUID after, Limit limit);

    /** The same of one partner. */
    @Query("where circumstances.subscription is not null and not superseded and not withdrawn and refundOf is null"
            + " and partnerId = :partnerId and id > :after order by id")
    List<Sale> inSubscriptionsOfAfter(UUID partnerId, UUID after, Limit limit);

    /** Those that name a registration by this number. */
    @Query("where registration = :number and not superseded and not withdrawn")
    List<Sale> registeredAs(String number);

    /** All parts of subscriptions with these names, whoever has them. */
    @Query("where cast(sql('(? = any(?))', circumstances.subscription, :names) as Boolean)"
            + " and not superseded and not withdrawn and refundOf is null")
    List<Sale> ofSubscriptions(String[] names);

    /** Keeps others from taking these until this transaction ends. In the order of keys, so that two never wait for each other. */
    @SQL(
            "select count(pg_advisory_xact_lock(key)) from (select unnest(cast(:keys as bigint[])) as key order by 1) as turn")
    long lockSubscriptions(Long[] keys);

    @Query("select count(*) from Sale where not superseded")
    long countCurrent();

    /**
     * Since when customers buy each product family from those who sell it to them: partner, customer, family, day. The
     * catalog is looked into for lines alone that do not say their family.
     */
    @Query(
            "select f.partner, f.customer, f.family, min(f.day) from (select s.partnerId as partner, s.customerId as customer,"
                    + " coalesce(l.family, (select p.family from Product p where p.sku = l.sku)) as family, s.onDay as day from "
                    + CreditedLines.SALES + " s join SaleLine l on l.saleId = s.id and l.revision = s.revision"
                    + " where cast(sql('(? = any(?))', s.customerId, :customers) as Boolean)"
                    + " and cast(sql('(? = any(?))', s.partnerId, :partners) as Boolean)) f"
                    + " group by f.partner, f.customer, f.family")
    List<Object[]> firstDays(UUID[] partners, UUID[] customers);
}
