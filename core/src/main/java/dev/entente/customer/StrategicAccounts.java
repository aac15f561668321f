package dev.entente.customer;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customers that matter more. */
@Repository
interface StrategicAccounts {

    @Query("where id = :id")
    Optional<StrategicAccount> byId(UUID id);

    @Query("order by name, id")
    List<StrategicAccount> all();

    @Insert
    void insert(StrategicAccount account);

    @Update
    void update(StrategicAccount account);

    @Delete
    void delete(StrategicAccount account);
}
