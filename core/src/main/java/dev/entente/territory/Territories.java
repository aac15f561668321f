package dev.entente.territory;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All territories of the tenant, and who covers them. */
@Repository
interface Territories {

    @Query("order by name, code")
    List<Territory> all();

    @Insert
    void insert(Territory territory);

    @Update
    void update(Territory territory);

    @Query("delete from Territory where id = :id")
    int delete(UUID id);

    /** Keeps others from moving any part of the tree until this transaction ends, and waits for whoever does now. */
    @SQL("select id from territory where tenant_id = :tenant order by id for no key update")
    List<UUID> lockAll(UUID tenant);

    /** Keeps others from assigning partners to it until this transaction ends, and waits for whoever does now. */
    @SQL("select id from territory where tenant_id = :tenant and id = :id for no key update")
    List<UUID> lock(UUID tenant, UUID id);

    @Query("where id = :id")
    Optional<Coverage> coverage(UUID id);

    @Query("where territoryId = :territory and (endDay is null or endDay > :day) order by firstDay, id")
    List<Coverage> coveragesOf(UUID territory, LocalDate day);

    @Query("where firstDay <= :day and (endDay is null or endDay > :day) order by id")
    List<Coverage> on(LocalDate day);

    @Query("where cast(sql('(? = any(?))', territoryId, :territories) as Boolean)"
            + " and firstDay <= :day and (endDay is null or endDay > :day) order by id")
    List<Coverage> onAny(UUID[] territories, LocalDate day);

    @Query("where partnerId = :partner and (endDay is null or endDay > :day) order by firstDay, id")
    List<Coverage> ofPartner(UUID partner, LocalDate day);

    @Query("where cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
            + " and firstDay <= :day and (endDay is null or endDay > :day) order by firstDay, id")
    List<Coverage> ofPartners(UUID[] partners, LocalDate day);

    /** Now or later, of these partners, and of all territories that bear so many only. */
    @SQL("""
            select c.* from coverage c where c.tenant_id = :tenant and (c.until_day is null or c.until_day > :day) and (
              c.partner_id = any(:partners)
              or exists (select from territory t where t.tenant_id = c.tenant_id and t.id = c.territory_id and t.cap is not null))
            order by c.from_day, c.id""")
    List<Coverage> around(UUID tenant, UUID[] partners, LocalDate day);

    @Query("select count(*) from Coverage where territoryId = :territory")
    long countOf(UUID territory);

    @Insert
    void insertCoverage(Coverage coverage);

    @Insert
    void insertCoverages(List<Coverage> coverages);

    @Query("update Coverage set endDay = :until where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    int endAll(UUID[] ids, LocalDate until);

    /** Partners with how much they cover from a day on, or later. */
    @Query("select partnerId, count(*) from Coverage where partnerId in :partners"
            + " and (endDay is null or endDay > :day and endDay > firstDay) group by partnerId order by partnerId")
    List<Object[]> covering(List<UUID> partners, LocalDate day);

    @Query("update Coverage set endDay = :day where partnerId in :partners and firstDay <= :day"
            + " and (endDay is null or endDay > :day)")
    int endBegun(List<UUID> partners, LocalDate day);

    /** Those that begin later never do. */
    @Query("update Coverage set endDay = firstDay where partnerId in :partners and firstDay > :day"
            + " and (endDay is null or endDay > firstDay)")
    int endLater(List<UUID> partners, LocalDate day);

    @Query("update Coverage set endDay = :until where id = :id")
    int end(UUID id, LocalDate until);
}
