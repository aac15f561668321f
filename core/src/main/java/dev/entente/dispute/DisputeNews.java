package dev.entente.dispute;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tells each side what the other says about a line. */
@Internal
@ApplicationScoped
class DisputeNews implements NewsKinds {

    private static final String SAID = "dispute.said";
    private static final String DUE = "dispute.due";
    private static final Set<Role> ANSWERERS = Set.of(Role.ADMINISTRATOR, Role.FINANCE);
    private static final Set<Role> OWNERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_FINANCE);

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(SAID, "questions about lines of statements", true, true),
                new NewsKind(DUE, "questions that wait for their answer", true, false));
    }

    void on(@Observes DisputeChanged event) {
        var dispute = event.dispute();
        var line = dispute.number() + ", about " + dispute.amount() + " for " + dispute.about();
        switch (event.what()) {
            case RAISED -> vendor(dispute, dispute.partner() + " questions a line: " + line, event.words());
            case COMMENTED_BY_PARTNER -> vendor(dispute, dispute.partner() + " said more on " + line, event.words());
            case WITHDRAWN -> vendor(dispute, dispute.partner() + " took a question back: " + line, "");
            case COMMENTED_BY_VENDOR -> partner(dispute, "An answer to your question " + line, event.words());
            case ACCEPTED -> partner(dispute, "Put right on your next statement: " + line, event.words());
            case DECLINED -> partner(dispute, "Your question was declined: " + line, event.words());
        }
    }

    /** Once for each day on which somebody is reminded, however often the work is begun. */
    void waits(ShownDispute dispute, LocalDate today) {
        boolean isLate = today.isAfter(dispute.answerBy());
        var title = isLate
                ? "The answer to " + dispute.number() + " of " + dispute.partner() + " is overdue"
                : dispute.number() + " of " + dispute.partner() + " is to be answered by " + dispute.answerBy();
        var text = isLate
                ? "It was to be answered by " + dispute.answerBy() + ". Put the line right, or say why it is right."
                : dispute.amount() + " for " + dispute.about() + ": " + dispute.because();
        notifying.once(
                Ids.derived("dispute due", dispute.id(), today),
                new Audience.OfVendor(ANSWERERS),
                new News(DUE, title, text, "disputes/" + dispute.id()));
    }

    private void vendor(ShownDispute dispute, String title, String text) {
        notifying.tell(new Audience.OfVendor(ANSWERERS), new News(SAID, title, text, "disputes/" + dispute.id()));
    }

    private void partner(ShownDispute dispute, String title, String text) {
        notifying.tell(
                new Audience.OfPartner(dispute.partnerId(), OWNERS),
                new News(SAID, title, text, "portal/disputes/" + dispute.id()));
    }
}
