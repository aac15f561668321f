package dev.entente.program;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes partners into programs and says which tier they have from when on; the same again changes nothing. */
@ApplicationScoped
@Transactional
public class EnrollingPartners {

    @Inject
    ReadingPartners partners;

    @Inject
    CheckingStanding standing;

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments loading;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentTiers tiers;

    @Inject
    Audit audit;

    @Inject
    Event<TiersChanged> changed;

    @Inject
    Event<PartnerEnrolled> enrolled;

    /** What is said of an enrolment stands in place of what was said before; earlier tiers have to be named again. */
    @Requires(ProgramPermissions.ENROL)
    public Enrolled enrol(UUID partnerId, String programCode, LocalDate since, List<DatedTier> dated) {
        partners.open(partnerId);
        var program = programs.all().stream()
                .filter(each -> each.code().equals(programCode))
                .findFirst()
                .orElseThrow(ReadingPrograms::unknown);
        check(program, since, dated).refuse(ProgramProblem.UNCLEAR_ENROLMENT);
        var said = new Enrolled(partnerId, program.id(), since, dated);
        var before = before(said);
        if (said.equals(before.orElse(null))) return said;
        if (before.isEmpty()) standing.require(Doing.ENROL, partnerId);
        write(said, before.orElse(null));
        audit.record("partner.enrolled", "partner", partnerId, before.orElse(null), said);
        if (before.filter(each -> each.since().equals(since)).isEmpty())
            enrolled.fire(new PartnerEnrolled(Enrolment.id(partnerId, program.id())));
        before.flatMap(said::differsFrom)
                .ifPresent(day -> changed.fire(new TiersChanged(partnerId, day, "Its levels were changed by hand")));
        return said;
    }

    private Optional<Enrolled> before(Enrolled said) {
        return loading.of(List.of(said.partnerId())).getOrDefault(said.partnerId(), List.of()).stream()
                .filter(each -> each.programId().equals(said.programId()))
                .findFirst();
    }

    private void write(Enrolled said, @Nullable Enrolled before) {
        var enrolment = new Enrolment(said.partnerId(), said.programId(), said.since());
        if (before == null) {
            insert(enrolment);
        } else {
            enrolments.begin(enrolment.id(), said.since());
            tiers.deleteOf(enrolment.id());
        }
        tiers.insertAll(said.tiers().stream()
                .map(each -> new EnrolmentTier(enrolment, each))
                .toList());
    }

    private void insert(Enrolment enrolment) {
        Broken.told(
                () -> enrolments.insert(enrolment),
                () -> new Problem(
                        ProgramProblem.ENROLLED_MEANWHILE, "Look at it, and send it again if it is to change."),
                "enrolment_pkey",
                "enrolment_tenant_id_partner_id_program_id_key");
    }

    static Findings check(PublishedProgram program, LocalDate since, List<DatedTier> dated) {
        var findings = new Findings();
        if (since.getYear() < 1900 || since.getYear() > 9999) findings.add("/since", "Use a day from 1900 on");
        var days = new HashSet<LocalDate>();
        for (int i = 0; i < dated.size(); i++) {
            var tier = dated.get(i);
            if (!program.knowsTier(tier.tier())) {
                findings.add("/tiers/" + i + "/tier", "Name a tier of " + program.name() + ": " + names(program));
            }
            if (tier.from().isBefore(since)) {
                findings.add("/tiers/" + i + "/from", "Let no tier begin before the enrolment does");
            }
            if (!days.add(tier.from())) findings.add("/tiers/" + i + "/from", "Keep one tier for one day");
        }
        return findings;
    }

    private static String names(PublishedProgram program) {
        var codes = program.versions().stream()
                .flatMap(version -> version.tiers().stream())
                .map(Tier::code)
                .distinct()
                .toList();
        return codes.isEmpty() ? "it has none" : String.join(", ", codes);
    }
}
