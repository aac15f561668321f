package dev.entente.offboarding;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is left of partnerships, counted for many partners at once, and what was said of it. */
@Repository
interface WindDowns {

    String OF = " cast(sql('(? = any(?))', x.partnerId, :partnerIds) as Boolean)";

    @Query("select x.partnerId, count(*) from Registration x where" + OF + " and x.state in (SUBMITTED, APPROVED)"
            + " group by x.partnerId")
    List<Object[]> registrations(UUID[] partnerIds);

    @Query("select x.partnerId, count(*) from Deal x where" + OF
            + " and x.stage not in (WON, LOST) group by x.partnerId")
    List<Object[]> deals(UUID[] partnerIds);

    @Query("select x.partnerId, count(*) from Quote x where" + OF
            + " and x.state in (DRAFT, SENT) group by x.partnerId")
    List<Object[]> quotes(UUID[] partnerIds);

    /** Those that are offered to it, or that it works. */
    @Query("select x.partnerId, count(*) from LeadShare x where" + OF + " and x.role = RECEIVES"
            + " and x.state in (OFFERED, ACCEPTED, WORKED) group by x.partnerId")
    List<Object[]> leads(UUID[] partnerIds);

    @Query("select x.partnerId, count(*) from Coverage x where" + OF
            + " and (x.endDay is null or x.endDay > :day) group by x.partnerId")
    List<Object[]> territories(UUID[] partnerIds, LocalDate day);

    @Query("select x.partnerId, count(*) from RewardUse x where" + OF + " and x.state in (ASKED, IN_USE)"
            + " group by x.partnerId")
    List<Object[]> claims(UUID[] partnerIds);

    /** The partner, what it is called and its last day, if it has one: of agreements that have not ended before a day. */
    @Query(
            "select x.partnerId, x.label, x.untilDay from PartnerDocument x where" + OF
                    + " and cast(x.kind as string) = 'AGREEMENT' and (x.untilDay is null or x.untilDay >= :day) order by x.label, x.id")
    List<Object[]> agreements(UUID[] partnerIds, LocalDate day);

    /** Those that are neither paid nor closed. */
    @Query("select x.partnerId, count(*) from Statement x where" + OF
            + " and x.state not in (PAID, CLOSED) group by x.partnerId")
    List<Object[]> statements(UUID[] partnerIds);

    /** The partner, unit, scale, minor units: what is held back. */
    @Query("select x.partnerId, x.unit, x.scale, sum(x.minor) from HeldBack x where" + OF + " and x.releasedAt is null"
            + " group by x.partnerId, x.unit, x.scale order by x.unit")
    List<Object[]> heldBack(UUID[] partnerIds);

    /** The partner, unit, scale, minor units: what the vendor owes, less what the partner owes; of what is disputed all. */
    @Query(
            "select x.partnerId, x.unit, x.scale, sum(case when x.toAccount in (PARTNER_PAYABLE, PARTNER_RECEIVABLE, DISPUTED, CARRIED) then x.minor else 0 end)"
                    + " - sum(case when x.fromAccount in (PARTNER_PAYABLE, PARTNER_RECEIVABLE, DISPUTED, CARRIED) then x.minor else 0 end)"
                    + " from Posting x where" + OF + " group by x.partnerId, x.unit, x.scale order by x.unit")
    List<Object[]> owed(UUID[] partnerIds);

    @Query("where moveId = :moveId")
    List<WindDownStep> said(UUID moveId);

    @Query("where cast(sql('(? = any(?))', moveId, :moveIds) as Boolean)")
    List<WindDownStep> saidOfAll(UUID[] moveIds);

    /** What was said of a partner's customers since it was last moved to offboarding. */
    @Query(
            "from WindDownStep s where s.partnerId = :partnerId and cast(s.item as string) = 'CUSTOMERS' and not exists (select 1 from PartnerMove later"
                    + " where later.partnerId = s.partnerId and cast(later.toState as string) = 'OFFBOARDING' and later.id > s.moveId)")
    Optional<WindDownStep> customers(UUID partnerId);

    @Insert
    void insert(WindDownStep step);

    @Query("delete from WindDownStep where id = :id")
    int delete(UUID id);
}
