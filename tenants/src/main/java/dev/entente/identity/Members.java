package dev.entente.identity;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The members of the bound tenant. No partner asks for all sides. */
@Repository
interface Members {

    @Insert
    void insert(Member member);

    @Query("where id = :id")
    Optional<Member> find(UUID id);

    /** Whoever changes it waits until this transaction ends, as this does for whoever changes it now. */
    @SQL("select id from member where tenant_id = :tenant and id = :id for no key update")
    List<UUID> lock(UUID tenant, UUID id);

    /** Whoever acts, asked for in each request: in plain SQL, since Hibernate translates its own language anew each time. */
    @SQL("select m.* from member m where m.tenant_id = :tenant and m.id = :id")
    Optional<Member> acting(UUID tenant, UUID id);

    @Query("where id in :ids")
    List<Member> all(List<UUID> ids);

    @Query("select count(*) from Member where email = :email")
    long countWith(String email);

    @Query("from Member where partnerId is null and state = active")
    List<Member> activeAtHome();

    @Query("from Member where partnerId = :partner and state = active")
    List<Member> activeOf(UUID partner);

    @Query("from Member where partnerId in :partners and state = active order by id")
    List<Member> activeOfAll(List<UUID> partners);

    /** Partners with how many of their members are active. */
    @Query("select partnerId, count(*) from Member where partnerId in :partners and state = active group by partnerId")
    List<Object[]> countActive(List<UUID> partners);

    @Query("update Member set state = :state where id = :id")
    int mark(UUID id, Member.State state);

    @Query("update Member set state = :state where id in :ids")
    int markAll(List<UUID> ids, Member.State state);

    @Query("update Member set roles = :roles where id = :id")
    int assign(UUID id, String roles);

    @Query("update Member set email = :email where id = :id")
    int readdress(UUID id, String email);

    /** By name, for screens. */
    @Query("from Member where cast(:partner as uuid) is null or partnerId = :partner order by name, id")
    List<Member> page(@Nullable UUID partner, Limit limit);

    /** By key, for pages that go on behind the last one. */
    @Query("from Member where (cast(:partner as uuid) is null or partnerId = :partner) and id > :after order by id")
    List<Member> after(@Nullable UUID partner, UUID after, Limit limit);

    @Query("select count(*) from Member where cast(:partner as uuid) is null or partnerId = :partner")
    long count(@Nullable UUID partner);
}
