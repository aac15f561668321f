package dev.entente.partner;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of all partners that the scope reaches. */
@Repository
interface PartnerDocuments {

    @Query("where partnerId = :partnerId and id = :id")
    Optional<PartnerDocument> byId(UUID partnerId, UUID id);

    @Query("where id = :id")
    Optional<PartnerDocument> byId(UUID id);

    @Query("where partnerId = :partnerId order by addedAt desc, id")
    List<PartnerDocument> of(UUID partnerId);

    @Query("select count(*) from PartnerDocument where partnerId = :partnerId")
    long countOf(UUID partnerId);

    @Insert
    void insert(PartnerDocument document);

    @Query("delete from PartnerDocument where id = :id")
    int delete(UUID id);
}
