package dev.entente.plan;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** The templates of the tenant, in all versions. */
@Repository
interface PlanTemplates {

    @Query("where latest order by name, code")
    List<PlanTemplate> latest();

    @Query("where code = :code and latest")
    Optional<PlanTemplate> byCode(String code);

    @Query("where code = :code order by version desc")
    List<PlanTemplate> versions(String code);

    @Query("update PlanTemplate set latest = false where code = :code and latest and version = :version")
    int retire(String code, int version);

    @Insert
    void insert(PlanTemplate template);
}
