package dev.entente.application;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** Under what applications are found. */
@Repository
interface ApplicationTokens {

    @Insert
    void insertAll(List<ApplicationToken> tokens);

    @Query("delete from ApplicationToken where applicationId = :applicationId")
    void deleteOf(UUID applicationId);
}
