package dev.entente.identity;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invitations that nobody has accepted yet. No partner asks for all sides. */
@Repository
interface PendingInvitations {

    String SIDE = "(cast(:partner as uuid) is null or partnerId = :partner)";

    @Insert
    void insert(PendingInvitation invitation);

    @Query("where id = :id")
    Optional<PendingInvitation> find(UUID id);

    @Query("select count(*) from PendingInvitation where email = :email and partnerId is not distinct from :partner")
    long countWith(String email, @Nullable UUID partner);

    @Query("update PendingInvitation set invitedAt = :at, invitedBy = :by where id = :id")
    int renew(UUID id, Instant at, @Nullable UUID by);

    @Query("delete from PendingInvitation where id = :id")
    int delete(UUID id);

    @Query("delete from PendingInvitation where id in :ids")
    int deleteAll(List<UUID> ids);

    @Query("where partnerId in :partners order by id")
    List<PendingInvitation> ofPartners(List<UUID> partners);

    /** By key, for pages that go on behind the last one; the oldest first. */
    @Query("where " + SIDE + " and id > :after order by id")
    List<PendingInvitation> after(@Nullable UUID partner, UUID after, Limit limit);

    @Query("select count(*) from PendingInvitation where " + SIDE)
    long count(@Nullable UUID partner);
}
