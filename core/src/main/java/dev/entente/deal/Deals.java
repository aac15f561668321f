package dev.entente.deal;

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

/** All deals that the scope reaches. Null asks for everything: any partner, any motion; so do no stages. */
@Repository
interface Deals {

    // No stages are all: a condition that takes nothing away would lead to an index that is not in the order of the
    // page.
    String FOUND =
            " cast(sql('(? = any(?) or cardinality(cast(? as text[])) = 0)', stage, :stages, :stages) as Boolean)"
                    + " and (cast(:partner as uuid) is null or partnerId = :partner)"
                    + " and (cast(:motion as String) is null or motion = :motion)";

    String TYPED = " and id in (select t.dealId from DealToken t where t.token >= :low and t.token < :high)";

    @Query("where id = :id")
    Optional<Deal> byId(UUID id);

    @Query("where source = :source and cast(sql('(? = any(?))', externalId, :externalIds) as Boolean)")
    List<Deal> byExternalIds(Deal.Source source, String[] externalIds);

    @Query("where" + FOUND + " order by id desc")
    List<Deal> page(String[] stages, @Nullable UUID partner, @Nullable String motion, Limit limit);

    @Query("where" + FOUND + TYPED + " order by id desc")
    List<Deal> pageFound(
            String[] stages, @Nullable UUID partner, @Nullable String motion, String low, String high, Limit limit);

    @Query("where" + FOUND + " and id > :after order by id")
    List<Deal> after(String[] stages, @Nullable UUID partner, @Nullable String motion, UUID after, Limit limit);

    @Query("where" + FOUND + TYPED + " and id > :after order by id")
    List<Deal> afterFound(
            String[] stages,
            @Nullable UUID partner,
            @Nullable String motion,
            String low,
            String high,
            UUID after,
            Limit limit);

    @Query("select count(*) from Deal where" + FOUND)
    long count(String[] stages, @Nullable UUID partner, @Nullable String motion);

    @Query("select count(*) from Deal where" + FOUND + TYPED)
    long countFound(String[] stages, @Nullable UUID partner, @Nullable String motion, String low, String high);

    /** The latest that were won or lost by a day. */
    @Query("where closedOn <= :day and (cast(:partner as uuid) is null or partnerId = :partner)"
            + " order by closedOn desc, id desc")
    List<Deal> closed(@Nullable UUID partner, LocalDate day, Limit limit);

    /** Count and sum by stage and currency. */
    @Query("select stage, unit, scale, count(*), sum(minor) from Deal"
            + " where (cast(:partner as uuid) is null or partnerId = :partner) group by stage, unit, scale")
    List<Object[]> pipeline(@Nullable UUID partner);

    String OF_CUSTOMER = " id in (select t.dealId from DealToken t where t.token = :token)";

    /** The same of those that are found under a text as a whole. */
    @Query("select stage, unit, scale, count(*), sum(minor) from Deal where" + OF_CUSTOMER
            + " group by stage, unit, scale")
    List<Object[]> pipelineOf(String token);

    @Query("where" + OF_CUSTOMER + " order by id desc")
    List<Deal> of(String token, Limit limit);

    @Query("where customerId = :customer order by id desc")
    List<Deal> with(UUID customer, Limit limit);

    @Insert
    void insert(Deal deal);

    @Insert
    void insertAll(List<Deal> deals);

    @Update
    void update(Deal deal);

    @Update
    void updateAll(List<Deal> deals);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Deal> byIds(UUID[] ids);

    /** Those that could be removed, since no row of another table needs them. */
    @SQL("select id from unnest(:ids) as id where remove_deal(:tenant, id)")
    List<UUID> removeUnlessReferred(UUID tenant, UUID[] ids);
}
