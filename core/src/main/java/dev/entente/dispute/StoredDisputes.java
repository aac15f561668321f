package dev.entente.dispute;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Disputes as they are read and written, each change alone with the partner and with its row in the trail. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredDisputes {

    private static final int MOST = 2_000;

    @Inject
    Disputes disputes;

    @Inject
    Partners partners;

    @Inject
    TakingTurns turns;

    @Inject
    Audit audit;

    @Inject
    Event<DisputeChanged> changed;

    static String text(String pointer, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > MOST)
            throw Problem.field(DisputeProblem.UNCLEAR_DISPUTE, pointer, "Write 1 to " + MOST + " characters");
        return text.strip();
    }

    Dispute seen(UUID id) {
        return disputes.byId(id)
                .orElseThrow(() -> new Problem(DisputeProblem.UNKNOWN_DISPUTE, "Look for it in the list."));
    }

    /** One that is not closed, while nobody else changes anything of the partner. */
    Dispute open(UUID id) {
        turns.with(List.of(seen(id).partnerId));
        var dispute = seen(id);
        if (dispute.state != Dispute.State.OPEN)
            throw new Problem(DisputeProblem.DISPUTE_IS_CLOSED, "Question the line again if something is new.");
        return dispute;
    }

    void raised(Dispute dispute) {
        disputes.insert(dispute);
        audit.record("dispute.raised", "dispute", dispute.id, null, view(dispute));
        tell(dispute, DisputeChanged.What.RAISED, dispute.because);
    }

    void changed(String action, Dispute dispute, Map<String, Object> before) {
        disputes.update(dispute);
        audit.record(action, "dispute", dispute.id, before, view(dispute));
    }

    void commented(Dispute dispute, DisputeComment comment) {
        disputes.insert(comment);
        audit.record("dispute.commented", "dispute", dispute.id, null, Map.of("text", comment.text));
        var what =
                comment.byPartner ? DisputeChanged.What.COMMENTED_BY_PARTNER : DisputeChanged.What.COMMENTED_BY_VENDOR;
        tell(dispute, what, comment.text);
    }

    void tell(Dispute dispute, DisputeChanged.What what, String words) {
        changed.fire(new DisputeChanged(shown(dispute), what, words));
    }

    ShownDispute shown(Dispute dispute) {
        return ShownDispute.of(
                dispute, partners.byId(dispute.partnerId).map(Partner::name).orElse(""));
    }

    /** What the trail shows of a dispute. */
    static Map<String, Object> view(Dispute dispute) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", dispute.number);
        view.put("statement", dispute.statementNumber);
        view.put("amount", dispute.amount().toString());
        view.put("state", dispute.state.name().toLowerCase(Locale.ROOT));
        view.put("because", dispute.because);
        view.put("aside", dispute.aside);
        var right = dispute.putRight();
        if (dispute.answer != null) view.put("answer", dispute.answer);
        if (right != null) view.put("adjustment", right.toString());
        return view;
    }
}
