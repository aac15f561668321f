package dev.entente.lead;

import dev.entente.attribution.StatingEvidence;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells partners of leads that are offered to them, run out or are taken back, and the vendor of those that wait for it. */
@Internal
@ApplicationScoped
class LeadNews implements NewsKinds {

    private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);
    private static final Set<Role> SELLERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER);

    private static final String OFFERED = "lead.offered";
    private static final String WARNING = "lead.warning";
    private static final String GONE = "lead.gone";
    private static final String WAITING = "lead.waiting";
    private static final String ANSWERED = "lead.answered";

    @Inject
    Notifying notifying;

    @Inject
    Partners partners;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(OFFERED, "leads that are offered to us", false, true),
                new NewsKind(WARNING, "leads that we have to answer soon", false, true),
                new NewsKind(GONE, "leads that were passed on or taken back", true, true),
                new NewsKind(WAITING, "leads that wait for somebody of ours", true, false),
                new NewsKind(ANSWERED, "what became of leads that we gave", true, true));
    }

    void on(@Observes LeadChanged event) {
        var lead = event.lead();
        var share = event.share();
        switch (event.what()) {
            case OFFERED -> {
                if (share != null)
                    sellers(share, OFFERED, (lead.isHot() ? "Hot lead: " : "New lead: ") + about(share), asked(lead));
            }
            case LAPSED -> {
                if (share == null) return;
                sellers(share, GONE, "Passed on: " + share.number(), "It was not answered in time.");
                keepers(lead, GONE, partner(share) + " did not answer " + lead.number() + " in time", lead.company());
            }
            case RECALLED -> {
                if (share != null) sellers(share, GONE, "Taken back: " + share.number(), share.because() + ".");
            }
            case QUEUED -> keepers(lead, WAITING, lead.number() + " waits: " + lead.company(), lead.because());
            case GIVEN ->
                keepers(
                        lead,
                        WAITING,
                        (share == null ? "A partner" : partner(share)) + " gave you " + lead.number(),
                        lead.company());
            case ACCEPTED -> {
                answered(share, lead);
                giver(lead, "was accepted", "It is being followed up.");
            }
            case DECLINED -> answered(share, lead);
            case CONVERTED -> giver(lead, "was converted", "It became a deal.");
            case CLOSED -> {
                if (share != null) sellers(share, GONE, "Closed: " + share.number(), share.because() + ".");
                giver(lead, "was closed", lead.because());
            }
            case WORKED -> {
                // those whom it concerns see it where they look at it
            }
        }
    }

    void warn(LeadShare share) {
        sellers(share, WARNING, "Answer soon: " + about(share), "Half of the time to answer it is over.");
    }

    /** Once for a lead, however often the sale of its deal is corrected. */
    void uncredited(Lead lead) {
        var news = new News(
                WAITING,
                "Whoever gave " + lead.number() + " is not credited",
                "The sale to " + lead.company() + " has " + StatingEvidence.MOST_CLAIMS
                        + " claims already. Take one back, and state the claim of the partner that gave the lead.",
                "leads/" + lead.id());
        notifying.once(Ids.derived("lead.uncredited", lead.id()), new Audience.OfVendor(KEEPERS), news);
    }

    private void answered(@Nullable LeadShare share, Lead lead) {
        if (share == null || share.role() == LeadShare.Role.GAVE) return;
        keepers(lead, ANSWERED, partner(share) + " " + share.state().code() + " " + lead.number(), share.because());
    }

    private void giver(Lead lead, String became, String text) {
        var giver = lead.givenBy();
        if (giver == null) return;
        notifying.tell(
                new Audience.OfPartner(giver, SELLERS),
                new News(ANSWERED, "Your lead " + lead.number() + " " + became, text, "portal/leads/" + lead.id()));
    }

    private static String asked(Lead lead) {
        return "Accept it to see whom it is about, or decline it with a reason. "
                + (lead.passes() > 1 ? "Somebody else could not take it." : "It is yours until its time is over.");
    }

    /** What may be said before it is accepted. */
    private static String about(LeadShare share) {
        return Stream.of(share.product(), share.segment(), country(share.country()), share.number())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String country(@Nullable String code) {
        return code == null ? "" : Locale.of("", code).getDisplayCountry(Locale.UK);
    }

    private String partner(LeadShare share) {
        return partners.byId(share.partnerId()).map(Partner::name).orElse("The partner");
    }

    private void keepers(Lead lead, String kind, String title, String text) {
        notifying.tell(new Audience.OfVendor(KEEPERS), new News(kind, title, text, "leads/" + lead.id()));
    }

    private void sellers(LeadShare share, String kind, String title, String text) {
        notifying.tell(
                new Audience.OfPartner(share.partnerId(), SELLERS),
                new News(kind, title, text, "portal/leads/" + share.leadId()));
    }
}
