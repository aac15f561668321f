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

    @Query("where program = :program and kind = :kind and number = :number")
    Optional<ApplicationEdition> numbered(String program, ApplicationEdition.Kind kind, int number);

    @Insert
    void insert(ApplicationEdition edition);
}
