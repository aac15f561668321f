package dev.entente.prospect;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All prospects of the tenant. Null asks for everything. */
@Repository
interface Prospects {

    String FOUND = " cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " and (cast(:source as string) is null or cast(source as string) = :source)";

    String TYPED = " and id in (select t.prospectId from ProspectToken t where t.token >= :low and t.token < :high)";

    /** How many prospects of a source are in a state. */
    record Counted(Source source, Prospect.State state, long many) {}

    /** How many prospects of a source became partners. */
    record Won(Source source, long many) {}

    @Query("where id = :id")
    Optional<Prospect> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Prospect> byIds(UUID[] ids);

    @Query("where domain = :domain")
    Optional<Prospect> byDomain(String domain);

    @Query("where domain <> '' and cast(sql('(? = any(?))', domain, :domains) as Boolean)")
    List<Prospect> byDomains(String[] domains);

    @Query("where" + FOUND + " order by id desc")
    List<Prospect> page(String[] states, @Nullable String source, Limit limit);

    @Query("where" + FOUND + TYPED + " order by id desc")
    List<Prospect> pageFound(String[] states, @Nullable String source, String low, String high, Limit limit);

    @Query("where" + FOUND + " and id > :after order by id")
    List<Prospect> after(String[] states, @Nullable String source, UUID after, Limit limit);

    @Query("where" + FOUND + TYPED + " and id > :after order by id")
    List<Prospect> afterFound(
            String[] states, @Nullable String source, String low, String high, UUID after, Limit limit);

    @Query("select count(*) from Prospect where" + FOUND)
    long count(String[] states, @Nullable String source);

    @Query("select count(*) from Prospect where" + FOUND + TYPED)
    long countFound(String[] states, @Nullable String source, String low, String high);

    @Query("select source, state, count(*) from Prospect group by source, state")
    List<Counted> counted();

    @Query("select p.source, count(*) from Prospect p join Application a on a.id = p.applicationId"
            + " where a.state = 'ACCEPTED' group by p.source")
    List<Won> won();

    /** Whether it became a partner. */
    @Query("select count(*) > 0 from Prospect p join Application a on a.id = p.applicationId"
            + " where p.id = :id and a.state = 'ACCEPTED'")
    boolean isWon(UUID id);

    @Insert
    void insert(Prospect prospect);

    @Insert
    void insertAll(List<Prospect> prospects);

    @Update
    void update(Prospect prospect);

    @Update
    void updateAll(List<Prospect> prospects);

    @Query("delete from Prospect where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    void deleteAll(UUID[] ids);
}
