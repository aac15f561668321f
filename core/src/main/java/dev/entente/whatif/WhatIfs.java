package dev.entente.whatif;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** All what-ifs of the tenant, and what they came to. */
@Repository
interface WhatIfs {

    @Insert
    void insert(WhatIf whatIf);

    @Update
    void update(WhatIf whatIf);

    @Query("from WhatIf where id = :id")
    Optional<WhatIf> byId(UUID id);

    /** Of a draft or of all, behind a key. */
    @Query("from WhatIf where id > :after and (cast(:draft as uuid) is null or draftId = :draft) order by id")
    List<WhatIf> after(UUID after, @Nullable UUID draft, Limit limit);

    /** Of all drafts of a program, the newest first. */
    @Query("from WhatIf where code = :code order by askedAt desc, id desc")
    List<WhatIf> newestOf(String code, Limit limit);

    /** Whoever asks at the same moment waits, and sees that it is tried already. */
    @SQL("select id from program_draft where tenant_id = :tenant and id = :draft for no key update")
    List<UUID> lockDraft(UUID tenant, UUID draft);

    @Query("from WhatIf where draftId = :draft order by askedAt desc, id desc")
    List<WhatIf> ofDraft(UUID draft, Limit limit);

    /** Of each what-if by unit: the unit, its scale, the six sums, the four counts, how many partners gain and lose, and what they do. */
    @Query("select whatIfId, unit, scale, sum(paysNow), sum(paysThen), sum(chargesNow), sum(chargesThen),"
            + " sum(keepsNow), sum(keepsThen), sum(seen), sum(changed), sum(heldNow),"
            + " sum(heldThen), sum(case when difference > 0 then 1 else 0 end),"
            + " sum(case when difference < 0 then 1 else 0 end), sum(case when difference > 0 then difference else 0 end),"
            + " sum(case when difference < 0 then difference else 0 end)"
            + " from PartnerOutcome where cast(sql('(? = any(?))', whatIfId, :whatIfs) as Boolean)"
            + " group by whatIfId, unit, scale order by sum(seen) desc, unit")
    List<Object[]> totals(UUID[] whatIfs);

    /** From which tier to which, and how many partners. */
    @Query("select m.before, m.after, count(*) from (select distinct o.partnerId as partner, o.tierNow as before,"
            + " o.tierThen as after from PartnerOutcome o where o.whatIfId = :whatIf"
            + " and coalesce(o.tierNow, '') <> coalesce(o.tierThen, '')) m group by m.before, m.after"
            + " order by count(*) desc")
    List<Object[]> moves(UUID whatIf);

    /** The words, the unit, its scale, how many results, and what they come to; what comes to most first. */
    @Query("select words, unit, scale, sum(results), sum(difference) from Reason where whatIfId = :whatIf"
            + " group by words, unit, scale order by abs(sum(difference)) desc, words")
    List<Object[]> reasons(UUID whatIf, Limit limit);

    @Query("from PartnerOutcome where whatIfId = :whatIf and partnerId = :partner order by unit")
    List<PartnerOutcome> outcomesOf(UUID whatIf, UUID partner);

    @Query("from Reason where whatIfId = :whatIf and partnerId = :partner order by place")
    List<Reason> reasonsOf(UUID whatIf, UUID partner);

    @Query("from Example where whatIfId = :whatIf and partnerId = :partner order by place")
    List<Example> examplesOf(UUID whatIf, UUID partner);

    /** Whom it still goes through, behind one. */
    @Query("from Pending where whatIfId = :whatIf and partnerId > :after order by partnerId")
    List<Pending> pendingAfter(UUID whatIf, UUID after, Limit limit);

    /** How much there is to look at for all, those that are done with among them. */
    @Query("select coalesce(sum(things), 0) from Pending where whatIfId = :whatIf")
    long things(UUID whatIf);

    @Query("delete from Pending where whatIfId = :whatIf")
    int deletePending(UUID whatIf);

    @Query("delete from Example where whatIfId = :whatIf and partnerId = :partner")
    int deleteExamples(UUID whatIf, UUID partner);

    @Query("delete from Reason where whatIfId = :whatIf and partnerId = :partner")
    int deleteReasons(UUID whatIf, UUID partner);

    @Query("delete from PartnerOutcome where whatIfId = :whatIf and partnerId = :partner")
    int deleteOutcomes(UUID whatIf, UUID partner);

    @Query("delete from Example where whatIfId = :whatIf")
    int deleteExamples(UUID whatIf);

    @Query("delete from Reason where whatIfId = :whatIf")
    int deleteReasons(UUID whatIf);

    @Query("delete from PartnerOutcome where whatIfId = :whatIf")
    int deleteOutcomes(UUID whatIf);

    @Query("delete from WhatIf where id = :whatIf")
    int delete(UUID whatIf);
}
