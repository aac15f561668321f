package dev.entente.application;

import dev.entente.application.ApplicationEdition.Kind;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What programs ask, look for and look into; as it stands, and as it was under a number. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProgramForms {

    @Inject
    ApplicationEditions editions;

    @Inject
    LoadingPrograms programs;

    @Inject
    CurrentTenant tenant;

    /** Something with its number; 0 where nobody wrote it yet. */
    record Numbered<T>(int number, T says) {}

    /** A program's form with what it can be answered with. */
    record Asked(PublishedProgram program, Numbered<ApplicationForm> form, List<String> motions) {}

    PublishedProgram program(String code) {
        return find(code)
                .orElseThrow(() -> new Problem(
                        ApplicationProblem.UNKNOWN_FORM, "Look for the program's code in the list of programs."));
    }

    private Optional<PublishedProgram> find(String code) {
        return programs.all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The form of today, if anybody may answer it. */
    Optional<Asked> open(String code) {
        return find(code)
                .map(program -> new Asked(program, form(code), motions(program)))
                .filter(asked -> asked.form().says().open());
    }

    /** The programs whose form anybody may answer today. */
    List<PublishedProgram> open() {
        var open = editions.newest(Kind.FORM).stream()
                .filter(each -> each.read(ApplicationForm.class).open())
                .map(ApplicationEdition::program)
                .collect(Collectors.toSet());
        if (open.isEmpty()) return List.of();
        return programs.all().stream()
                .filter(each -> open.contains(each.code()))
                .toList();
    }

    /** The form of today, or the one with a number. */
    Asked asked(String code, int number) {
        var program = program(code);
        var form = number == 0
                ? form(code)
                : editions.numbered(code, Kind.FORM, number)
                        .map(each -> new Numbered<>(number, each.read(ApplicationForm.class)))
                        .orElseGet(() -> new Numbered<>(0, ApplicationForm.NONE));
        return new Asked(program, form, motions(program));
    }

    /** What the program pays for on this day, or has announced. */
    private List<String> motions(PublishedProgram program) {
        var version = program.inForce(tenant.today())
                .or(() -> program.versions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(program.versions().getLast()));
        return version.stream()
                .flatMap(each -> each.offers().stream())
                .map(Offer::motion)
                .distinct()
                .toList();
    }

    Numbered<ApplicationForm> form(String code) {
        return latest(code, Kind.FORM, ApplicationForm.class, ApplicationForm.NONE);
    }

    Numbered<IdealProfile> profile(String code) {
        return latest(code, Kind.PROFILE, IdealProfile.class, IdealProfile.NONE);
    }

    Numbered<Checklist> checklist(String code) {
        return latest(code, Kind.CHECKLIST, Checklist.class, Checklist.NONE);
    }

    private <T> Numbered<T> latest(String code, Kind kind, Class<T> type, T none) {
        return editions.latest(code, kind, Limit.of(1)).stream()
                .findFirst()
                .map(each -> new Numbered<>(each.number(), each.read(type)))
                .orElseGet(() -> new Numbered<>(0, none));
    }
}
