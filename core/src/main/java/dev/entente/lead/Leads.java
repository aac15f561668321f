package dev.entente.lead;

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

/** All leads of the tenant, as the vendor sees them. Null asks for everything. */
@Repository
interface Leads {

    String FOUND = " cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " and (cast(:partner as uuid) is null or heldBy = :partner or givenBy = :partner)"
            + " and (:hot = false or hot = true)";

    String TYPED = " and id in (select t.leadId from LeadToken t where t.token >= :low and t.token < :high)";

    /** How many leads are in a state. */
    record Counted(Lead.State state, long many) {}

    @Query("where id = :id")
    Optional<Lead> byId(UUID id);

    /** In the order in which they came. */
    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean) order by id")
    List<Lead> byIds(UUID[] ids);

    /** Those that are still to be routed, from one on. */
    @Query("select id from Lead where state = NEW and givenBy is null and because = '" + Lead.BEING_ROUTED
            + "' and id >= :from order by id")
    List<UUID> beingRouted(UUID from, Limit limit);

    @Query("where externalSource = :source and externalId = :externalId")
    Optional<Lead> byName(String source, String externalId);

    @Query("where externalSource = :source and cast(sql('(? = any(?))', externalId, :externalIds) as Boolean)")
    List<Lead> byNames(String source, String[] externalIds);

    /** The newest with a company of this domain. */
    @Query("where domain = :domain and domain <> '' order by id desc")
    List<Lead> ofDomain(String domain, Limit limit);

    @Query("where domain <> '' and cast(sql('(? = any(?))', domain, :domains) as Boolean) order by id desc")
    List<Lead> ofDomains(String[] domains, Limit limit);

    @Query("where dealId = :deal")
    List<Lead> ofDeal(UUID deal);

    /** Those that the partner of a registration with a deal holds, of the same domain. */
    @SQL("""
            select l.* from registration r join lead l on l.tenant_id = r.tenant_id and l.held_by = r.partner_id and l.domain = r.domain
            where r.tenant_id = :tenant and r.id = :registration and r.deal_id is not null and l.state = any(:states) order by l.id""")
    List<Lead> followedBy(UUID tenant, UUID registration, String[] states);

    @Query("where" + FOUND + " order by id desc")
    List<Lead> page(String[] states, @Nullable UUID partner, boolean hot, Limit limit);

    @Query("where" + FOUND + TYPED + " order by id desc")
    List<Lead> pageFound(String[] states, @Nullable UUID partner, boolean hot, String low, String high, Limit limit);

    @Query("where" + FOUND + " and id > :after order by id")
    List<Lead> after(String[] states, @Nullable UUID partner, boolean hot, UUID after, Limit limit);

    @Query("where" + FOUND + TYPED + " and id > :after order by id")
    List<Lead> afterFound(
            String[] states, @Nullable UUID partner, boolean hot, String low, String high, UUID after, Limit limit);

    @Query("select count(*) from Lead where" + FOUND)
    long count(String[] states, @Nullable UUID partner, boolean hot);

    @Query("select count(*) from Lead where" + FOUND + TYPED)
    long countFound(String[] states, @Nullable UUID partner, boolean hot, String low, String high);

    @Query("select state, count(*) from Lead group by state")
    List<Counted> counted();

    /** Keeps others from answering or moving it until this transaction ends, and waits for whoever does now. */
    @SQL("select id from lead where tenant_id = :tenant and id = :id for no key update")
    List<UUID> lock(UUID tenant, UUID id);

    /** The same for many. */
    @SQL("select id from lead where tenant_id = :tenant and id = any(:ids) order by id for no key update")
    List<UUID> lockAll(UUID tenant, UUID[] ids);

    /** The same for the next so many. */
    @SQL("select id from lead where tenant_id = :tenant and id > :after order by id limit :most for no key update")
    List<UUID> lockAfter(UUID tenant, UUID after, int most);

    /** Those of these that were offered, routed or looked at. */
    @Query("select l.id from Lead l where cast(sql('(? = any(?))', l.id, :ids) as Boolean)"
            + " and (exists (select 1 from LeadShare s where s.leadId = l.id)"
            + " or exists (select 1 from LeadRoute r where r.leadId = l.id)"
            + " or exists (select 1 from LeadAccess a where a.leadId = l.id))")
    List<UUID> touched(UUID[] ids);

    @Insert
    void insert(Lead lead);

    @Insert
    void insertAll(List<Lead> leads);

    @Update
    void update(Lead lead);

    @Query("delete from Lead where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    void deleteAll(UUID[] ids);

    @Insert
    void insertTokens(List<LeadToken> tokens);

    @Query("delete from LeadToken where cast(sql('(? = any(?))', leadId, :leads) as Boolean)")
    void deleteTokens(UUID[] leads);

    @Insert
    void insertRoute(LeadRoute route);

    /** The newest first. */
    @Query("where leadId = :lead order by id desc")
    List<LeadRoute> routesOf(UUID lead, Limit limit);

    @Query("order by number desc")
    List<RoutingVersion> versions(Limit limit);

    @Insert
    void insertVersion(RoutingVersion version);
}
