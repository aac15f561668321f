package dev.entente.partner;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contacts of all partners that the scope reaches. */
@Repository
interface PartnerContacts {

    @Query("where partnerId = :partnerId and id = :id")
    Optional<PartnerContact> byId(UUID partnerId, UUID id);

    @Query("where partnerId = :partnerId order by isPrimary desc, name, id")
    List<PartnerContact> of(UUID partnerId);

    @Query("select count(*) from PartnerContact where partnerId = :partnerId")
    long countOf(UUID partnerId);

    @Query("update PartnerContact set isPrimary = false where partnerId = :partnerId and isPrimary")
    int demoteOf(UUID partnerId);

    @Insert
    void insert(PartnerContact contact);

    @Update
    void update(PartnerContact contact);

    @Query("delete from PartnerContact where id = :id")
    int delete(UUID id);
}
