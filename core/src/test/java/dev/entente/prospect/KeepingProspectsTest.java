package dev.entente.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.prospect.Prospect.Profile;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepingProspectsTest {

    @Test
    void theTrailShowsWhoseAProspectIsAndWhereItIs() {
        var owner = UUID.randomUUID();
        var profile = new Profile("Hartwell", "hartwell.example", "GB", "dairy", Source.EVENT, "Fair", null, null);
        var before = KeepingProspects.view(new Prospect("PR-1", profile, Instant.EPOCH));
        var after = KeepingProspects.view(new Prospect("PR-1", profile.ownedBy(owner), Instant.EPOCH));
        assertThat(before)
                .containsEntry("country", "GB")
                .containsEntry("segment", "dairy")
                .containsEntry("sourceName", "Fair")
                .doesNotContainKey("owner");
        assertThat(after).containsEntry("owner", owner.toString());
    }
}
