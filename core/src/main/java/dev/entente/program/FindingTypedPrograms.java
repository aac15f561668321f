package dev.entente.program;

import dev.entente.identity.Internal;
import dev.entente.search.Finds;
import dev.entente.search.Hit;
import dev.entente.search.Kind;
import dev.entente.search.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Programs, by name and code; they are few, and in memory. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedPrograms implements Finds {

    @Inject
    LoadingPrograms loading;

    @Override
    public String permission() {
        return ProgramPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return loading.all().stream()
                .map(program -> new Hit(
                                Kind.PROGRAM,
                                program.id(),
                                program.name(),
                                program.code(),
                                "",
                                null,
                                typed.rank(program.name(), program.code()))
                        .knownBy(program.code()))
                .toList();
    }
}
