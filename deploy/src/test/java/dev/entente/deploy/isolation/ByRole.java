package dev.entente.deploy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Every operation asked for by everybody: 403 is the answer exactly where the catalog says so. */
abstract class ByRole {

    @Test
    @RunAsClient
    void refusesExactlyWhoMayNot() {
        var decisions = Decisions.operations();
        assertThat(Operation.findings(
                        operation -> refusals(operation, decisions.getOrDefault(operation.name(), Set.of()))))
                .isEmpty();
    }

    private static List<String> refusals(Operation operation, Set<String> asked) {
        var findings = new ArrayList<String>();
        if (asked.isEmpty()) findings.add(operation.name() + " asks for no permission");
        for (var role : Role.values()) {
            var may = asked.stream()
                    .allMatch(permission -> Decisions.roles(permission).contains(role));
            var status = status(operation, role);
            if (may == (status == 403) || status == 401 || status >= 500) {
                findings.add(operation.name() + " by " + role + ", who " + (may ? "may: " : "may not: ") + status);
            }
        }
        return findings;
    }

    /** Who may do the one thing and not the other would be refused when the first is done already. */
    @Test
    @RunAsClient
    void givesARoleAllThatAnOperationAsksForOrNothingOfIt() {
        var halves = new ArrayList<String>();
        Decisions.operations().forEach((name, asked) -> {
            for (var role : Role.values()) {
                var held = asked.stream()
                        .filter(permission -> Decisions.roles(permission).contains(role))
                        .toList();
                if (name.startsWith("GET") || held.isEmpty() || held.size() == asked.size()) continue;
                if (held.stream().anyMatch(permission -> !permission.endsWith(".read")))
                    halves.add(name + " by " + role);
            }
        });
        assertThat(halves).isEmpty();
    }

    // Of things that nobody has, so that nothing is done to those that are needed.
    private static int status(Operation operation, Role role) {
        var side = role.isHome() ? Realms.ALPACA.home() : Realms.ALPACA.left();
        var reference = operation.references().stream()
                .filter(name -> operation.path().contains(name))
                .findFirst();
        return operation
                .send(side.as(role), side, reference.orElse(""), "0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000")
                .status();
    }
}
