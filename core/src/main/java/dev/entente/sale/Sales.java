package dev.entente.sale;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Current and earlier revisions of sales. */
@Repository
public interface Sales {

    @Insert
    void insertAll(List<Sale> sales);

    @Insert
    void insertLines(List<SaleLine> lines);

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

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean) and not superseded")
    List<Sale> currentOf(UUID[] ids);

    /** Refunds that were withdrawn are not among them. */
    @Query("where cast(sql('(? = any(?))', refundOf, :ids) as Boolean) and not superseded and not withdrawn")
    List<Sale> currentRefundsOf(UUID[] ids);

    @Query("where cast(sql('(? = any(?))', saleId, :ids) as Boolean) and not superseded order by saleId, place")
    List<SaleLine> currentLinesOf(UUID[] ids);

    /** Sales to these customers, the last one first. */
    @Query("where cast(sql('(? = any(?))', customerId, :customers) as Boolean) and onDay >= :since"
            + " and not superseded and not withdrawn and refundOf is null order by onDay desc, id")
    List<Sale> lastTo(UUID[] customers, LocalDate since, Limit limit);

    @Query("where not superseded and id > :after and onDay >= :from order by id")
    List<Sale> currentAfter(UUID after, LocalDate from, Limit limit);

    @Query("where not superseded and partnerId = :partnerId and id > :after and onDay >= :from order by id")
    List<Sale> currentOfPartnerAfter(UUID partnerId, UUID after, LocalDate from, Limit limit);

    @Query("select count(*) from Sale where not superseded and onDay >= :from"
            + " and (cast(:partnerId as uuid) is null or partnerId = :partnerId)")
    long countSince(@Nullable UUID partnerId, LocalDate from);

    @Query("where not superseded and id > :after order by id")
    List<Sale> after(UUID after, Limit limit);

    @Query("where not superseded and partnerId = :partnerId and id > :after order by id")
    List<Sale> ofPartnerAfter(UUID partnerId, UUID after, Limit limit);

    @Query("select count(*) from Sale where not superseded")
    long countCurrent();

    /** Totals of lines of all partners in reach by month: year, month, unit, scale, smallest parts. */
    @Query("""
            select year(l.onDay), month(l.onDay), l.unit, l.scale, sum(l.revenue) from SaleLine l
            where not l.superseded and l.onDay >= :first and l.onDay < :until
            group by year(l.onDay), month(l.onDay), l.unit, l.scale
            """)
    List<Object[]> months(LocalDate first, LocalDate until);

    /** The partners with the largest totals in one unit: partner, smallest parts. */
    @Query("""
            select l.partnerId, sum(l.revenue) from SaleLine l
            where not l.superseded and l.unit = :unit and l.onDay >= :first and l.onDay < :until
            group by l.partnerId having sum(l.revenue) > 0 order by sum(l.revenue) desc, l.partnerId
            """)
    List<Object[]> largest(String unit, LocalDate first, LocalDate until, Limit limit);

    /** Totals of lines by partner, over days [from, until); family null counts all families. */
    @Query("""
            select l.partnerId, sum(l.revenue) from SaleLine l left join Product p on p.sku = l.sku
            where not l.superseded and cast(sql('(? = any(?))', l.partnerId, :partners) as Boolean) and l.unit = :unit and l.onDay >= :from and l.onDay < :until
            and (cast(:family as string) is null or coalesce(l.family, p.family) = :family)
            group by l.partnerId
            """)
    List<Object[]> revenue(UUID[] partners, String unit, LocalDate from, LocalDate until, @Nullable String family);

    /** The same by partner and day. */
    @Query("""
            select l.partnerId, l.onDay, sum(l.revenue) from SaleLine l left join Product p on p.sku = l.sku
            where not l.superseded and cast(sql('(? = any(?))', l.partnerId, :partners) as Boolean) and l.unit = :unit and l.onDay >= :from and l.onDay < :until
            and (cast(:family as string) is null or coalesce(l.family, p.family) = :family)
            group by l.partnerId, l.onDay
            """)
    List<Object[]> dailyRevenue(UUID[] partners, String unit, LocalDate from, LocalDate until, @Nullable String family);
}
