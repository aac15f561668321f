package dev.entente.attribution;

import dev.entente.identity.Requires;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingPrograms.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Shows how each program that is in force credits sales. */
@ApplicationScoped
@Transactional
public class ReadingCreditTable {

    @Inject
    ReadingPrograms programs;

    /** In the order of the programs. */
    @Requires(ProgramPermissions.READ)
    public List<CreditTable> list() {
        return programs.list().stream().flatMap(ReadingCreditTable::table).toList();
    }

    private static Stream<CreditTable> table(Page page) {
        var program = page.program();
        return page.inForce().stream()
                .map(version -> CreditTable.of(
                        program.code(), program.name(), version.number(), version.from(), version.attribution()));
    }
}
