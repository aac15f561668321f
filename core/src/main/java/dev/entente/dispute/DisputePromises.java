package dev.entente.dispute;

import dev.entente.clock.Occasion;
import dev.entente.clock.Occasions;
import dev.entente.clock.RunningClocks;
import dev.entente.clock.Side;
import dev.entente.clock.Subject;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The vendor may promise its answers to questions; until when is said by the terms of settlement, and kept with each question. */
@Internal
@ApplicationScoped
class DisputePromises implements Occasions {

    private static final String ANSWER = "dispute.answer";

    @Inject
    RunningClocks clocks;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<Occasion> occasions() {
        return List.of(new Occasion(
                ANSWER,
                "Answer to a question about a statement",
                "a partner questions a line of a statement",
                "the line is put right, or the question is declined",
                Side.VENDOR,
                Set.of(Role.ADMINISTRATOR, Role.FINANCE),
                DisputePermissions.READ,
                null,
                "disputes"));
    }

    void on(@Observes DisputeChanged event) {
        var dispute = event.dispute();
        switch (event.what()) {
            case RAISED -> clocks.start(ANSWER, subject(dispute));
            case ACCEPTED, DECLINED -> clocks.stop(ANSWER, dispute.id());
            case WITHDRAWN -> clocks.drop(ANSWER, dispute.id());
            case COMMENTED_BY_PARTNER, COMMENTED_BY_VENDOR -> {
                // said, and not answered
            }
        }
    }

    private Subject subject(ShownDispute dispute) {
        var until = dispute.answerBy().plusDays(1).atStartOfDay(tenant.get().zone());
        var words = dispute.number() + " about " + dispute.amount() + " for " + dispute.about();
        return new Subject(dispute.partnerId(), dispute.id(), words, dispute.openedAt(), until.toInstant());
    }
}
