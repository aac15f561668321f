package dev.entente.program;

import dev.entente.identity.Internal;
import dev.entente.pricebook.BuyerTiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells price books which tier a partner has. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TellingTiers implements BuyerTiers {

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    LoadingPrograms programs;

    @Override
    public Optional<String> tier(UUID partnerId, @Nullable String program, LocalDate day) {
        var codes = programs.all().stream().collect(Collectors.toMap(PublishedProgram::id, PublishedProgram::code));
        var enrolled = enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of()).stream()
                .filter(each -> each.isOn(day))
                .filter(each -> program == null || program.equals(codes.get(each.programId())))
                .toList();
        return enrolled.size() == 1 ? enrolled.getFirst().tierOn(day) : Optional.empty();
    }
}
