package dev.entente.quote;

import dev.entente.approval.ApprovalChanged;
import dev.entente.clock.Occasion;
import dev.entente.clock.Occasions;
import dev.entente.clock.RunningClocks;
import dev.entente.clock.Side;
import dev.entente.clock.Subject;
import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The vendor may promise its answer where a partner's quote needs an approval; while it waits for the partner, its time stands still. */
@Internal
@ApplicationScoped
class QuotePromises implements Occasions {

    private static final String ANSWER = "quote.approval";
    private static final String ASKED_BACK = "The vendor has asked a question back";

    @Inject
    RunningClocks clocks;

    @Override
    public List<Occasion> occasions() {
        return List.of(new Occasion(
                ANSWER,
                "Answer to a quote that needs an approval",
                "an approval is asked for a partner\u2019s quote, such as for a special price",
                "it is approved or declined; a question back lets it stand still",
                Side.VENDOR,
                Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS),
                QuotePermissions.READ,
                new Within(8, Counted.BUSINESS_HOURS),
                "quotes"));
    }

    void on(@Observes ApprovalChanged event) {
        var request = event.request();
        var partnerId = request.partnerId();
        if (partnerId == null || !request.kind().equals(ApprovableQuotes.KIND)) return;
        var quote = request.subjectId();
        switch (event.what()) {
            case ASKED -> clocks.start(ANSWER, new Subject(partnerId, quote, request.title(), request.askedAt()));
            case QUESTIONED -> clocks.pause(ANSWER, quote, ASKED_BACK);
            case ANSWERED -> clocks.resume(ANSWER, quote, ASKED_BACK);
            case APPROVED, DECLINED -> clocks.stop(ANSWER, quote);
            case WITHDRAWN, OVERTAKEN -> clocks.drop(ANSWER, quote);
            case WAITS, ESCALATED, STUCK -> {
                // goes on inside the vendor
            }
        }
    }
}
