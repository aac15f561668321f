package dev.entente.lead;

import dev.entente.deal.FindingDeals;
import dev.entente.deal.Stage;
import dev.entente.identity.Requires;
import dev.entente.lead.Lead.Origin;
import dev.entente.lead.LeadChanged.What;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.PartnerType;
import dev.entente.partner.Partners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the vendor does with leads: adds them, passes them on, takes them back, follows up those that partners give, closes them. */
@ApplicationScoped
@Transactional
@Requires(LeadPermissions.KEEP)
public class KeepingLeads {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final int LONGEST = 500;

    @Inject
    Leads leads;

    @Inject
    LeadShares shares;

    @Inject
    StoredLeads stored;

    @Inject
    BringingLeads bringing;

    @Inject
    PassingLeads passing;

    @Inject
    ConvertingLeads converting;

    @Inject
    FindingDeals deals;

    @Inject
    Turns turns;

    @Inject
    Partners partners;

    @Inject
    CheckingStanding standing;

    @Inject
    InstantSource clock;

    /** A lead as it stands, and whether it is new: the same name of the same source is the same lead, whatever is said of it. */
    public record Added(Lead lead, boolean fresh) {}

    public Added add(LeadProfile profile, @Nullable String source, @Nullable String externalId) {
        if (externalId == null) return bringing.add(profile, Origin.BY_HAND);
        var findings = new Findings()
                .form("/externalSource", source, SOURCE, "Use 1 to 40 of a\u2013z, 0\u20139, dot, dash, underscore")
                .line("/externalId", externalId, 100);
        findings.refuse(LeadProblem.UNCLEAR_LEAD);
        if (source == null) throw new IllegalStateException("A source was checked");
        return bringing.add(profile, new Origin(source, externalId.strip(), null));
    }

    /** As it was seen (null: as it stands). A partner that has it reads what is said now; one that gave it, what it said. */
    public Lead change(UUID id, @Nullable Integer revision, LeadProfile profile) {
        var lead = seen(id, revision);
        if (lead.profile().equals(profile)) return lead;
        var before = StoredLeads.view(lead);
        lead.become(profile);
        stored.write(lead, before, "lead.changed");
        stored.tokens(lead);
        stored.current(lead).filter(each -> each.state().isOpen()).ifPresent(share -> {
            share.says(profile);
            shares.update(share);
            if (stored.conceal(share)) stored.disclose(share, profile);
        });
        return lead;
    }

    /** As it stands, for whoever is about to change it. */
    public Lead current(UUID id) {
        return leads.byId(id).orElseThrow(StoredLeads::unknown);
    }

    /** By the rules as they are now; also one that came back. */
    public Lead route(UUID id) {
        var round = passing.begin(1);
        var lead = free(id);
        lead.passes = 0;
        passing.route(lead, "Somebody passed it on", round);
        return lead;
    }

    /** To one partner, whatever the rules say. */
    public Lead offer(UUID id, UUID partnerId, String because) {
        line("/because", because);
        var partner = partners.byId(partnerId)
                .orElseThrow(() -> Problem.field(LeadProblem.UNCLEAR_ANSWER, "/partner", "There is no such partner"));
        standing.require(Doing.LEAD, partnerId);
        turns.take(1);
        var lead = free(id);
        if (partnerId.equals(lead.givenBy()))
            throw Problem.field(
                    LeadProblem.PARTNER_CANNOT_TAKE_IT,
                    "/partner",
                    partner.name() + " gave it to you. Choose another one");
        if (lead.givenBy() == null
                && lead.profile().mutual()
                && !partner.types().contains(PartnerType.TECHNOLOGY))
            throw Problem.field(
                    LeadProblem.PARTNER_CANNOT_TAKE_IT,
                    "/partner",
                    "A referral fee is agreed for it. Choose a technology partner, or take the fee out");
        passing.give(lead, partnerId, partner.name(), because.strip());
        return lead;
    }

    /** Takes it back from the partner that has it, or lost the deal that it became, which reads nothing of it from then on. */
    public Lead recall(UUID id, String because) {
        line("/because", because);
        var lead = stored.turn(id);
        if (lead.state() == Lead.State.CONVERTED && !isLost(lead)) throw StoredLeads.done(lead);
        var share = stored.current(lead)
                .filter(each -> each.state().isOpen() || isLost(lead))
                .orElseThrow(StoredLeads::elsewhere);
        var before = StoredLeads.view(lead);
        passing.end(lead, share, LeadShare.State.RECALLED, because.strip());
        lead.because = "Recalled: " + because.strip();
        lead.dealId = null;
        lead.registration = null;
        stored.write(lead, before, "lead.recalled");
        stored.tell(lead, share, What.RECALLED);
        return lead;
    }

    private boolean isLost(Lead lead) {
        var deal = lead.dealId();
        return lead.state() == Lead.State.CONVERTED
                && deal != null
                && deals.byId(deal).filter(each -> each.stage() == Stage.LOST).isPresent();
    }

    // Whoever never accepted it does not read of the company.
    private static String told(LeadShare share, String because) {
        return share.state() == LeadShare.State.OFFERED ? "It comes to nothing" : because;
    }

    /** It comes to nothing, for a reason that whoever gave it, or follows it up, reads. */
    public Lead close(UUID id, String because) {
        line("/because", because);
        var lead = stored.turn(id);
        if (!lead.state().isOpen()) throw StoredLeads.done(lead);
        var before = StoredLeads.view(lead);
        var share = stored.current(lead).filter(each -> each.state().isOpen()).orElse(null);
        if (share != null) passing.end(lead, share, LeadShare.State.RECALLED, told(share, because.strip()));
        lead.ends(Lead.State.CLOSED, because.strip());
        stored.write(lead, before, "lead.closed");
        stored.mirror(lead, LeadShare.State.DECLINED, because.strip(), clock.instant());
        stored.tell(lead, share, What.CLOSED);
        return lead;
    }

    /** The vendor follows up itself what a partner gave. */
    public Lead accept(UUID id) {
        var lead = stored.turn(id);
        if (lead.givenBy() == null || lead.state() != Lead.State.NEW) throw StoredLeads.elsewhere();
        return move(lead, Lead.State.ACCEPTED, LeadShare.State.ACCEPTED, What.ACCEPTED);
    }

    /** The vendor has spoken to the company of a lead that it follows up itself. */
    public Lead work(UUID id) {
        var lead = stored.turn(id);
        if (lead.givenBy() == null || lead.heldBy() != null || lead.state() != Lead.State.ACCEPTED)
            throw StoredLeads.elsewhere();
        return move(lead, Lead.State.WORKED, LeadShare.State.WORKED, What.WORKED);
    }

    private Lead move(Lead lead, Lead.State state, LeadShare.State mirrored, What what) {
        var before = StoredLeads.view(lead);
        lead.ends(state, "");
        stored.write(lead, before, "lead." + state.code());
        stored.mirror(lead, mirrored, "", clock.instant());
        stored.tell(lead, stored.gave(lead).orElse(null), what);
        return lead;
    }

    /** Opens the deal that it became, led by the partner that gave it, or another one that sells it. */
    public Lead convert(UUID id, Conversion conversion) {
        var lead = stored.turn(id);
        if (!lead.state().isOpen()) throw StoredLeads.done(lead);
        if (lead.heldBy() != null)
            throw new Problem(
                    LeadProblem.LEAD_IS_ELSEWHERE,
                    "A partner follows it up. Recall it, or wait until the partner does.");
        var leads = conversion.partner() == null ? lead.givenBy() : conversion.partner();
        if (leads == null)
            throw Problem.field(LeadProblem.UNCLEAR_ANSWER, "/partner", "Say which partner leads the deal");
        standing.require(Doing.LEAD, leads);
        converting.toDeal(lead, leads, conversion);
        stored.mirror(lead, LeadShare.State.CONVERTED, "", clock.instant());
        return lead;
    }

    /** Forgets whom to speak to, here and wherever it was told; for a person who asks for it. */
    public Lead forget(UUID id) {
        var lead = stored.turn(id);
        var before = StoredLeads.view(lead);
        lead.become(lead.profile().withoutContact());
        stored.write(lead, before, "lead.forgotten");
        stored.tokens(lead);
        for (var share : shares.ofLead(id)) {
            if (stored.conceal(share)) stored.disclose(share, lead.profile());
        }
        return lead;
    }

    private Lead seen(UUID id, @Nullable Integer revision) {
        var lead = stored.turn(id);
        if (revision != null && lead.revision() != revision) throw StoredLeads.meanwhile();
        return lead;
    }

    /** One that no partner has. */
    private Lead free(UUID id) {
        var lead = stored.turn(id);
        if (!lead.state().isOpen()) throw StoredLeads.done(lead);
        if (lead.heldBy() != null) throw StoredLeads.elsewhere();
        return lead;
    }

    private static void line(String pointer, String said) {
        new Findings().line(pointer, said, LONGEST).refuse(LeadProblem.UNCLEAR_ANSWER);
    }
}
