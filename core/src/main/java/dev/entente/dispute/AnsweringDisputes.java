package dev.entente.dispute;

import dev.entente.api.Amount;
import dev.entente.dispute.Dispute.State;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.settlement.SettlingStatements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vendor answers: it puts the line right on the next statement, or says why it is right. */
@ApplicationScoped
@Transactional
@Requires(DisputePermissions.ANSWER)
public class AnsweringDisputes {

    @Inject
    StoredDisputes stored;

    @Inject
    Disputes disputes;

    @Inject
    SettlingStatements settling;

    @Inject
    InstantSource clock;

    /** By so much, more for the partner or less. */
    public void accept(UUID id, @Nullable Amount by, @Nullable String because) {
        var words = StoredDisputes.text("/because", because);
        var dispute = stored.open(id);
        if (by == null || by.minor() == 0 || !by.unit().equals(dispute.amount().unit()))
            throw Problem.field(
                    DisputeProblem.UNCLEAR_DISPUTE,
                    "/amount",
                    "Say by how much in " + dispute.unit + " it is put right: more for the partner, or less");
        var before = StoredDisputes.view(dispute);
        free(dispute);
        settling.adjust(dispute.statementId, dispute.id, dispute.earningId, by);
        dispute.close(State.ACCEPTED, words, by, clock.instant());
        stored.changed("dispute.accepted", dispute, before);
        stored.tell(dispute, DisputeChanged.What.ACCEPTED, words);
    }

    public void decline(UUID id, @Nullable String because) {
        var words = StoredDisputes.text("/because", because);
        var dispute = stored.open(id);
        var before = StoredDisputes.view(dispute);
        free(dispute);
        dispute.close(State.DECLINED, words, null, clock.instant());
        stored.changed("dispute.declined", dispute, before);
        stored.tell(dispute, DisputeChanged.What.DECLINED, words);
    }

    /** The line is not paid with the rest of its statement, until the dispute is over. */
    public void setAside(UUID id) {
        var dispute = stored.open(id);
        if (!dispute.aside && settling.wasSetAside(disputes.ofLine(dispute.lineId)))
            throw new Problem(
                    DisputeProblem.NOT_TO_BE_SET_ASIDE,
                    "This line was kept from being paid before, and goes with the next statement: it is not on this one any more.");
        if (dispute.aside
                || dispute.minor <= 0
                || !settling.setAside(dispute.statementId, dispute.id, dispute.amount()))
            throw new Problem(
                    DisputeProblem.NOT_TO_BE_SET_ASIDE,
                    "Only what the partner gets, of a statement that is not paid yet, can be kept from being paid."
                            + " All of one that is held is kept already; release it first.");
        var before = StoredDisputes.view(dispute);
        dispute.aside = true;
        stored.changed("dispute.set-aside", dispute, before);
    }

    private void free(Dispute dispute) {
        if (dispute.aside) settling.free(dispute.statementId, dispute.id, dispute.amount());
    }
}
