package dev.entente.duty;

import dev.entente.partner.PartnerType;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** What partners take on, type by type. */
@Repository
interface DutyLists {

    @Query("order by type")
    List<DutyList> all();

    @Query("where type = :type")
    Optional<DutyList> ofType(PartnerType type);

    @Query("update DutyList set duties = :duties, revision = :revision + 1 where type = :type and revision = :revision")
    int change(PartnerType type, String duties, int revision);

    @Insert
    void insert(DutyList list);
}
