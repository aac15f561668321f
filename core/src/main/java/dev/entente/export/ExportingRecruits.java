package dev.entente.export;

import static dev.entente.export.Columns.of;

import dev.entente.application.Application;
import dev.entente.application.ApplicationFilter;
import dev.entente.application.ApplicationPermissions;
import dev.entente.export.RecruitRows.ApplicationRow;
import dev.entente.export.RecruitRows.ProspectRow;
import dev.entente.identity.Requires;
import dev.entente.prospect.Prospect;
import dev.entente.prospect.ProspectFilter;
import dev.entente.prospect.ProspectPermissions;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import dev.entente.table.Sheet.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prospects and applications as sheets, in the order of their keys; what an import of prospects knows is called as there. */
@ApplicationScoped
public class ExportingRecruits {

    private static final List<Column<ProspectRow>> PROSPECT = List.of(
            prospect("Number", Prospect::number),
            prospect("Website", Prospect::domain),
            prospect("Company", Prospect::name),
            prospect("Country", it -> it.profile().country()),
            prospect("Segment", it -> it.profile().segment()),
            prospect("Source", it -> it.source().code()),
            prospect("Which source", it -> it.profile().sourceName()),
            of("Referred by", ProspectRow::referrer),
            of("Who works on it", ProspectRow::owner),
            prospect("State", it -> lower(it.state())),
            prospect("Because", Prospect::reason),
            prospect("Added", Prospect::addedAt));

    private static final List<Column<ApplicationRow>> APPLICATION = List.of(
            application("Number", Application::number),
            application("Program", Application::program),
            application("Company", Application::company),
            application("Website", Application::domain),
            application("Country", it -> it.applicant().country()),
            application("Contact", it -> it.applicant().contact()),
            application("E-mail", it -> it.applicant().email()),
            application("Types", it -> String.join(", ", it.applicant().types())),
            application("Motions", it -> String.join(", ", it.applicant().motions())),
            application("Fit", Application::score),
            application("State", it -> lower(it.state())),
            application("Because", Application::reason),
            of("Who looks after it", ApplicationRow::owner),
            application("Heard of it", Application::source),
            application("Received", Application::countsAt));

    @Inject
    RecruitRows rows;

    @Requires(ProspectPermissions.READ)
    public Sheet<ProspectRow> prospects(ProspectFilter filter) {
        return new Sheet<>(
                "Prospects",
                PROSPECT,
                last -> rows.prospects(last == null ? null : last.prospect().id(), filter, Pages.SIZE));
    }

    @Requires(ApplicationPermissions.READ)
    public Sheet<ApplicationRow> applications(ApplicationFilter filter) {
        return new Sheet<>(
                "Applications",
                APPLICATION,
                last -> rows.applications(
                        last == null ? null : last.application().id(), filter, Pages.SIZE));
    }

    private static Column<ProspectRow> prospect(String header, Function<Prospect, @Nullable Object> value) {
        return of(header, row -> value.apply(row.prospect()));
    }

    private static Column<ApplicationRow> application(String header, Function<Application, @Nullable Object> value) {
        return of(header, row -> value.apply(row.application()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
