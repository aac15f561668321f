package dev.entente.deploy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What the vendor's people see. */
final class VendorPages {

    private static final Picture QUOTE = Picture.of("quote", "/quotes/{open-quote}");

    /** An administrator of a tenant that has been at work for a while. */
    static final List<Picture> ALL = List.of(
            Picture.of("home", "/"),
            Picture.of("deals", "/deals"),
            Picture.of("deals-chosen", "/deals").after(page -> {
                page.locator("vaadin-grid vaadin-checkbox").nth(1).click();
                page.locator(".en-chosen").waitFor();
            }),
            Picture.of("palette", "/deals").after(page -> {
                page.keyboard().press("Control+k");
                page.locator("#en-palette-list a").first().waitFor();
            }),
            Picture.of("palette-found", "/deals").after(page -> {
                page.keyboard().press("Control+k");
                page.locator(".en-palette-head input").fill("br");
                page.locator("#en-palette-list[data-for=br] a").first().waitFor();
            }),
            Picture.of("keys", "/deals").after(page -> {
                page.keyboard().press("?");
                page.locator(".en-key-table").first().waitFor();
            }),
            Picture.of("deals-filter", "/deals").after(page -> {
                // On a phone, filters are folded away.
                var folded = page.locator(".en-folding");
                if (folded.isVisible()) folded.click();
                Hands.press(page, "Stage: Qualified and 2 more");
            }),
            Picture.of("deals-nothing-found", "/deals").after(page -> {
                page.locator(".en-search-field input").fill("nobody has this name");
                page.getByText("Nothing fits").first().waitFor();
            }),
            Picture.of("deal-open", "/deals/{qualified}"),
            Picture.of("deal-won", "/deals/{won}"),
            Picture.of("deal-lost", "/deals/{lost}"),
            Picture.of("deal-win", "/deals/{negotiation}").click("Win the deal"),
            Picture.of("deal-win-error", "/deals/{negotiation}")
                    .click("Win the deal")
                    .fill("Together", "")
                    .click("Record the sale"),
            Picture.of("deal-lose", "/deals/{negotiation}").click("Mark as lost"),
            together("deals-together", "/deals", "Say what comes next"),
            Picture.of("deal-new", "/deals").click("Open a deal"),
            Picture.of("deal-new-quote", "/deals?quote={asked-quote}").reads("come to"),
            Picture.of("deal-board", "/deals/board"),
            Picture.of("quotes", "/quotes"),
            QUOTE,
            QUOTE.named("quote-explained")
                    .after(page ->
                            page.locator("summary .en-quote-line").first().click())
                    .reads("came about"),
            QUOTE.named("quote-again").click("Work it out again").reads("word for word"),
            QUOTE.named("quote-withdraw").click("Withdraw the quote"),
            Picture.of("quote-share", "/quotes/{sent-quote}").click("Make a link"),
            Picture.of("quote-new", "/quotes/new"),
            Picture.of("quote-new-errors", "/quotes/new")
                    .click("Make the quote")
                    .reads("Say which customer"),
            Picture.of("quote-new-deal", "/quotes/new?deal={qualified}"),
            Picture.of("quote-revise", "/quotes/{open-quote}/revise").reads("at list"),
            Picture.of("approvals", "/approvals"),
            Picture.of("approval", "/approvals/{open-approval}").reads("Who decides"),
            Picture.of("approval-approve", "/approvals/{open-approval}").click("Approve"),
            Picture.of("approval-approved", "/approvals/{approved-approval}"),
            Picture.of("approval-rules", "/approval-rules").click("Try it"),
            Picture.of("approval-rule", "/approval-rules").click("Add a rule"),
            Picture.of("away", "/away"),
            Picture.of("strategic-accounts", "/strategic-accounts"),
            Picture.of("costs", "/costs"),
            Picture.of("contribution", "/contribution").reads("From revenue to contribution"),
            Picture.of("contribution-lines", "/contribution-lines?figure=commissions")
                    .reads("Line by line"),
            Picture.of("rewards", "/rewards").reads("What there is"),
            Picture.of("reward-new", "/rewards").click("Add a reward"),
            Picture.of("duties", "/duties").reads("Who"),
            Picture.of("duty-new", "/duties").click("Add a duty"),
            Picture.of("scorecards", "/scorecards").reads("Expected"),
            Picture.of("scorecard-change", "/scorecards").click("Change: Customer success"),
            Picture.of("program-costs", "/program-costs"),
            Picture.of("program-cost-new", "/program-costs").click("Enter a cost"),
            Picture.of("quote-to-approve", "/quotes/{asked-quote}"),
            Picture.of("registrations", "/registrations"),
            together("registrations-approve", "/registrations", "Approve"),
            together("registrations-decline", "/registrations", "Decline"),
            Picture.of("registration-open", "/registrations/{submitted}"),
            Picture.of("registration-approve", "/registrations/{submitted}").click("Approve"),
            Picture.of("registration-decline", "/registrations/{submitted}").click("Decline"),
            Picture.of("registration-approved", "/registrations/{approved}"),
            Picture.of("registration-declined", "/registrations/{declined}"),
            Picture.of("cases", "/conflicts"),
            Picture.of("case-open", "/conflicts/{case}").reads("Who came when"),
            Picture.of("case-decide", "/conflicts/{case}").click("Decide"),
            Picture.of("case-ask", "/conflicts/{case}").click("Ask for evidence"),
            Picture.of("case-escalate", "/conflicts/{case}").click("Escalate"),
            Picture.of("case-new", "/conflicts").click("Open a case"),
            Picture.of("case-times", "/conflicts").click("How long it takes"),
            Picture.of("messages", "/templates").reads("Registration accepted"),
            Picture.of("message-worded", "/templates").click("Change the words"),
            Picture.of("message-own", "/templates").click("Write a message of your own"),
            Picture.of("promises", "/clocks"),
            Picture.of("promises-kept", "/clocks/kept"),
            Picture.of("promised", "/promises"),
            Picture.of("promise-new", "/promises").click("Make a promise"),
            Picture.of("calendar-new", "/promises").click("Add a calendar"),
            Picture.of("leads", "/leads"),
            together("leads-together", "/leads", "Recall"),
            Picture.of("leads-board", "/leads/board"),
            Picture.of("lead-offered", "/leads/{offered-lead}"),
            Picture.of("lead-queued", "/leads/{queued-lead}"),
            Picture.of("lead-choose", "/leads/{queued-lead}").click("Choose a partner"),
            Picture.of("lead-new", "/leads").click("Add a lead"),
            Picture.of("lead-routing", "/lead-routing"),
            Picture.of("lead-rule", "/lead-routing").click("Add a rule"),
            Picture.of("territories", "/territories"),
            Picture.of("territory-new", "/territories").click("Add a territory"),
            Picture.of("customers", "/customers"),
            Picture.of("customer-open", "/customers/{customer}"),
            Picture.of("customer-described", "/customers/{customer}").click("Describe it"),
            Picture.of("customers-wanted", "/customers").click("Whom you want"),
            Picture.of("prospects", "/prospects"),
            Picture.of("prospect-open", "/prospects/{interested}"),
            Picture.of("prospect-new", "/prospects").click("Add a prospect"),
            Picture.of("applications", "/applications"),
            Picture.of("application-open", "/applications/{waiting}"),
            Picture.of("application-accept", "/applications/{waiting}").click("Accept"),
            Picture.of("application-decline", "/applications/{waiting}").click("Decline"),
            Picture.of("application-declined", "/applications/{turned-down}"),
            Picture.of("recruiting", "/recruiting"),
            Picture.of("recruiting-question", "/recruiting").click("Add a question"),
            Picture.of("recruiting-wish", "/recruiting").click("Add a wish"),
            Picture.of("partners", "/partners"),
            together("partners-together", "/partners", "Enrol"),
            Picture.of("partner-new", "/partners").click("Add a partner"),
            Picture.of("partner", "/partners/{partner}"),
            Picture.of("partner-edit", "/partners/{partner}").click("Edit"),
            Picture.of("partner-deals", "/partners/{partner}?part=deals"),
            Picture.of("partner-statements", "/partners/{partner}?part=statements"),
            Picture.of("partner-level", "/partners/{partner}?part=level"),
            Picture.of("partner-compensation", "/partners/{partner}?part=compensation"),
            Picture.of("partner-scores", "/partners/{partner}?part=scores"),
            Picture.of("partner-profitability", "/partners/{partner}/profitability")
                    .reads("What is left for us"),
            Picture.of("levels", "/levels"),
            Picture.of("levels-all", "/levels").click("Accept those shown"),
            Picture.of("levels-review", "/levels").click("Review now"),
            Picture.of("lifecycle", "/lifecycle"),
            Picture.of("partners-moved", "/partners")
                    .after(page ->
                            page.locator("vaadin-grid vaadin-checkbox").nth(1).click())
                    .click("Move"),
            Picture.of("partner-lifecycle", "/partners/{partner}?part=lifecycle"),
            Picture.of("partner-at-risk", "/partners/{at-risk}?part=lifecycle"),
            Picture.of("partner-move", "/partners/{onboarding}?part=lifecycle").click("Move"),
            Picture.of("partner-onboarding", "/partners/{planned}?part=onboarding"),
            Picture.of("plan-start", "/partners/{planned}?part=onboarding").click("Start another plan"),
            Picture.of("plan-task-new", "/partners/{planned}?part=onboarding").click("Add a task"),
            Picture.of("partner-offboarding", "/partners/{offboarding}?part=offboarding"),
            Picture.of("offboarding-data", "/partners/{offboarding}?part=offboarding")
                    .click("Say how"),
            Picture.of("plans", "/plans"),
            Picture.of("plan-templates", "/plans/templates"),
            Picture.of("plan-template-new", "/plans/templates").click("Write a template"),
            Picture.of("partner-certified", "/partners/{partner}?part=certified"),
            Picture.of("partner-documents", "/partners/{partner}?part=documents"),
            Picture.of("subscriptions", "/subscriptions"),
            Picture.of("subscriptions-ended", "/subscriptions").click("Ended"),
            Picture.of("subscription", "/subscriptions/{renewed}"),
            Picture.of("milestones", "/milestones"),
            Picture.of("milestone", "/milestones/{milestone}").reads("came about"),
            Picture.of("milestone-report", "/milestones").click("Report a milestone"),
            Picture.of("statements", "/statements"),
            Picture.of("statement", "/statements/{statement}"),
            Picture.of("statement-explained", "/statements/{statement}?line={line}")
                    .reads("came about"),
            Picture.of("statements-due", "/statements/due"),
            Picture.of("statement-terms", "/statements").click("Terms"),
            Picture.of("payouts", "/payouts"),
            Picture.of("payout-terms", "/payouts").click("Terms").click("Add a tax form"),
            Picture.of("payout-new", "/payouts/new"),
            Picture.of("payout-waits", "/payouts/{payout-proposed}"),
            Picture.of("payout-paid", "/payouts/{payout-done}"),
            Picture.of("hand-offs", "/hand-offs"),
            Picture.of("hand-off", "/hand-offs/{handed}").reads("First call"),
            Picture.of("questions", "/disputes"),
            Picture.of("question", "/disputes/{question}"),
            Picture.of("partner-payment", "/partners/{partner}?part=payment"),
            Picture.of("payable", "/statements/payable"),
            Picture.of("accruals", "/statements/accruals"),
            Picture.of("accrual", "/statements/accruals/{partner}"),
            Picture.of("ledger", "/statements/ledger"),
            Picture.of("held", "/held"),
            Picture.of("programs", "/programs"),
            Picture.of("program", "/programs/{program}"),
            Picture.of("program-changes", "/programs/{program}/changes"),
            Picture.of("program-profitability", "/programs/{program}/profitability")
                    .reads("What is left for us"),
            Picture.of("program-edit", "/programs/{program}/edit"),
            Picture.of("program-edit-measures", "/programs/{program}/edit")
                    .after(page ->
                            page.getByText("What can be measured").first().click()),
            Picture.of("program-draft", "/program-drafts/{draft}"),
            Picture.of("program-refresh", "/program-refreshes/{program-refresh}")
                    .reads("How it ran"),
            Picture.of("what-if", "/what-ifs/{what-if}").reads("Who gains and who loses"),
            Picture.of("parallel-runs", "/parallel-runs"),
            Picture.of("parallel-run", "/parallel-runs/{parallel-run}").reads("Why they differ"),
            Picture.of("what-if-partner", "/what-ifs/{what-if}/partners/{partner}"),
            Picture.of("credit-table", "/credit-table"),
            Picture.of("products", "/products"),
            Picture.of("product", "/products/SUITE"),
            Picture.of("product-new", "/products").click("Add a product"),
            Picture.of("product-contents", "/products/SUITE").click("Change what it contains"),
            Picture.of("price-books", "/price-books"),
            Picture.of("price-book-new", "/price-books").click("Add a price book"),
            Picture.of("price-asked", "/price-books").click("See the price").reads("Choose the product"),
            Picture.of("price-book", "/price-books/emea"),
            Picture.of("price-book-newer", "/price-books/emea").click("Edit").after(page -> {
                page.getByText("Another book asks something else").click();
                page.getByText("It begins with all prices").waitFor();
            }),
            Picture.of("price-book-volume", "/price-books/worldwide").after(page -> {
                page.getByLabel("Search article number").fill("FLOW-RUNS");
                page.getByText("the more are bought").first().waitFor();
            }),
            Picture.of("price-book-margins", "/price-books/worldwide").click("Set a least margin"),
            Picture.of("price-set", "/price-books/worldwide").click("Set a price"),
            Picture.of("plugins", "/plugins"),
            Picture.of("plugin", "/plugins/marketplace"),
            Picture.of("plugin-listed", "/plugins/capped-share"),
            Picture.of("exchange-rates", "/exchange-rates"),
            Picture.of("exchange-rate", "/exchange-rates/EUR-USD"),
            Picture.of("exchange-rate-new", "/exchange-rates").click("Enter a rate"),
            Picture.of("exchange-rate-upload", "/exchange-rates").click("Upload a file"),
            Picture.of("exchange-rate-convert", "/exchange-rates").click("Convert an amount"),
            Picture.of("sales", "/sales"),
            Picture.of("sales-given-back", "/sales").click("Given back"),
            Picture.of("sale-record", "/sales").click("Record a sale"),
            Picture.of("sale-record-missing", "/sales").click("Record a sale").click("Record the sale"),
            Picture.of("sale-give-back", "/sales/{together}").click("Give back"),
            Picture.of("sale-credited", "/sales/{influenced}"),
            Picture.of("sale-excluded", "/sales/{excluded}"),
            Picture.of("sale-together", "/sales/{together}"),
            Picture.of("sale-split", "/sales/{together}").click("Change the split"),
            Picture.of("sale-exclude", "/sales/{influenced}").click("Exclude this sale"),
            Picture.of("sale-claim", "/sales/{influenced}").click("Add a claim").after(VendorPages::claims),
            Picture.of("sale-claim-missing", "/sales/{influenced}")
                    .click("Add a claim")
                    .click("Add claim")
                    .reads("Choose the partner whose part it was"),
            Picture.of("imports", "/imports"),
            Picture.of("import-new", "/imports/new"),
            Picture.of("import-columns", "/imports/{uploaded}"),
            Picture.of("import-mistakes", "/imports/{checked}"),
            Picture.of("import-done", "/imports/{imported}"),
            Picture.of("inbox", "/inbox"),
            Picture.of("jobs", "/jobs"),
            Picture.of("audit", "/audit"),
            Picture.of("members", "/members"),
            Picture.of("member-new", "/members").click("Invite a member"),
            Picture.of("tokens", "/tokens"),
            Picture.of("token-new", "/tokens").click("Make a token"),
            Picture.of("branding", "/branding"),
            Picture.of("account", "/account"),
            Picture.of("setup", "/setup"),
            Picture.of("not-found", "/no-such-page"));

    /** A handful that shows most of what an accent is used for. */
    static final List<Picture> MAIN = List.of(
            Picture.of("home", "/"),
            Picture.of("deals", "/deals"),
            Picture.of("deal-open", "/deals/{qualified}"),
            Picture.of("partner", "/partners/{partner}"),
            Picture.of("statement-explained", "/statements/{statement}?line={line}")
                    .reads("came about"),
            Picture.of("branding", "/branding"));

    /** A plugin that failed three times in a row. */
    static final List<Picture> SUSPENDED = List.of(Picture.of("plugin-suspended", "/plugins/capped-share"));

    /** Somebody of sales at a page of finance. */
    static final List<Picture> NOT_OPEN = List.of(Picture.of("no-permission", "/members"));

    /** An administrator of a tenant that was opened a moment ago. */
    static final List<Picture> EMPTY = List.of(
            Picture.of("empty-home", "/"),
            Picture.of("empty-deals", "/deals"),
            Picture.of("empty-board", "/deals/board"),
            Picture.of("empty-quotes", "/quotes"),
            Picture.of("empty-registrations", "/registrations"),
            Picture.of("empty-leads", "/leads"),
            Picture.of("empty-leads-board", "/leads/board"),
            Picture.of("empty-territories", "/territories"),
            Picture.of("empty-cases", "/conflicts"),
            Picture.of("empty-customers", "/customers"),
            Picture.of("empty-prospects", "/prospects"),
            Picture.of("empty-applications", "/applications"),
            Picture.of("empty-recruiting", "/recruiting"),
            Picture.of("empty-partners", "/partners"),
            Picture.of("empty-sales", "/sales"),
            Picture.of("empty-subscriptions", "/subscriptions"),
            Picture.of("empty-milestones", "/milestones"),
            Picture.of("empty-statements", "/statements"),
            Picture.of("empty-payable", "/statements/payable"),
            Picture.of("empty-payouts", "/payouts"),
            Picture.of("empty-questions", "/disputes"),
            Picture.of("empty-promises", "/clocks"),
            Picture.of("empty-promised", "/promises"),
            Picture.of("empty-held", "/held"),
            Picture.of("empty-programs", "/programs"),
            Picture.of("empty-credit-table", "/credit-table"),
            Picture.of("empty-products", "/products"),
            Picture.of("empty-price-books", "/price-books"),
            Picture.of("empty-exchange-rates", "/exchange-rates"),
            Picture.of("empty-imports", "/imports"),
            Picture.of("empty-inbox", "/inbox"),
            Picture.of("empty-jobs", "/jobs"),
            Picture.of("empty-audit", "/audit"),
            Picture.of("empty-members", "/members"),
            Picture.of("empty-tokens", "/tokens"),
            Picture.of("setup-choose", "/setup?step=choose"),
            Picture.of("setup-partner-first", "/setup?step=partner"));

    /** The same after a program was chosen. */
    static final List<Picture> SETUP = List.of(
            Picture.of("setup-adjust", "/setup?step=adjust"),
            Picture.of("setup-publish", "/setup?step=publish"),
            Picture.of("setup-done", "/setup?step=done"));

    /** And after it was published. */
    static final List<Picture> PUBLISHED = List.of(
            Picture.of("setup-published", "/setup?step=publish"), Picture.of("setup-partner", "/setup?step=partner"));

    private VendorPages() {}

    /** A row that is chosen, and what would become of it. */
    private static Picture together(String name, String path, String verb) {
        return Picture.of(name, path).after(page -> {
            page.locator("vaadin-grid vaadin-checkbox").nth(1).click();
            page.locator(".en-chosen").getByText(verb).first().click();
            page.locator(".en-together").waitFor();
        });
    }

    /** A contract of the first partner there is, and what would come of it. */
    private static void claims(Page page) {
        page.getByLabel("Partner").first().press("ArrowDown");
        page.locator("vaadin-combo-box-item").first().click();
        page.getByLabel("What shows it").first().click();
        page.getByText("A marketplace contract").first().click();
        write(page, "Marketplace", "aws");
        write(page, "Offer or contract", "offer-17");
        page.keyboard().press("Tab");
        page.getByText("would be credited with the sale").first().waitFor();
    }

    private static void write(Page page, String field, String text) {
        var named = new Page.GetByRoleOptions().setName(field).setExact(true);
        page.getByRole(AriaRole.TEXTBOX, named).fill(text);
    }
}
