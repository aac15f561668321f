package dev.entente.deploy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Time that goes by for one tenant of the product, whose clock is the machine's: what was promised and offered there began so much
 * earlier, and is due so much sooner.
 */
final class TimeGone {

    private static final List<String> SOONER = List.of(
            "update lead set due_at = due_at - gone.time from gone where lead.tenant_id = gone.tenant_id",
            "update lead_share as share set offered_at = offered_at - gone.time, due_at = due_at - gone.time"
                    + " from gone where share.tenant_id = gone.tenant_id",
            "update clock set began_at = began_at - gone.time, running_since = running_since - gone.time,"
                    + " due_at = due_at - gone.time, short_at = short_at - gone.time"
                    + " from gone where clock.tenant_id = gone.tenant_id",
            "update dispatch set execution_time = execution_time - gone.time"
                    + " from gone where starts_with(task_instance, gone.tenant_id::text)");

    private TimeGone() {}

    static void by(Duration time, TestTenant tenant) {
        try (var admin = Harness.admin()) {
            admin.setAutoCommit(false);
            for (var sooner : SOONER) {
                var gone = "with gone as (select tenant_id, make_interval(secs => ?) as time from tenant_address"
                        + " where slug = ?) ";
                try (var update = admin.prepareStatement(gone + sooner)) {
                    update.setDouble(1, time.toSeconds());
                    update.setString(2, tenant.slug());
                    update.executeUpdate();
                }
            }
            admin.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
