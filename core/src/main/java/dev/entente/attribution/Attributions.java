package dev.entente.attribution;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** Evidence, attributions and credits, current and earlier. */
@Repository
interface Attributions {

    @Insert
    void insertClaims(List<SaleClaim> claims);

    @Insert
    void insertExclusions(List<SaleExclusion> exclusions);

    @Insert
    void insertPortions(List<SalePortion> portions);

    @Insert
    void insertAttributed(List<Attributed> attributed);

    @Insert
    void insertCredits(List<Credit> credits);

    @Query("where cast(sql('(? = any(?))', saleId, :sales) as Boolean) order by id")
    List<SaleClaim> claimsOf(UUID[] sales);

    @Query("where id = :id and saleId = :saleId")
    Optional<SaleClaim> claim(UUID saleId, UUID id);

    /** Sales that claim a registration, or are reported with its number; some twice. */
    @SQL("""
            select c.sale_id from registration r join sale_claim c on c.tenant_id = r.tenant_id and c.registration = r.number
            where r.tenant_id = :tenant and r.id = :registration
            union all
            select s.id from registration r join sale s on s.tenant_id = r.tenant_id and s.registration = r.number
            where r.tenant_id = :tenant and r.id = :registration and not s.superseded and not s.withdrawn""")
    List<UUID> restingOn(UUID tenant, UUID registration);

    @Query("where cast(sql('(? = any(?))', saleId, :sales) as Boolean)")
    List<SaleExclusion> exclusionsOf(UUID[] sales);

    /** Those that hold: what people agreed on here stands in place of what the source of the sale says. */
    @Query("from SalePortion p where cast(sql('(? = any(?))', p.saleId, :sales) as Boolean) and (not p.reported"
            + " or not exists (select 1 from SalePortion o where o.saleId = p.saleId and not o.reported))"
            + " order by p.saleId, p.place")
    List<SalePortion> portionsOf(UUID[] sales);

    /** What the source says, whether it holds or not. */
    @Query("where cast(sql('(? = any(?))', saleId, :sales) as Boolean) and reported order by saleId, place")
    List<SalePortion> reportedPortionsOf(UUID[] sales);

    @Query("delete from SalePortion where cast(sql('(? = any(?))', saleId, :sales) as Boolean) and reported")
    int deleteReportedPortions(UUID[] sales);

    /** What the source says stays. */
    @Query("delete from SalePortion where saleId = :saleId and not reported")
    int deleteStatedPortions(UUID saleId);

    @Query("delete from SaleClaim where cast(sql('(? = any(?))', saleId, :sales) as Boolean) and reported")
    int deleteReportedClaims(UUID[] sales);

    @Query("delete from SaleClaim where id = :id")
    int deleteClaim(UUID id);

    @Query("delete from SaleClaim where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    int deleteClaims(UUID[] ids);

    /** Sales of which people agreed on a split here. */
    @Query("select distinct saleId from SalePortion where cast(sql('(? = any(?))', saleId, :sales) as Boolean)"
            + " and not reported")
    List<UUID> agreedOf(UUID[] sales);

    /** Of what people agreed on here, what these did. */
    @Query("delete from SalePortion where cast(sql('(? = any(?))', saleId, :sales) as Boolean) and not reported"
            + " and agreedBy = :by")
    int deletePortionsBy(String by, UUID[] sales);

    @Query("delete from SaleExclusion where cast(sql('(? = any(?))', saleId, :sales) as Boolean) and reported")
    int deleteReportedExclusions(UUID[] sales);

    @Query("delete from SaleExclusion where saleId = :saleId")
    int deleteExclusion(UUID saleId);

    @Query("where cast(sql('(? = any(?))', saleId, :sales) as Boolean) and not superseded")
    List<Attributed> currentOf(UUID[] sales);

    @Query("where not superseded and saleId > :after order by saleId")
    List<Attributed> currentAfter(UUID after, Limit limit);

    /** The last revision of each, current or not. */
    @Query("select saleId, max(revision) from Attributed where cast(sql('(? = any(?))', saleId, :sales) as Boolean)"
            + " group by saleId")
    List<Object[]> lastOf(UUID[] sales);

    @Query("update Attributed set superseded = true"
            + " where cast(sql('(? = any(?))', saleId, :sales) as Boolean) and not superseded")
    int supersede(UUID[] sales);

    @Query("update Credit set superseded = true"
            + " where cast(sql('(? = any(?))', saleId, :sales) as Boolean) and not superseded")
    int supersedeCredits(UUID[] sales);

    @Query("where cast(sql('(? = any(?))', saleId, :sales) as Boolean) and not superseded order by saleId, place")
    List<Credit> creditsOf(UUID[] sales);

    /** Who has a credit for any of these sales, claims one, or has a portion that holds; each once. */
    @SQL("""
            select c.partner_id from credit c where c.tenant_id = :tenant and c.sale_id = any(:sales) and not c.superseded
            union
            select m.claimed_by from sale_claim m where m.tenant_id = :tenant and m.sale_id = any(:sales)
            union
            select p.had_by from sale_portion p
            where p.tenant_id = :tenant and p.sale_id = any(:sales) and p.had_by is not null
            and (not p.reported or not exists (select 1 from sale_portion o
              where o.tenant_id = p.tenant_id and o.sale_id = p.sale_id and not o.reported))""")
    List<UUID> concerned(UUID tenant, UUID[] sales);

    /** Sales of some days that any of these partners has a share of by what is stated. */
    @Query("select distinct c.saleId from Credit c where cast(sql('(? = any(?))', c.partnerId, :partners) as Boolean)"
            + " and c.onDay >= :from and c.onDay < :until and c.share > 0 and not c.superseded")
    List<UUID> creditedTo(UUID[] partners, LocalDate from, LocalDate until);

    /** The same of one partner in the order of days, behind a sale of a day. */
    @Query("select c.saleId as id, c.onDay as onDay from Credit c where c.partnerId = :partnerId and c.onDay >= :day"
            + " and c.onDay < :until and (c.onDay, c.saleId) > (:day, :after) and c.share > 0 and not c.superseded"
            + " order by c.onDay, c.saleId")
    List<OnDay> creditedBehind(UUID partnerId, LocalDate day, UUID after, LocalDate until, Limit limit);

    /** What was given back on some days of sales of any day that any of these partners has a share of by what is stated. */
    @Query("select distinct r.id from Sale r join Credit c on c.saleId = r.refundOf"
            + " where cast(sql('(? = any(?))', c.partnerId, :partners) as Boolean) and c.share > 0 and not c.superseded"
            + " and r.refundOf is not null and not r.superseded and r.onDay >= :from and r.onDay < :until")
    List<UUID> givenBackOf(UUID[] partners, LocalDate from, LocalDate until);

    /** The same of one partner in the order of days, behind a refund of a day. */
    @Query("select r.id as id, r.onDay as onDay from Sale r join Credit c on c.saleId = r.refundOf"
            + " where c.partnerId = :partnerId and c.share > 0 and not c.superseded"
            + " and r.refundOf is not null and not r.superseded and r.onDay >= :day and r.onDay < :until"
            + " and (r.onDay, r.id) > (:day, :after) order by r.onDay, r.id")
    List<OnDay> givenBackBehind(UUID partnerId, LocalDate day, UUID after, LocalDate until, Limit limit);

    /** A sale, or what was given back of one, and its day. */
    record OnDay(UUID id, LocalDate onDay) {}

    /** How many sales of some days each partner has a share of by what is stated, as pairs of a partner and a number. */
    @Query("select c.partnerId, count(*) from Credit c where c.onDay >= :from and c.onDay < :until and c.share > 0"
            + " and not c.superseded group by c.partnerId")
    List<Object[]> creditsOn(LocalDate from, LocalDate until);

    /** How much was given back on some days of what each partner has a share of. */
    @Query("select c.partnerId, count(*) from Sale r join Credit c on c.saleId = r.refundOf"
            + " where c.share > 0 and not c.superseded and r.refundOf is not null and not r.superseded"
            + " and r.onDay >= :from and r.onDay < :until group by c.partnerId")
    List<Object[]> givenBackOn(LocalDate from, LocalDate until);

    /** Sales on or after a day that a partner has a credit for, claims, or has agreed to share, behind one of them. */
    @Query("select k.id from (select c.saleId as id from Credit c where c.partnerId = :partnerId and c.onDay >= :from"
            + " and c.saleId > :after and c.share > 0 and not c.superseded"
            + " union select m.saleId from SaleClaim m join Sale s on s.id = m.saleId and not s.superseded"
            + " where m.partnerId = :partnerId and s.onDay >= :from and m.saleId > :after"
            + " union select p.saleId from SalePortion p join Sale s on s.id = p.saleId and not s.superseded"
            + " where p.partnerId = :partnerId and s.onDay >= :from and p.saleId > :after) k order by k.id")
    List<UUID> statedFor(UUID partnerId, LocalDate from, UUID after, Limit limit);
}
