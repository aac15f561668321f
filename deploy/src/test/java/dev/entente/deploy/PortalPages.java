package dev.entente.deploy;

import java.util.List;

/** What a partner's people see. */
final class PortalPages {

    private static final Picture REGISTER = Picture.of("portal-register", "/portal/register");

    static final List<Picture> ALL = List.of(
            Picture.of("portal", "/portal"),
            Picture.of("portal-palette", "/portal").after(page -> {
                page.keyboard().press("Control+k");
                page.locator("#en-palette-list a").first().waitFor();
            }),
            Picture.of("portal-level", "/portal/level"),
            Picture.of("portal-rewards", "/portal/rewards"),
            Picture.of("portal-program", "/portal/program"),
            Picture.of("portal-onboarding", "/portal/onboarding"),
            Picture.of("portal-offboarding", "/portal/offboarding"),
            Picture.of("portal-plan", "/portal/plan"),
            Picture.of("portal-profitability", "/portal/profitability").reads("Tier by tier"),
            Picture.of("portal-deals", "/portal/deals"),
            Picture.of("portal-deal", "/portal/deals/{own-won}"),
            Picture.of("portal-leads", "/portal/leads"),
            Picture.of("portal-lead", "/portal/leads/{own-lead}"),
            Picture.of("portal-lead-decline", "/portal/leads/{own-lead}")
                    .after(page -> page.getByText("Decline").first().click()),
            Picture.of("portal-registration-edit", "/portal/registrations/{own-submitted}/edit"),
            Picture.of("portal-registration-declined", "/portal/registrations/{own-declined}"),
            Picture.of("portal-registration-approved", "/portal/registrations/{own-approved}"),
            Picture.of("portal-case", "/portal/conflicts/{own-case}").reads("Your evidence"),
            Picture.of("portal-case-evidence", "/portal/conflicts/{own-case}").click("Add evidence"),
            REGISTER,
            REGISTER.named("portal-register-errors").click("Send for approval").reads("Say who decides"),
            REGISTER.named("portal-register-free")
                    .fill("Company", "Hartwell Dairy")
                    .fill("Website", "hartwelldairy.example")
                    .reads("No conflict found"),
            Picture.of("portal-register-quote", "/portal/register?quote={own-free-quote}")
                    .reads("Filled in from"),
            Picture.of("portal-subscriptions", "/portal/subscriptions"),
            Picture.of("portal-quotes", "/portal/quotes"),
            Picture.of("portal-quote", "/portal/quotes/{own-quote}"),
            Picture.of("portal-quote-new", "/portal/quotes/new"),
            Picture.of("portal-quote-revise", "/portal/quotes/{own-open-quote}/revise")
                    .reads("at list"),
            Picture.of("portal-milestones", "/portal/milestones"),
            Picture.of("portal-subscription", "/portal/subscriptions/{own-renewed}"),
            Picture.of("portal-statements", "/portal/statements"),
            Picture.of("portal-statement", "/portal/statements/{statement}"),
            Picture.of("portal-statement-explained", "/portal/statements/{statement}?line={line}")
                    .reads("came about"),
            Picture.of("portal-statement-question", "/portal/statements/{open-to-questions}?line={line-in-doubt}")
                    .after(page ->
                            page.getByText("Question this amount").first().click()),
            Picture.of("portal-payee", "/portal/payee"),
            Picture.of("portal-tax-form", "/portal/payee").click("Hand in a tax form"),
            Picture.of("portal-hand-offs", "/portal/hand-offs"),
            Picture.of("portal-hand-off", "/portal/hand-offs/{own-handed}").reads("First call"),
            Picture.of("portal-questions", "/portal/disputes"),
            Picture.of("portal-promises", "/portal/promises"),
            Picture.of("portal-credit-table", "/portal/credit-table"),
            Picture.of("portal-price-list", "/portal/price-list"),
            Picture.of("portal-company", "/portal/company"),
            Picture.of("portal-people", "/portal/people"),
            Picture.of("portal-member-new", "/portal/people").click("Invite a member"),
            Picture.of("portal-inbox", "/inbox"),
            Picture.of("portal-jobs", "/jobs"),
            Picture.of("portal-account", "/account"),
            Picture.of("portal-not-found", "/portal/no-such-page"));

    /** As whoever asked sees it. */
    static final List<Picture> ASKED =
            List.of(Picture.of("portal-question", "/portal/disputes/{question}").reads("What was said"));

    static final List<Picture> MAIN = List.of(
            Picture.of("portal", "/portal"),
            Picture.of("portal-deals", "/portal/deals"),
            REGISTER,
            Picture.of("portal-statement-explained", "/portal/statements/{statement}?line={line}")
                    .reads("came about"));

    /** The first weeks of a partner. */
    static final List<Picture> BEGUN =
            List.of(Picture.of("portal-begun", "/portal"), Picture.of("portal-plan-runs", "/portal/onboarding"));

    /** The last weeks of one. */
    static final List<Picture> LEAVING =
            List.of(Picture.of("portal-leaving", "/portal"), Picture.of("portal-left", "/portal/offboarding"));

    /** The first person of the first partner of a tenant that was opened a moment ago. */
    static final List<Picture> EMPTY = List.of(
            Picture.of("empty-portal", "/portal"),
            Picture.of("empty-portal-deals", "/portal/deals"),
            Picture.of("empty-portal-quotes", "/portal/quotes"),
            Picture.of("empty-portal-subscriptions", "/portal/subscriptions"),
            Picture.of("empty-portal-statements", "/portal/statements"),
            Picture.of("empty-portal-price-list", "/portal/price-list"),
            Picture.of("empty-portal-promises", "/portal/promises"),
            Picture.of("empty-portal-company", "/portal/company"),
            Picture.of("empty-portal-people", "/portal/people"),
            Picture.of("empty-portal-inbox", "/inbox"));

    private PortalPages() {}
}
