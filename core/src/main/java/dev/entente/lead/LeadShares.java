package dev.entente.lead;

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
import org.jspecify.annotations.Nullable;

/** What partners have of leads, as far as the scope reaches; and how they did with them. */
@Repository
interface LeadShares {

    String FOUND = " cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " and (:role = '' or cast(role as string) = :role)";

    /** How many leads of a partner are in a state. */
    record Tally(UUID partnerId, LeadShare.State state, long many) {}

    /** How many deals a partner won that were leads. */
    record Won(UUID partnerId, long many) {}

    /** A partner that may get leads. */
    record Company(UUID id, String code, String name, String types, LocalDate since) {}

    /** The last turn of a partner. */
    record Turn(UUID partnerId, long turn) {}

    @Query("where id = :id")
    Optional<LeadShare> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<LeadShare> byIds(UUID[] ids);

    /** The newest first; as far as the scope reaches. */
    @Query("where leadId = :lead order by id desc")
    List<LeadShare> ofLead(UUID lead);

    @Query("where cast(sql('(? = any(?))', leadId, :leads) as Boolean)")
    List<LeadShare> ofLeads(UUID[] leads);

    @Query("where" + FOUND + " order by id desc")
    List<LeadShare> page(String[] states, String role, Limit limit);

    @Query("select count(*) from LeadShare where" + FOUND)
    long count(String[] states, String role);

    @Query("where" + FOUND + " and id > :after order by id")
    List<LeadShare> after(String[] states, String role, UUID after, Limit limit);

    @Insert
    void insert(LeadShare share);

    @Update
    void update(LeadShare share);

    @Insert
    void disclose(Disclosure disclosure);

    @Query("where id = :share")
    Optional<Disclosure> disclosed(UUID share);

    @Query("where cast(sql('(? = any(?))', id, :shares) as Boolean)")
    List<Disclosure> disclosedAll(UUID[] shares);

    /** From now on the partner reads nothing of whom it is about. */
    @Query("delete from Disclosure where id = :share")
    int conceal(UUID share);

    @Insert
    void insertAccess(LeadAccess access);

    @Insert
    void insertAccesses(List<LeadAccess> accesses);

    /** The newest first. */
    @Query("where leadId = :lead order by id desc")
    List<LeadAccess> accessesOf(UUID lead, Limit limit);

    @Query("select count(*) from LeadAccess where partnerId = :partner and kind = EXPORTED and at >= :since")
    long exportedSince(UUID partner, Instant since);

    /** The latest of which something became before a moment. */
    @Query(
            "where coalesce(answeredAt, offeredAt) < :before and (cast(:partner as uuid) is null or partnerId = :partner)"
                    + " order by coalesce(answeredAt, offeredAt) desc, id desc")
    List<LeadShare> before(@Nullable UUID partner, Instant before, Limit limit);

    /** Leads that partners have open now. */
    @Query("select partnerId, state, count(*) from LeadShare where role = RECEIVES"
            + " and (state = OFFERED or state = ACCEPTED or state = WORKED) group by partnerId, state")
    List<Tally> open();

    /** What became of leads that were offered since then. */
    @Query("select partnerId, state, count(*) from LeadShare where role = RECEIVES and offeredAt >= :since"
            + " group by partnerId, state")
    List<Tally> tally(Instant since);

    /** Of those, how many became deals that were won. */
    @Query(
            "select s.partnerId, count(*) from LeadShare s join Lead l on l.id = s.leadId and l.shareId = s.id join Deal d on d.id = l.dealId"
                    + " where s.role = RECEIVES and s.state = CONVERTED and s.offeredAt >= :since and cast(d.stage as string) = 'WON'"
                    + " group by s.partnerId")
    List<Won> won(Instant since);

    @Query("select id, code, name, types, since from Partner where cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " order by code")
    List<Company> companies(String[] states);

    @Query(
            "select id from LeadShare where role = RECEIVES and cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
                    + " and (state = OFFERED or state = ACCEPTED or state = WORKED) order by id")
    List<UUID> openOf(UUID[] partners);

    /** When each partner was last chosen by the rules. */
    @Query("select partnerId, max(turn) from LeadShare where role = RECEIVES group by partnerId")
    List<Turn> turns();

    /** What became of a lead at each partner that it was offered to. */
    @Query("select partnerId, state, count(*) from LeadShare where leadId = :lead and role = RECEIVES"
            + " group by partnerId, state")
    List<Tally> before(UUID lead);

    /** Those that wait for an answer, the first to be due first. */
    @Query("where role = RECEIVES and state = OFFERED order by dueAt, id")
    List<LeadShare> waiting(Limit limit);
}
