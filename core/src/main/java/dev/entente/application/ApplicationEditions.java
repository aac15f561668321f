package dev.entente.application;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** All forms, profiles and checklists of the tenant. */
@Repository
interface ApplicationEditions {

    @Query("where program = :program and kind = :kind order by number desc")
    List<ApplicationEdition> latest(String program, ApplicationEdition.Kind kind, Limit limit);

    /** The newest of a kind of each program. */
    @Query("select e from ApplicationEdition e where e.kind = :kind and e.number = (select max(other.number)"
            + " from ApplicationEdition other where other.program = e.program and other.kind = :kind)")
    List<ApplicationEdition> newest(ApplicationEdition.Kind kind);

    @Query("where program = :program and kind = :kind and number = :number")
    Optional<ApplicationEdition> numbered(String program, ApplicationEdition.Kind kind, int number);

    @Insert
    void insert(ApplicationEdition edition);
}
