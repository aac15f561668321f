package dev.entente.application;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** All applications of the tenant. Null asks for everything. */
@Repository
interface Applications {

    String FOUND = " cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " and (cast(:program as string) is null or program = :program)"
            + " and (cast(:owner as uuid) is null or ownerId = :owner)";

    String TYPED =
            " and id in (select t.applicationId from ApplicationToken t where t.token >= :low and t.token < :high)";

    @Query("where id = :id")
    Optional<Application> byId(UUID id);

    @Query("where" + FOUND + " order by id desc")
    List<Application> page(String[] states, @Nullable String program, @Nullable UUID owner, Limit limit);

    @Query("where" + FOUND + TYPED + " order by id desc")
    List<Application> pageFound(
            String[] states, @Nullable String program, @Nullable UUID owner, String low, String high, Limit limit);

    @Query("where" + FOUND + " and id > :after order by id")
    List<Application> after(String[] states, @Nullable String program, @Nullable UUID owner, UUID after, Limit limit);

    @Query("where" + FOUND + TYPED + " and id > :after order by id")
    List<Application> afterFound(
            String[] states,
            @Nullable String program,
            @Nullable UUID owner,
            String low,
            String high,
            UUID after,
            Limit limit);

    @Query("select count(*) from Application where" + FOUND)
    long count(String[] states, @Nullable String program, @Nullable UUID owner);

    @Query("select count(*) from Application where" + FOUND + TYPED)
    long countFound(String[] states, @Nullable String program, @Nullable UUID owner, String low, String high);

    /** Others of the same domain that count. */
    @Query("where domain = :domain and id <> :id and state not in ('DRAFT', 'UNCONFIRMED') order by id")
    List<Application> ofDomain(String domain, UUID id, Limit limit);

    /** Others that count and have a word of their name. */
    @Query("where id <> :id and state not in ('DRAFT', 'UNCONFIRMED')" + TYPED + " order by id")
    List<Application> named(UUID id, String low, String high, Limit limit);

    /** What is still to be decided in a program. */
    @Query(
            "where program = :program and cast(sql('(? = any(?))', state, :states) as Boolean) and id > :after order by id")
    List<Application> open(String program, String[] states, UUID after, Limit limit);

    /** What made a partner, or was put into it; the latest last. */
    @Query("where partnerId = :partnerId and cast(state as string) in ('ACCEPTED', 'MERGED') order by id")
    List<Application> ofPartner(UUID partnerId);

    @Insert
    void insert(Application application);

    @Update
    void update(Application application);

    /** How well it fits; its revision stays, for whoever has it open decides the same. What is decided meanwhile keeps what it had. */
    @Query("update Application set score = :score, fit = :fit where id = :id and state in (WAITING, ASKED)")
    int fit(UUID id, @Nullable Integer score, String fit);

    /** The same for many. */
    @SQL("""
            update application a set score = n.score, fit = n.fit
            from unnest(:ids, :scores, :fits) as n(id, score, fit)
            where a.tenant_id = :tenant and a.id = n.id and a.state in ('WAITING', 'ASKED')""")
    int fitAll(UUID tenant, UUID[] ids, Integer[] scores, String[] fits);

    @Delete
    void delete(Application application);
}
