package dev.entente.ui.partner;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.Partner;
import dev.entente.problem.Problem;
import dev.entente.program.EnrollingPartners;
import dev.entente.program.ListingPartners.Row;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ProgramProblem;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.ui.kit.Bulk;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Together;
import dev.entente.ui.kit.Together.Each;
import dev.entente.ui.lifecycle.LifecycleDesk;
import dev.entente.ui.lifecycle.MoveQuestions;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is done with several partners at once: enrolled in a program, or moved in the lifecycle, each once it is seen what becomes of it. */
@Dependent
public class PartnersTogether {

    @Inject
    EnrollingPartners enrolling;

    @Inject
    ReadingEnrolments enrolments;

    @Inject
    ReadingPrograms programs;

    @Inject
    LifecycleDesk lifecycle;

    @Inject
    Today today;

    @Inject
    Visit visit;

    /** For who may do it. */
    List<Bulk<Row>> offered(SerializableRunnable done) {
        var offered = new ArrayList<Bulk<Row>>();
        if (visit.may(ProgramPermissions.ENROL))
            offered.add(new Bulk<>("Enrol in a program", rows -> enrol(rows, done)));
        if (lifecycle.moves()) offered.add(new Bulk<>("Move", rows -> move(rows, done)));
        return offered;
    }

    private void move(List<Row> rows, SerializableRunnable done) {
        new MoveQuestions(lifecycle).askAll(rows.stream().map(Row::partner).toList(), done);
    }

    private void enrol(List<Row> rows, SerializableRunnable done) {
        var program = new Select<Page>();
        program.setLabel("Program");
        program.setItems(programs.list());
        program.setItemLabelGenerator(page -> page.program().name());
        program.setPlaceholder("Choose a program");
        var since = new DayField("Since");
        since.setValue(today.day());
        since.setRequiredIndicatorVisible(true);
        var parts =
                enrolments.ofAll(rows.stream().map(row -> row.partner().id()).toList());
        var each = rows.stream()
                .map(row -> each(row.partner(), parts.getOrDefault(row.partner().id(), List.of())))
                .toList();
        new Together<>("Enrol in a program", "Enrol", each, program, since)
                .explaining(Map.of("/program", program, "/since", since))
                .then(
                        id -> {
                            var chosen = program.getValue();
                            if (chosen == null) throw unclear("/program", "Choose a program");
                            if (since.getValue() == null) throw unclear("/since", "Say from which day on");
                            enrol(id, chosen, since);
                        },
                        done)
                .open();
    }

    // What is said of an enrolment stands in place of what was said before, its tiers too: this begins new ones alone.
    private void enrol(UUID id, Page chosen, DayField since) {
        boolean already = enrolments.of(id).stream()
                .anyMatch(row -> row.program().equals(chosen.program().code()));
        if (already)
            throw new Problem(ProgramProblem.UNCLEAR_ENROLMENT, "Takes part in it already, and stays as it is");
        enrolling.enrol(id, chosen.program().code(), since.getValue(), List.of());
    }

    private static Problem unclear(String field, String words) {
        return Problem.field(ProgramProblem.UNCLEAR_ENROLMENT, field, words);
    }

    private static Each<UUID> each(Partner partner, List<ReadingEnrolments.Row> parts) {
        var name = partner.name() + " \u00b7 " + partner.number();
        if (!Doing.ENROL.isAllowed(partner.state()))
            return new Each<>(
                    partner.id(),
                    name,
                    "Stays as it is: " + partner.state().words().toLowerCase(Locale.ROOT),
                    false);
        var now = parts.stream().map(ReadingEnrolments.Row::name).collect(Collectors.joining(", "));
        return new Each<>(partner.id(), name, now.isEmpty() ? "Takes part in none yet" : "Takes part in " + now, true);
    }
}
