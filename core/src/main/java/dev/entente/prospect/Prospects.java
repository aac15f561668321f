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

    /** What a prospect handed in (a), and where that led: two mergers into other applications are followed, to the last one (f). */
    String LED = " from Prospect p join Application a on a.id = p.applicationId"
            + " left join Application b on b.id = a.mergedInto left join Application c on c.id = b.mergedInto"
            + " join Application f on f.id = coalesce(c.id, b.id, a.id)";

    /** It became a partner, or was merged into one that came of an application. */
    String WON = " (f.state = 'ACCEPTED' or exists (select 1 from Application w where w.partnerId = f.partnerId"
            + " and w.state = 'ACCEPTED'))";

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

    @Query("select p.source, count(*)" + LED + " where" + WON + " group by p.source")
    List<Won> won();

    /** Whether what it handed in is still to be decided, or made it a partner. */
    @Query("select count(*) > 0" + LED + " where p.id = :id and (f.state in ('WAITING', 'ASKED') or" + WON + ")")
    boolean isTaken(UUID id);

    /** Knows what it handed in, unless it handed in something else since it was seen. Whoever has it open is told. */
    @Query("update Prospect set state = APPLIED, applicationId = :application, revision = revision + 1 where id = :id"
            + " and (applicationId = :seen or applicationId is null and cast(:seen as uuid) is null)")
    int applied(UUID id, UUID application, @Nullable UUID seen);

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
