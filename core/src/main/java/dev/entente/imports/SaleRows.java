package dev.entente.imports;

import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import dev.entente.sale.Evidence;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.SaleReport;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Invoicer;
import dev.entente.sale.SaleReport.Invoicing;
import dev.entente.sale.SaleReport.Line;
import dev.entente.sale.SaleReport.Subscription;
import dev.entente.sale.SaleReport.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sale as a report, and puts what is wrong with a report back to its rows. */
record SaleRows(String currency) {

    /** Where a sale comes from when nothing is said. */
    static final String SOURCE = "import";

    private static final Map<String, SaleReport.Kind> KINDS = Map.of(
            "new", SaleReport.Kind.NEW,
            "renewal", SaleReport.Kind.RENEWAL,
            "renew", SaleReport.Kind.RENEWAL,
            "expansion", SaleReport.Kind.EXPANSION,
            "upsell", SaleReport.Kind.EXPANSION,
            "refund", SaleReport.Kind.REFUND,
            "credit note", SaleReport.Kind.REFUND,
            "credit", SaleReport.Kind.REFUND);
    private static final Map<String, Way> WAYS = Map.of(
            "direct", Way.DIRECT,
            "public listing", Way.PUBLIC_LISTING,
            "private offer", Way.PRIVATE_OFFER,
            "resold private offer", Way.RESOLD_PRIVATE_OFFER);
    private static final Map<String, Invoicer> INVOICERS =
            Map.of("vendor", Invoicer.VENDOR, "partner", Invoicer.PARTNER, "other", Invoicer.OTHER);
    private static final List<String> HEAD = List.of(
            "kind",
            "of",
            "on",
            "partner",
            "program",
            "motion",
            "customer",
            "claims",
            "split",
            "excluded",
            "excludedBecause");
    private static final List<String> EVIDENCE = List.of("claims", "split", "excluded");
    private static final Pattern LINE = Pattern.compile("/lines/(\\d{1,4})/(sku|quantity|term|list|net)(/unit)?.*");
    private static final Pattern CLAIM = Pattern.compile("/evidence/claims/(\\d{1,4}).*");
    private static final Pattern CUSTOMER = Pattern.compile("/customer/(name|domain|region|segment)");

    /** Null where a row has findings. */
    @Nullable
    SaleReport report(Entry entry) {
        var head = entry.first();
        var kind = head.oneOf("kind", KINDS);
        var on = head.day("on");
        var way = head.oneOf("route", WAYS);
        var registered = head.oneOf("registered", Values.YES_OR_NO);
        var subscription = subscription(head);
        var agreed = head.day("agreed");
        var evidence = evidence(head);
        var invoicing = invoicing(head);
        var lines = new ArrayList<Line>();
        for (var row : entry.rows()) {
            if (row != head) sameHead(row, head);
            var line = line(row);
            if (line != null) lines.add(line);
        }
        if (on == null || !entry.isFine() || lines.size() < entry.rows().size()) return null;
        return new SaleReport(
                head.textOr("source", SOURCE),
                head.text("id"),
                kind == null ? SaleReport.Kind.NEW : kind,
                head.textOrNull("of"),
                on,
                head.text("partner"),
                head.textOrNull("program"),
                head.text("motion"),
                way,
                buyer(head),
                lines,
                registered,
                head.textOrNull("registration"),
                head.textOrNull("role"),
                subscription,
                agreed,
                evidence,
                invoicing);
    }

    private static Buyer buyer(Values head) {
        return new Buyer(
                head.text("customer"),
                head.textOrNull("domain"),
                head.textOrNull("region"),
                head.textOrNull("segment"));
    }

    private static @Nullable Subscription subscription(Values head) {
        var id = head.textOrNull("subscription");
        var since = head.day("subscribed");
        var renews = head.oneOf("renews", Values.YES_OR_NO);
        if (id != null) return new Subscription(id, since, renews);
        if (renews != null) head.add("renews", "Name the subscription as well");
        if (since != null) head.add("subscribed", "Name the subscription as well");
        return null;
    }

    /** A row that says nothing of it leaves what was said before. */
    private static @Nullable Evidence evidence(Values head) {
        var kind = isTakenBack(head, "excluded") ? null : head.textOrNull("excluded");
        var because = head.textOrNull("excludedBecause");
        if (kind == null && because != null) head.add("excluded", "Name the kind of traffic as well");
        var claims = isTakenBack(head, "claims") ? null : head.claims("claims");
        var split = isTakenBack(head, "split") ? null : head.split("split");
        if (EVIDENCE.stream().noneMatch(field -> isSaid(head, field))) return null;
        var excluded = kind == null ? null : new Exclusion(kind, because == null ? "" : because);
        return new Evidence(claims == null ? List.of() : claims, excluded, split);
    }

    private static boolean isSaid(Values head, String field) {
        return head.textOrNull(field) != null;
    }

    private static boolean isTakenBack(Values head, String field) {
        var text = head.text(field);
        return text.equals("-") || text.equals("[]");
    }

    /** Where a row says something of who had a part in a sale, what it leaves empty stays as its source said it before. */
    static SaleReport whole(Entry entry, SaleReport report, @Nullable Evidence before) {
        var said = report.evidence();
        if (said == null || before == null) return report;
        var head = entry.first();
        return report.with(new Evidence(
                isSaid(head, "claims") ? said.claims() : before.claims(),
                isSaid(head, "excluded") ? said.excluded() : before.excluded(),
                isSaid(head, "split") ? said.split() : before.split()));
    }

    private static @Nullable Invoicing invoicing(Values head) {
        var by = head.oneOf("invoicedBy", INVOICERS);
        var partner = head.textOrNull("invoicer");
        if (by != null) return new Invoicing(by, partner);
        return partner == null ? null : new Invoicing(Invoicer.OTHER, partner);
    }

    private static void sameHead(Values row, Values head) {
        for (var field : HEAD) {
            if (row.text(field).equals(head.text(field))) continue;
            row.add(field, "Row " + head.number() + " says something else of the same sale");
        }
    }

    private @Nullable Line line(Values row) {
        var unit = row.currency("currency", Unit.currency(currency));
        var quantity = row.whole("quantity");
        var term = row.term("term");
        var list = row.amount("list", unit);
        var net = row.amount("net", unit);
        return net == null ? null : new Line(row.text("sku"), quantity, term, list, net);
    }

    /** To the row and the field that the pointer is about. */
    static void put(Entry entry, Problem.Finding finding) {
        var line = LINE.matcher(finding.pointer());
        if (line.matches()) {
            int place = Math.min(Integer.parseInt(line.group(1)), entry.rows().size() - 1);
            entry.rows().get(place).add(line.group(3) == null ? line.group(2) : "currency", finding.detail());
            return;
        }
        var claim = CLAIM.matcher(finding.pointer());
        if (claim.matches()) {
            int number = Integer.parseInt(claim.group(1)) + 1;
            entry.first().add("claims", "Claim " + number + ": " + finding.detail());
            return;
        }
        entry.first().add(field(finding.pointer()), finding.detail());
    }

    private static String field(String pointer) {
        var customer = CUSTOMER.matcher(pointer);
        if (customer.matches()) return customer.group(1).equals("name") ? "customer" : customer.group(1);
        if (pointer.equals("/subscription/renews")) return "renews";
        if (pointer.equals("/subscription/since")) return "subscribed";
        if (pointer.startsWith("/invoicing")) return pointer.equals("/invoicing/partner") ? "invoicer" : "invoicedBy";
        if (pointer.startsWith("/evidence/split")) return "split";
        if (pointer.equals("/evidence/excluded/reason")) return "excludedBecause";
        if (pointer.startsWith("/evidence")) return pointer.startsWith("/evidence/excluded") ? "excluded" : "claims";
        var name = pointer.startsWith("/lines")
                ? "net"
                : pointer.replaceFirst("^/", "").replaceFirst("/.*$", "");
        return Kind.SALES.fields().stream().anyMatch(field -> field.code().equals(name)) ? name : "id";
    }
}
