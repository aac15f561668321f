package dev.entente.partner;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** Under what partners are found. */
@Repository
interface PartnerTokens {

    @Insert
    void insertAll(List<PartnerToken> tokens);

    @Query("delete from PartnerToken where partnerId = :partnerId")
    void deleteOf(UUID partnerId);

    @Query("delete from PartnerToken where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)")
    void deleteOfAll(UUID[] partnerIds);
}
