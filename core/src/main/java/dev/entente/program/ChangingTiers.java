package dev.entente.program;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives enrolled partners other tiers from a day on; what their results depend on since then is worked out again. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChangingTiers {

    @Inject
    LoadingEnrolments loading;

    @Inject
    EnrolmentTiers tiers;

    @Inject
    Audit audit;

    @Inject
    Event<TiersChanged> changed;

    /** The partner's part in a program, as it stands. */
    public Optional<Enrolled> enrolled(UUID partnerId, UUID programId) {
        return loading.of(List.of(partnerId)).getOrDefault(partnerId, List.of()).stream()
                .filter(each -> each.programId().equals(programId))
                .findFirst();
    }

    /** From a day on; tiers that begin later stay. Nothing happens where the partner has it then already. */
    public Enrolled from(Enrolled enrolled, DatedTier tier, String reason) {
        if (enrolled.tierOn(tier.from()).equals(Optional.of(tier.tier()))) return enrolled;
        var dated = new ArrayList<>(enrolled.tiers());
        dated.removeIf(each -> each.from().equals(tier.from()));
        dated.add(tier);
        return write(enrolled, dated, tier.from(), reason);
    }

    /** From one day through another; afterwards what would have been, or another tier where there would have been none. */
    public Enrolled through(Enrolled enrolled, DatedTier tier, LocalDate last, String otherwise, String reason) {
        var next = last.plusDays(1);
        var after = enrolled.tierOn(next).orElse(otherwise);
        var dated = new ArrayList<>(enrolled.tiers());
        dated.removeIf(
                each -> !each.from().isBefore(tier.from()) && !each.from().isAfter(next));
        dated.add(tier);
        dated.add(new DatedTier(after, next));
        return write(enrolled, dated, tier.from(), reason);
    }

    private Enrolled write(Enrolled before, List<DatedTier> dated, LocalDate since, String reason) {
        var after = new Enrolled(before.partnerId(), before.programId(), before.since(), dated);
        var enrolment = new Enrolment(before.partnerId(), before.programId(), before.since());
        tiers.deleteOf(enrolment.id());
        tiers.insertAll(after.tiers().stream()
                .map(each -> new EnrolmentTier(enrolment, each))
                .toList());
        audit.record("partner.enrolled", "partner", before.partnerId(), before, after);
        changed.fire(new TiersChanged(before.partnerId(), since, reason));
        return after;
    }
}
