package dev.entente.prospect;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.audit.Audit;
import dev.entente.identity.FindingMembers;
import dev.entente.identity.Member;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.prospect.Outreach.Done;
import dev.entente.prospect.Prospect.Profile;
import dev.entente.prospect.Prospect.State;
import dev.entente.tenant.Broken;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Numbers;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the list of companies that may become partners, and what is done to win them. One website stands in it once. */
@ApplicationScoped
@Transactional
@Requires(ProspectPermissions.KEEP)
public class KeepingProspects {

    @Inject
    Prospects prospects;

    @Inject
    ProspectParts parts;

    @Inject
    ReadingPartners partners;

    @Inject
    FindingMembers members;

    @Inject
    Numbers numbers;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Those who can work on prospects. */
    public List<Member> keepers() {
        return members.atHome(Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS));
    }

    public Prospect add(Profile profile) {
        check(profile);
        if (!profile.domain().isEmpty() && prospects.byDomain(profile.domain()).isPresent()) throw known();
        var prospect = new Prospect(numbers.next("PR"), profile, clock.instant());
        Broken.told(() -> prospects.insert(prospect), KeepingProspects::known, "prospect_domain");
        parts.insertTokens(ProspectToken.of(prospect));
        audit.record("prospect.added", "prospect", prospect.id(), null, view(prospect));
        return prospect;
    }

    /** As it was seen (without a revision: as it stands). */
    public Prospect change(UUID id, @Nullable Integer revision, Profile profile) {
        var prospect = seen(id, revision);
        if (profile.equals(prospect.profile())) return prospect;
        check(profile);
        if (!profile.domain().isEmpty()
                && prospects
                        .byDomain(profile.domain())
                        .filter(other -> !other.id().equals(id))
                        .isPresent()) throw known();
        var before = view(prospect);
        prospect.become(profile);
        write("prospect.changed", before, prospect);
        parts.move(id, profile.source(), profile.sourceName());
        parts.deleteTokens(new UUID[] {id});
        parts.insertTokens(ProspectToken.of(prospect));
        return prospect;
    }

    /** Says how far it is; a reason is needed to drop it. That it applied is known from its application. */
    public Prospect move(UUID id, @Nullable Integer revision, State state, @Nullable String reason) {
        var prospect = seen(id, revision);
        if (state == State.APPLIED)
            throw Problem.field(
                    ProspectProblem.UNCLEAR_PROSPECT, "/state", "It has applied as soon as its application counts");
        if (state == State.DROPPED)
            new Findings().line("/reason", reason, 500).refuse(ProspectProblem.UNCLEAR_PROSPECT);
        var before = view(prospect);
        prospect.state = state;
        prospect.reason = state == State.DROPPED && reason != null ? reason.strip() : null;
        write("prospect.moved", before, prospect);
        return prospect;
    }

    /** Writes down what was done with it; who was new is contacted from then on. */
    public Outreach reach(UUID id, Done done) {
        var prospect = seen(id, null);
        checkDone(done);
        var outreach = new Outreach(id, prospect.source(), prospect.sourceName, done, clock.instant());
        parts.insert(outreach);
        audit.record("prospect.reached", "prospect", id, null, view(done));
        if (prospect.state() == State.NEW && done.channel() != Outreach.Channel.PURCHASE) {
            var before = view(prospect);
            prospect.state = State.CONTACTED;
            write("prospect.moved", before, prospect);
        }
        return outreach;
    }

    /** Writes down what a source cost as a whole, such as a stand at a fair. */
    public Outreach spend(Source source, String name, Done done) {
        checkDone(done);
        var said = name.strip();
        if (!said.isEmpty()) new Findings().line("/sourceName", said, 100).refuse(ProspectProblem.UNCLEAR_OUTREACH);
        var outreach = new Outreach(null, source, said, done, clock.instant());
        parts.insert(outreach);
        audit.record("prospect.spent", "outreach", outreach.id(), null, view(done));
        return outreach;
    }

    private void checkDone(Done done) {
        var findings = new Findings();
        if (done.on().isAfter(tenant.today())) findings.add("/on", "Use a day up to today");
        if (!done.cost().unit().equals(unit()))
            findings.add("/cost", "Say it in " + unit().code() + ", which this workspace counts in");
        findings.refuse(ProspectProblem.UNCLEAR_OUTREACH);
    }

    /** What an amount is where nothing was spent. */
    public Amount nothing() {
        return new Amount(0, unit());
    }

    private Unit unit() {
        return Unit.currency(tenant.get().currency().getCurrencyCode());
    }

    private void check(Profile profile) {
        var findings = new Findings();
        var owner = profile.owner();
        if (owner != null && keepers().stream().noneMatch(member -> member.id().equals(owner)))
            findings.add("/owner", "Name a member who may keep prospects");
        var referrer = profile.referrer();
        if (referrer != null && partners.names(List.of(referrer)).isEmpty())
            findings.add("/referrer", "Name a partner by its id");
        findings.refuse(ProspectProblem.UNCLEAR_PROSPECT);
    }

    private Prospect seen(UUID id, @Nullable Integer revision) {
        var prospect = prospects.byId(id).orElseThrow(KeepingProspects::unknown);
        if (revision != null && prospect.revision() != revision) throw meanwhile();
        return prospect;
    }

    private void write(String action, Map<String, Object> before, Prospect prospect) {
        try {
            prospects.update(prospect);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
        audit.record(action, "prospect", prospect.id(), before, view(prospect));
    }

    /** What the trail shows of a prospect. */
    static Map<String, Object> view(Prospect prospect) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", prospect.number());
        view.put("name", prospect.name());
        var profile = prospect.profile();
        view.put("domain", profile.domain());
        if (profile.country() != null) view.put("country", profile.country());
        if (!profile.segment().isEmpty()) view.put("segment", profile.segment());
        view.put("source", profile.source().code());
        if (!profile.sourceName().isEmpty()) view.put("sourceName", profile.sourceName());
        if (profile.referrer() != null) view.put("referrer", profile.referrer().toString());
        if (profile.owner() != null) view.put("owner", profile.owner().toString());
        view.put("state", prospect.state().name().toLowerCase(Locale.ROOT));
        if (prospect.reason() != null) view.put("reason", prospect.reason());
        if (prospect.applicationId() != null)
            view.put("application", prospect.applicationId().toString());
        return view;
    }

    private static Map<String, Object> view(Done done) {
        return Map.of(
                "on", done.on().toString(),
                "channel", done.channel().code(),
                "note", done.note(),
                "cost", done.cost().toString());
    }

    static Problem unknown() {
        return new Problem(ProspectProblem.UNKNOWN_PROSPECT, "Look for it in the list of prospects.");
    }

    private static Problem known() {
        return Problem.field(
                ProspectProblem.KNOWN_PROSPECT, "/website", "Look for it in the list; a website stands there once");
    }

    private static Problem meanwhile() {
        return new Problem(
                ProspectProblem.PROSPECT_CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }
}
