package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.identity.Internal;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The least that is paid out of statements, by the programs that their partners take part in when the month is over. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KnowingLeasts {

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    /** As many questions however many statements there are; none where no program has a least of its own. */
    Function<Statement, Amount> of(SettlementTerms terms, Collection<Statement> statements) {
        if (terms.programs().isEmpty()) return statement -> terms.least(statement.unit());
        var codes = programs.all().stream().collect(Collectors.toMap(PublishedProgram::id, PublishedProgram::code));
        var enrolled = enrolments.of(
                statements.stream().map(Statement::partnerId).distinct().toList());
        return statement -> terms.least(statement.unit(), codes(statement, codes, enrolled));
    }

    private static List<String> codes(
            Statement statement, Map<UUID, String> codes, Map<UUID, List<Enrolled>> enrolled) {
        var last = statement.month().atEndOfMonth();
        return enrolled.getOrDefault(statement.partnerId(), List.of()).stream()
                .filter(each -> each.isOn(last))
                .map(each -> codes.getOrDefault(each.programId(), ""))
                .toList();
    }
}
