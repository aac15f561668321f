package dev.entente.settlement;

import dev.entente.audit.Audit;
import dev.entente.branding.ReadingBrand;
import dev.entente.earning.ProvingEarnings;
import dev.entente.earning.ProvingEarnings.Proof;
import dev.entente.identity.Requires;
import dev.entente.ledger.Ledger;
import dev.entente.ledger.Posting;
import dev.entente.problem.Problem;
import dev.entente.settlement.PrintingStatements.Printed;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file with which somebody outside can work a statement out again: every posting that stands on it, every earning behind them with
 * its inputs, its terms and its model by name, version and digest, and the result word for word. {@link BundleCheck} does that. The same on paper, for
 * those who read. A partner's member takes those of that partner alone, without the inputs that show what others sold.
 */
@ApplicationScoped
@Transactional
@Requires(SettlementPermissions.BUNDLE)
public class BundlingStatements {

    private static final String HOW =
            "Work it out again with: ./entente bundle verify FILE. The postings that are lines add up to toPay. What an earning posted,"
                    + " here and elsewhere, is its result less the result of the revision before; what was held back and is released"
                    + " moves between two accounts of the partner and is not counted again. A result is what its model, found by name,"
                    + " version and digest, makes of inputs.what, inputs.standing and inputs.terms, or nothing where something was given back later than inputs.clawback"
                    + " allows; its amount is the sum of its steps. Where leftOut stands in the place of inputs, the result cannot be worked out"
                    + " again from this file.";

    private static final String LEFT_OUT =
            "It was worked out of a sale that others made or had a part in, which is not for this partner to see";

    private static final int MOST_ON_PAPER = 2000;

    private final AtOnce atOnce = new AtOnce();

    @Inject
    StoredStatements stored;

    @Inject
    ReadingStatements reading;

    @Inject
    Ledger ledger;

    @Inject
    ProvingEarnings proving;

    @Inject
    ReadingBrand brand;

    @Inject
    Audit audit;

    /** A file and its name. */
    public record Bundle(String name, String json) {}

    /** That it was taken, and the digest that it had, stands in the trail. */
    public Bundle bundle(UUID id) {
        return atOnce.one(holder(), () -> file(stored.seen(id)));
    }

    /** What the file says, as PDF in the vendor's brand, with the digest of the file. */
    public Printed print(UUID id) {
        return atOnce.one(holder(), () -> paper(stored.seen(id)));
    }

    private static UUID holder() {
        var scope = Scope.current();
        return Objects.requireNonNullElse(scope.memberId(), scope.tenantId());
    }

    private Bundle file(Statement statement) {
        var bundle = sealed(statement);
        taken(statement, bundle, "json");
        return new Bundle(
                statement.number() + ".json",
                Seal.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bundle));
    }

    private Printed paper(Statement statement) {
        var bundle = sealed(statement);
        if (bundle.path("earnings").size() > MOST_ON_PAPER)
            throw new Problem(
                    SettlementProblem.TOO_LONG_FOR_PAPER,
                    "More than " + MOST_ON_PAPER + " results stand behind it. Take the file, which says the same.");
        taken(statement, bundle, "pdf");
        return new Printed(
                statement.number() + "-bundle.pdf", BundleDocument.of(bundle, brand.current(), brand.logo()));
    }

    private void taken(Statement statement, ObjectNode bundle, String as) {
        var what = Map.of("number", statement.number(), "sha256", Seal.said(bundle), "as", as);
        audit.record("statement.bundled", "statement", statement.id(), null, what);
    }

    private ObjectNode sealed(Statement statement) {
        var postings = ledger.of(statement.partnerId(), statement.unit().code(), statement.period);
        var earned = postings.stream()
                .filter(posting -> StatementLine.isEarned(posting)
                        || StatementLine.settled(posting).explained())
                .toList();
        var bundle = Seal.JSON.createObjectNode().put("how", HOW);
        bundle.set("statement", head(reading.row(statement), statement));
        var list = bundle.putArray("postings");
        for (var posting : postings) list.add(posting(posting, StatementLine.isOne(posting, statement)));
        var elsewhere = bundle.putArray("elsewhere");
        var others = elsewhere(statement, earned);
        for (var posting : others) elsewhere.add(posting(posting, null));
        var proofs = bundle.putArray("earnings");
        var earnings = ids(Stream.concat(earned.stream(), others.stream()));
        boolean isHome = Scope.current().isHome();
        for (var proof : proving.of(earnings)) proofs.add(proof(proof, isHome));
        Seal.put(bundle);
        return bundle;
    }

    private static List<UUID> ids(Stream<Posting> postings) {
        return postings.map(Posting::earningId).distinct().toList();
    }

    /** What the same events posted on other statements, also those of which something was put right here. */
    private List<Posting> elsewhere(Statement statement, List<Posting> earned) {
        var sources = proving.sources(ids(earned.stream())).toArray(UUID[]::new);
        if (sources.length == 0) return List.of();
        return ledger.bySources(sources).stream()
                .filter(posting -> posting.partnerId().equals(statement.partnerId()))
                .filter(posting -> !posting.period().equals(statement.month())
                        || !posting.amount()
                                .unit()
                                .code()
                                .equals(statement.unit().code()))
                .filter(StatementLine::isEarned)
                .toList();
    }

    private static ObjectNode head(StatementRow row, Statement statement) {
        var head = Seal.JSON
                .createObjectNode()
                .put("id", row.id().toString())
                .put("number", row.number())
                .put("partner", row.partner())
                .put("period", row.period().toString())
                .put("unit", row.unit().code())
                .put("scale", row.unit().scale())
                .put("state", row.course().state().name())
                .put("lines", row.lines())
                .put("pays", row.pays().toString())
                .put("charges", row.charges().toString())
                .put("adjusted", row.adjusted().toString())
                .put("carried", row.carried().toString())
                .put("toPay", row.toPay().toString())
                .put("carriedOn", row.carriedOn().toString())
                .put("disputed", row.disputed().toString())
                .put("left", row.left().toString());
        var approved = statement.approved();
        if (approved != null) head.put("approved", approved.toString());
        return head;
    }

    private static ObjectNode posting(Posting posting, @Nullable Boolean isLine) {
        var node = Seal.JSON
                .createObjectNode()
                .put("id", posting.id().toString())
                .put("from", posting.from().name())
                .put("to", posting.to().name())
                .put("amount", posting.amount().toString())
                .put("on", posting.on().toString())
                .put("period", posting.period().toString())
                .put("postedAt", posting.postedAt().toString())
                .put("source", posting.sourceId().toString())
                .put("earning", posting.earningId().toString());
        return isLine == null ? node : node.put("line", isLine);
    }

    /** A partner reads no inputs that show what others sold. */
    static ObjectNode proof(Proof proof, boolean isHome) {
        var node = Seal.JSON
                .createObjectNode()
                .put("id", proof.earningId().toString())
                .put("source", proof.sourceId().toString())
                .put("revision", proof.revision())
                .put("on", proof.on().toString())
                .put("about", proof.about())
                .put("document", proof.document())
                .put("reproduced", proof.reproduced());
        if (proof.fence() != null) node.put("fence", proof.fence());
        if (proof.before() != null) node.put("before", proof.before().toString());
        if (proof.showsOthers() && !isHome) node.put(BundledEarnings.LEFT_OUT, LEFT_OUT);
        else node.set("inputs", Seal.JSON.readTree(proof.inputs()));
        node.set("result", Seal.JSON.readTree(proof.result()));
        return node;
    }
}
