package dev.entente.partner;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All partners of the tenant that the scope reaches. */
@Repository
public interface Partners {

    @Query("where id = :id")
    Optional<Partner> byId(UUID id);

    @Find
    Optional<Partner> byCode(String code);

    /** Those of these that exist, in one query however many they are. */
    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Partner> byIds(UUID[] ids);

    /** Those of these codes that exist, in one query however many they are. */
    @Query("where cast(sql('(? = any(?))', code, :codes) as Boolean)")
    List<Partner> byCodes(String[] codes);

    /** In the order of keys, behind one. */
    @Query("where id > :after order by id")
    List<Partner> after(UUID after, Limit limit);

    /** To another state; those that were moved in the meantime are not. */
    @Query("update Partner set state = :to, revision = revision + 1 where id in :ids and state = :from")
    int move(List<UUID> ids, Partner.State from, Partner.State to);

    @Query("order by nameKey, id")
    List<Partner> byName(Limit limit);

    @Query("where id in (select t.partnerId from PartnerToken t where t.token >= :from and t.token < :until)"
            + " order by nameKey, id")
    List<Partner> foundByName(String from, String until, Limit limit);

    @Query("select count(*) from Partner")
    long count();

    @Query("select count(distinct partnerId) from PartnerToken where token >= :from and token < :until")
    long countFound(String from, String until);

    @Insert
    void insert(Partner partner);

    @Insert
    void insertAll(List<Partner> partners);

    @Update
    void updateAll(List<Partner> partners);

    /** Those that could be removed, since no row of another table needs them. */
    @SQL("select id from unnest(:ids) as id where remove_partner(:tenant, id)")
    List<UUID> removeUnlessReferred(UUID tenant, UUID[] ids);

    /** The same of those that cover territories and need nothing else. */
    @SQL("select id from unnest(:ids) as id where remove_covering_partner(:tenant, id)")
    List<UUID> removeWithCoverage(UUID tenant, UUID[] ids);

    @Update
    void update(Partner partner);
}
