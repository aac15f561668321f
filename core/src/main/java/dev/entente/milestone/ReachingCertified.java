package dev.entente.milestone;

import static java.util.stream.Collectors.toMap;

import dev.entente.enablement.CertificationsChanged;
import dev.entente.enablement.FirstCertification;
import dev.entente.enablement.KnowingCertified;
import dev.entente.milestone.TakingMilestones.Outcome;
import dev.entente.milestone.TakingMilestones.Shown;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Hears of certifications, and reports by itself what offers pay for: the milestone "certified in architect" is reached with
 * a partner's first certification in that path, once in each program that speaks of it on that day. What was entered by
 * mistake takes it back, or leaves it to the next certification.
 */
@ApplicationScoped
class ReachingCertified {

    /** What such a milestone is called, before the code of the path. */
    static final String CERTIFIED_IN = "certified in ";

    @Inject
    Milestones milestones;

    @Inject
    TakingMilestones taking;

    @Inject
    KnowingCertified certified;

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    Partners partners;

    @Inject
    CurrentTenant tenant;

    void on(@Observes CertificationsChanged event) {
        var concerned = event.since().keySet();
        var reached = reached(concerned);
        var known = milestones.ofSource(MilestoneReport.CERTIFICATION, concerned.toArray(UUID[]::new));
        if (reached.isEmpty() && known.isEmpty()) return;
        var still = new HashSet<UUID>();
        reached.forEach(each -> still.add(Milestone.idOf(each.report())));
        taking.withdraw(
                known.stream().filter(each -> !still.contains(each.id())).toList());
        for (var outcome : taking.takeShown(reached)) {
            if (outcome instanceof Outcome.Refused refused) throw refused.problem();
        }
    }

    private List<Shown> reached(Collection<UUID> concerned) {
        var speaking = programs.all().stream().filter(ReachingCertified::speaks).toList();
        if (speaking.isEmpty()) return List.of();
        var codes = partners.byIds(concerned.toArray(UUID[]::new)).stream().collect(toMap(Partner::id, Partner::code));
        var parts = enrolments.of(concerned);
        var last = tenant.today().plusYears(1);
        var reached = new ArrayList<Shown>();
        for (var first : certified.firsts(concerned)) {
            var code = codes.get(first.partnerId());
            if (code == null || first.on().isAfter(last)) continue;
            for (var enrolled : parts.getOrDefault(first.partnerId(), List.of()))
                reached.addAll(reached(first, code, enrolled, speaking));
        }
        return reached;
    }

    private static List<Shown> reached(
            FirstCertification first, String partner, Enrolled enrolled, List<PublishedProgram> speaking) {
        if (!enrolled.isOn(first.on())) return List.of();
        return speaking.stream()
                .filter(program -> program.id().equals(enrolled.programId()))
                .flatMap(program -> offers(program, first.on()).stream()
                        .filter(offer -> names(offer, CERTIFIED_IN + first.path()))
                        .map(offer -> new Shown(report(first, partner, program, offer), first.id())))
                .toList();
    }

    private static MilestoneReport report(
            FirstCertification first, String partner, PublishedProgram program, Offer offer) {
        var id = Ids.derived("certified", first.partnerId(), program.id(), offer.motion(), first.path());
        return new MilestoneReport(
                MilestoneReport.CERTIFICATION,
                id.toString(),
                first.on(),
                partner,
                program.code(),
                offer.motion(),
                CERTIFIED_IN + first.path(),
                null);
    }

    static List<Offer> offers(PublishedProgram program, LocalDate day) {
        return program.inForce(day).map(version -> version.offers()).orElse(List.of());
    }

    private static boolean speaks(PublishedProgram program) {
        return program.versions().stream()
                .flatMap(version -> version.offers().stream())
                .anyMatch(offer -> offer.terms().toString().contains(CERTIFIED_IN));
    }

    /** Whether the offer's terms compare the milestone with this one. */
    static boolean names(Offer offer, String milestone) {
        return offer.terms().findParents("field").stream()
                .filter(test -> test.path("field").asString("").equals("MILESTONE"))
                .anyMatch(test -> test.path("is").asString("").equals(milestone)
                        || test.path("oneOf")
                                .valueStream()
                                .anyMatch(each -> each.asString("").equals(milestone)));
    }
}
