package dev.entente.conflict;

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

/** All cases, and by how long each step of them takes; the vendor's alone. */
@Repository
interface Conflicts {

    String FOUND = " cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " and (cast(:about as string) is null or cast(about as string) = :about)"
            + " and (cast(:typed as string) is null or lower(subject) like :typed escape '!'"
            + " or lower(number) like :typed escape '!' or lower(domain) like :typed escape '!')";

    @Insert
    void insert(Conflict conflict);

    @Update
    void update(Conflict conflict);

    @Query("where id = :id")
    Optional<Conflict> byId(UUID id);

    /** All about a customer or one of these deals, the newest first. */
    @SQL("""
            select c.* from conflict c where c.tenant_id = :tenant
            and (c.domain = cast(:domain as text) or c.deal_id = any(:dealIds)) and c.state = any(:states) order by c.id desc""")
    List<Conflict> about(UUID tenant, @Nullable String domain, UUID[] dealIds, String[] states);

    /** What is to be decided first, the newest of them first. */
    @Query("where" + FOUND + " order by case when state in ('DECIDED', 'FINAL') then 1 else 0 end, id desc")
    List<Conflict> page(String[] states, @Nullable String about, @Nullable String typed, Limit limit);

    @Query("select count(*) from Conflict where" + FOUND)
    long count(String[] states, @Nullable String about, @Nullable String typed);

    @Query("where" + FOUND + " and id > :after order by id")
    List<Conflict> after(String[] states, @Nullable String about, @Nullable String typed, UUID after, Limit limit);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Conflict> byIds(UUID[] ids);

    /**
     * Cases that split the credit, with a number of a registration of one of their contenders, when the case was opened, and the
     * day on which the registration ended.
     */
    @Query("select c.id, r.number, c.openedAt, r.endedOn from Conflict c join Contender k on k.conflictId = c.id"
            + " join Registration r on r.id = k.registrationId"
            + " where c.outcome = SPLIT and cast(sql('(? = any(?))', r.number, :numbers) as Boolean)")
    List<Object[]> splitByRegistration(String[] numbers);

    /** Cases that split the credit, with the number of the deal that they are about: pairs of the two. */
    @Query("select c.id, d.number from Conflict c join Deal d on d.id = c.dealId"
            + " where c.outcome = SPLIT and cast(sql('(? = any(?))', d.number, :numbers) as Boolean)")
    List<Object[]> splitByDeal(String[] numbers);

    @Query("from ConflictRules")
    Optional<ConflictRules> rules();

    @Insert
    void insert(ConflictRules rules);

    @Update
    void update(ConflictRules rules);
}
