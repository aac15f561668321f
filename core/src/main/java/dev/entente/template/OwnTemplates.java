package dev.entente.template;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** The messages that the tenant has added itself. */
@Repository
interface OwnTemplates {

    @Query("order by label, id")
    List<OwnTemplate> all();

    @Query("where kind = :kind")
    Optional<OwnTemplate> byKind(String kind);

    @Insert
    void insert(OwnTemplate template);

    @Query("update OwnTemplate set label = :label where kind = :kind")
    int rename(String kind, String label);

    @Query("delete from OwnTemplate where kind = :kind")
    int remove(String kind);
}
