package dev.entente.deploy;

import static dev.entente.deploy.ImportedFile.isTally;
import static dev.entente.deploy.ImportedFile.upload;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Milestones from files: looked at first, taken in, counted together, corrected and given back. */
abstract class ImportedMilestones {

    private static final String HEADER =
            "Project number;Completed;Company;Channel;Milestone;Services amount;Currency\n";
    private static final String PROGRAM = """
            program: imported
            name: Imported
            from: 2024-01-01
            offers:
              - motion: services
                name: Rewards
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Go-live
                      on: REACHED
                      otherwise: NOTHING
                      rules:
                        - when: {field: MILESTONE, is: live}
                          rate: {type: each, amount: {value: "250.00", unit: EUR}}
                    - name: Delivery
                      on: DELIVERED
                      rules: [{rate: {type: percent, rate: "5"}}]
                  limits: {caps: [{most: {value: "400.00", unit: EUR}, over: PARTNER, window: YEAR}]}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    ImportedMilestones() {
        tenant.publish(PROGRAM);
    }

    @Test
    void theyComeInEarnInTheirOrderAndAreGivenBack() {
        var partner = tenant.partner("northwind", "imported", "2024-01-01");
        var rows = "P-2;2026-04-01;northwind;services;Roll-out;4000.00;EUR\n"
                + "P-1;2026-03-01;northwind;services;live;;\n";
        var file = upload(tenant, "milestones", HEADER + rows);
        isTally(file.check().path("expected"), "2 created, 0 changed, 0 unchanged, 0 refused");
        assertThat(earned(partner)).isEmpty();
        file.committed(false);
        assertThat(earned(partner)).containsExactlyInAnyOrder("250.00 EUR", "150.00 EUR");

        var again = upload(tenant, "milestones", HEADER + rows.replace("4000.00", "1000.00"));
        isTally(again.check().path("expected"), "0 created, 1 changed, 1 unchanged, 0 refused");
        again.committed(false);
        assertThat(earned(partner)).containsExactlyInAnyOrder("250.00 EUR", "50.00 EUR");
        assertThat(again.undone().path("undone").path("restored").asLong()).isEqualTo(1);
        assertThat(earned(partner)).containsExactlyInAnyOrder("250.00 EUR", "150.00 EUR");
        var undone = file.undone().path("undone");
        assertThat(undone.path("removed").asLong()).isEqualTo(1);
        assertThat(undone.path("left").asLong()).isEqualTo(1);
        assertThat(earned(partner)).containsExactly("200.00 EUR");
        var last = list(taken(tenant.get("/milestones?q=p-1")).path("items")).getFirst();
        assertThat(last.path("withdrawn").asBoolean()).isTrue();
        assertThat(tenant.findings()).isEmpty();
    }

    /** Whoever corrects it at that moment holds its partner's turn, and commits while the import waits for that. */
    @Test
    void whatIsCorrectedWhileItsImportIsUndoneStaysAsItWasCorrected() throws Exception {
        var partner = tenant.partner("zephyr", "imported", "2024-01-01");
        var file = upload(tenant, "milestones", HEADER + "P-9;2026-03-01;zephyr;services;live;;\n");
        file.check();
        file.committed(false);
        try (var other = Harness.admin()) {
            other.setAutoCommit(false);
            try (var turn = other.createStatement()) {
                turn.execute("select id from partner where id = '" + partner + "' for no key update");
                var undone = CompletableFuture.supplyAsync(file::undone);
                TurnExamples.waiting(other, 1);
                turn.execute(
                        "update milestone set revision = revision + 1, name = 'Live after all' where partner_id = '"
                                + partner + "'");
                other.commit();
                assertThat(undone.get(60, TimeUnit.SECONDS)
                                .path("undone")
                                .path("left")
                                .asLong())
                        .isEqualTo(1);
            }
        }
        var last = list(taken(tenant.get("/milestones?q=p-9")).path("items")).getFirst();
        assertThat(last.path("name").asString()).isEqualTo("Live after all");
        assertThat(last.path("withdrawn").asBoolean()).isFalse();
    }

    @Test
    void whatCannotBeReadIsRefusedRowByRow() {
        tenant.partner("fjordtek", "imported", "2024-01-01");
        var file = upload(
                tenant,
                "milestones",
                HEADER
                        + "P-1;2026-03-01;fjordtek;services;live;;\n"
                        + "P-1;2026-03-01;fjordtek;services;live;;\n"
                        + "P-2;2026-03-01;nobody;services;live;;\n"
                        + "P-3;soon;fjordtek;services;live;;\n"
                        + "P-4;1989-03-01;fjordtek;services;live;;\n"
                        + "P-5;2026-03-01;fjordtek;services;Roll-out;-1.00;EUR\n"
                        + "P-6;2026-03-01;fjordtek;By chance;live;;\n");
        isTally(file.check().path("expected"), "1 created, 0 changed, 0 unchanged, 6 refused");
        assertThat(file.errors().toString())
                .contains("Row 2 names it already")
                .contains("There is no partner nobody")
                .contains("What was before 1990 is not kept")
                .contains("This cannot be less than nothing")
                .contains("Name a motion such as services or referral");
    }

    private List<String> earned(String partner) {
        return list(taken(tenant.get("/earnings?partner=" + partner)).path("items")).stream()
                .map(each -> amount(each.path("amount")))
                .filter(each -> !each.equals("0.00 EUR"))
                .toList();
    }
}
