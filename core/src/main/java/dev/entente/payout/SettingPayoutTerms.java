package dev.entente.payout;

import dev.entente.api.Amount;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.payout.PayoutTerms.TaxRule;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From which account the tenant pays, and which tax forms it needs. */
@ApplicationScoped
@Transactional
@Requires(PayoutPermissions.PAY)
public class SettingPayoutTerms {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final int MOST_RULES = 100;
    private static final int MOST_LETTERS = 70;

    @Inject
    Payouts payouts;

    @Inject
    Audit audit;

    public PayoutTerms read() {
        return payouts.terms().map(row -> terms(Json.terms(row.terms))).orElse(PayoutTerms.NONE);
    }

    public void set(PayoutTerms wanted) {
        var details = new BankDetails(
                wanted.payer(),
                wanted.iban(),
                wanted.bic(),
                currency(wanted),
                wanted.account(),
                wanted.clearing(),
                wanted.bankCode());
        var terms = details.holder() == null && details.iban() == null && details.account() == null
                ? new PayoutTerms(null, null, null, wanted.taxForms())
                : with(payer(details), wanted.taxForms());
        var findings = findings(terms.taxForms());
        if (!findings.isEmpty())
            throw new Problem(PayoutProblem.UNCLEAR_PAYOUT_TERMS, "Correct what is named.", findings);
        var before = read();
        if (before.equals(terms)) return;
        payouts.setTerms(Scope.current().tenantId(), StoredPayoutTerms.id(), Json.written(stored(terms)));
        audit.record("payout-terms.set", "payout", StoredPayoutTerms.id(), shown(before), shown(terms));
    }

    /** It pays in any; what is asked of an account that only a BIC names is of no use here. */
    private static @Nullable String currency(PayoutTerms wanted) {
        return wanted.account() != null && wanted.clearing() == null ? "EUR" : null;
    }

    /** The same fields are called otherwise there. */
    private static BankDetails payer(BankDetails details) {
        try {
            return details.checked();
        } catch (Problem wrong) {
            var named = wrong.errors().stream()
                    .map(each -> each.pointer().equals("/holder") ? new Finding("/payer", each.detail()) : each)
                    .toList();
            throw new Problem(PayoutProblem.UNCLEAR_PAYOUT_TERMS, wrong.detail(), named);
        }
    }

    private static PayoutTerms with(BankDetails payer, List<TaxRule> rules) {
        return new PayoutTerms(
                payer.holder(), payer.iban(), payer.bic(), rules, payer.account(), payer.clearing(), payer.bankCode());
    }

    static List<Finding> findings(List<TaxRule> rules) {
        var findings = new ArrayList<Finding>();
        if (rules.size() > MOST_RULES) findings.add(new Finding("/taxForms", "Name at most " + MOST_RULES));
        for (int i = 0; i < rules.size(); i++) {
            var at = "/taxForms/" + i;
            var rule = rules.get(i);
            if (!COUNTRY.matcher(rule.country()).matches())
                findings.add(new Finding(at + "/country", "Name a country by two capital letters, such as US"));
            if (rule.form().isBlank() || rule.form().length() > MOST_LETTERS)
                findings.add(new Finding(at + "/form", "Name the form, such as W-9"));
            var above = rule.above();
            if (above != null && (above.isNegative() || !above.unit().isCurrency()))
                findings.add(new Finding(at + "/above", "Name an amount of a currency that is not negative"));
            if (rules.subList(0, i).stream()
                    .anyMatch(other -> other.isOf(rule) && other.from().equals(rule.from())))
                findings.add(new Finding(
                        at + "/from",
                        rule.form() + " of " + rule.country() + " has two rules from " + rule.from() + "; keep one"));
        }
        return findings;
    }

    /** The trail names no whole account. */
    private static Json.Terms shown(PayoutTerms terms) {
        var all = stored(terms);
        var from = terms.isComplete() ? terms.source().shown() : null;
        return new Json.Terms(all.payer(), from, all.bic(), all.taxForms(), null, all.clearing(), all.bankCode());
    }

    private static Json.Terms stored(PayoutTerms terms) {
        var rules = terms.taxForms().stream()
                .map(rule -> new Json.Rule(rule.country(), rule.form(), rule.from(), text(rule.above())))
                .toList();
        return new Json.Terms(
                terms.payer(), terms.iban(), terms.bic(), rules, terms.account(), terms.clearing(), terms.bankCode());
    }

    private static @Nullable String text(@Nullable Amount amount) {
        return amount == null ? null : amount.toString();
    }

    private static PayoutTerms terms(Json.Terms kept) {
        var rules = kept.taxForms().stream()
                .map(rule -> new TaxRule(rule.country(), rule.form(), rule.from(), amount(rule.above())))
                .toList();
        return new PayoutTerms(
                kept.payer(), kept.iban(), kept.bic(), rules, kept.account(), kept.clearing(), kept.bankCode());
    }

    private static @Nullable Amount amount(@Nullable String text) {
        if (text == null) return null;
        var parts = text.split(" ", 2);
        return Amount.of(parts[0], parts[1]);
    }
}
