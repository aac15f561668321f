package dev.entente.registration;

import dev.entente.customer.NamedCustomer;
import dev.entente.partner.NamesAlike;
import dev.entente.registration.Answer.Verdict;
import dev.entente.registration.Around.Market;
import dev.entente.registration.Around.Neighbour;
import dev.entente.registration.Finding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a claim: a pure function of what there is around it. */
public record Judgement(Verdict verdict, List<Finding> findings) {

    private static final int NAMED = 3;

    public Judgement {
        findings = List.copyOf(findings);
    }

    static Judgement of(NamedCustomer customer, Around around) {
        return of(customer, around, null);
    }

    /** The same, with the day until which a purchase counts as recent. */
    static Judgement of(NamedCustomer customer, Around around, @Nullable LocalDate recentUntil) {
        var findings = new ArrayList<Finding>();
        around.registrations().forEach(each -> registration(customer, each, findings));
        around.deals().forEach(each -> deal(customer, each, findings));
        var last = around.last();
        if (last != null) {
            var words = "The customer bought on " + last.on();
            findings.add(new Finding(Kind.RECENT_PURCHASE, words, last.sale(), recentUntil));
        }
        var named = around.named();
        if (named != null) {
            var words = "The customer is a strategic account: " + named.because();
            findings.add(new Finding(Kind.NAMED_ACCOUNT, words, named.id()));
        }
        var market = around.market();
        if (market != null && !market.isOwn() && !market.others().isEmpty()) findings.add(covered(market));
        boolean isHeld = findings.stream().anyMatch(finding -> finding.kind() == Kind.HELD);
        var verdict = isHeld ? Verdict.BLOCKED : findings.isEmpty() ? Verdict.FREE : Verdict.TO_BE_REVIEWED;
        return new Judgement(verdict, findings);
    }

    Answer answer() {
        return Answer.of(verdict);
    }

    private static void registration(NamedCustomer customer, Neighbour each, List<Finding> findings) {
        if (isSameDomain(customer, each)) {
            var kind = each.holds() ? Kind.HELD : Kind.WAITING;
            var words = each.holds()
                    ? "Registration " + each.number() + " protects this customer"
                    : "Registration " + each.number() + " waits for a decision on this customer";
            findings.add(new Finding(kind, words, each.id(), each.until()));
        } else if (NamesAlike.are(customer.name(), each.customer())) {
            findings.add(similar("registration", each));
        }
    }

    private static void deal(NamedCustomer customer, Neighbour each, List<Finding> findings) {
        if (isSameDomain(customer, each)) {
            findings.add(
                    new Finding(Kind.OPEN_DEAL, "Deal " + each.number() + " is open with this customer", each.id()));
        } else if (NamesAlike.are(customer.name(), each.customer())) {
            findings.add(similar("deal", each));
        }
    }

    private static Finding covered(Market market) {
        var others = market.others();
        var more = others.size() > NAMED ? " and " + (others.size() - NAMED) + " more" : "";
        var who = others.stream().limit(NAMED).collect(Collectors.joining(", "));
        var words = "The customer is in " + market.path() + ", which others cover: " + who + more;
        return new Finding(Kind.TERRITORY, words, market.territory());
    }

    private static Finding similar(String what, Neighbour each) {
        var words = "The " + what + " " + each.number() + " is with a customer of a similar name, " + each.customer();
        return new Finding(Kind.SIMILAR_NAME, words, each.id());
    }

    private static boolean isSameDomain(NamedCustomer customer, Neighbour each) {
        return each.domain() != null && Objects.equals(customer.registeredDomain(), each.domain());
    }
}
