package dev.entente.settlement;

import dev.entente.earning.ProvingEarnings;
import dev.entente.earning.ProvingEarnings.Proof;
import dev.entente.identity.Requires;
import dev.entente.ledger.Ledger;
import dev.entente.ledger.Posting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file with which somebody outside can work a statement out again: every posting that stands on it, every earning behind them with
 * its inputs, its terms and its model by name, version and digest, and the result word for word.
 */
@ApplicationScoped
@Transactional
@Requires(SettlementPermissions.REVIEW)
public class BundlingStatements {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String HOW =
            "The postings that are lines add up to toPay. The postings of a source are its current earning."
                    + " An earning is what its model, found by name, version and digest, makes of inputs.what, inputs.standing and inputs.terms.";

    @Inject
    StoredStatements stored;

    @Inject
    ReadingStatements reading;

    @Inject
    Ledger ledger;

    @Inject
    ProvingEarnings proving;

    /** A file and its name. */
    public record Bundle(String name, String json) {}

    public Bundle bundle(UUID id) {
        var statement = stored.seen(id);
        var postings = ledger.of(statement.partnerId(), statement.unit().code(), statement.period);
        var earned = postings.stream()
                .filter(posting -> StatementLine.isEarned(posting)
                        || StatementLine.settled(posting).explained())
                .map(Posting::earningId)
                .distinct()
                .toList();
        var bundle = JSON.createObjectNode().put("how", HOW);
        bundle.set("statement", head(reading.row(statement)));
        var list = bundle.putArray("postings");
        for (var posting : postings) list.add(posting(posting, StatementLine.isOne(posting, statement)));
        var proofs = bundle.putArray("earnings");
        for (var proof : proving.of(earned)) proofs.add(proof(proof));
        return new Bundle(
                statement.number() + ".json",
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bundle));
    }

    private static ObjectNode head(StatementRow row) {
        return JSON.createObjectNode()
                .put("number", row.number())
                .put("partner", row.partner())
                .put("period", row.period().toString())
                .put("state", row.course().state().name())
                .put("pays", row.pays().toString())
                .put("charges", row.charges().toString())
                .put("adjusted", row.adjusted().toString())
                .put("carried", row.carried().toString())
                .put("toPay", row.toPay().toString());
    }

    private static ObjectNode posting(Posting posting, boolean isLine) {
        return JSON.createObjectNode()
                .put("id", posting.id().toString())
                .put("from", posting.from().name())
                .put("to", posting.to().name())
                .put("amount", posting.amount().toString())
                .put("on", posting.on().toString())
                .put("postedAt", posting.postedAt().toString())
                .put("source", posting.sourceId().toString())
                .put("earning", posting.earningId().toString())
                .put("line", isLine);
    }

    private static ObjectNode proof(Proof proof) {
        var node = JSON.createObjectNode()
                .put("id", proof.earningId().toString())
                .put("revision", proof.revision())
                .put("reproduced", proof.reproduced());
        node.set("inputs", JSON.readTree(proof.inputs()));
        node.set("result", JSON.readTree(proof.result()));
        return node;
    }
}
