package dev.entente.program;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enrolments and tiers as lines of a timeline, each on its first day. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EnrolmentHappenings implements Happenings {

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentTiers tiers;

    @Inject
    LoadingPrograms programs;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        var zone = tenant.get().zone();
        var day = LocalDate.ofInstant(before.minusNanos(1), zone);
        var page = Limit.of(most);
        var all = programs.all();
        var lines = new ArrayList<Happening>();
        for (var enrolment : enrolments.begun(partnerId, day, page)) lines.add(line(enrolment, all, zone));
        for (var tier : tiers.begun(partnerId, day, page)) lines.add(line(tier, all, zone));
        return lines;
    }

    private static Happening line(Enrolment enrolment, List<PublishedProgram> programs, ZoneId zone) {
        var name = programs.stream()
                .filter(program -> program.id().equals(enrolment.programId()))
                .map(PublishedProgram::name)
                .findFirst()
                .orElse("a program");
        return new Happening(
                enrolment.id(),
                enrolment.since().atStartOfDay(zone).toInstant(),
                true,
                enrolment.partnerId(),
                "enrolment",
                "Joined " + name,
                "",
                "partners/" + enrolment.partnerId(),
                null,
                true);
    }

    private static Happening line(EnrolmentTier row, List<PublishedProgram> programs, ZoneId zone) {
        var tier = row.dated();
        var program = programs.stream()
                .filter(each -> Enrolment.id(row.partnerId(), each.id()).equals(row.enrolmentId()))
                .findFirst();
        var name = program.flatMap(each -> each.tierName(tier.tier())).orElse(tier.tier());
        return new Happening(
                row.id(),
                tier.from().atStartOfDay(zone).toInstant(),
                true,
                row.partnerId(),
                "tier",
                "Became " + name,
                program.map(PublishedProgram::name).orElse(""),
                "partners/" + row.partnerId(),
                null,
                true);
    }
}
