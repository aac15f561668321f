package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.deploy.PluginShelf.Allowed;
import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginShelfTest {

    private static final Allowed AS_USUAL = new Allowed(false, true);

    @TempDir
    Path folder;

    @Test
    void anOlderVersionIsPutBesideANewerOneOnlyWhereItIsMeant() throws IOException {
        var shelf = new PluginShelf(folder.resolve("plugins"), LocalDate.of(2026, 5, 1));
        shelf.install(jar("1.0.0"), AS_USUAL);
        shelf.install(jar("1.10.0"), AS_USUAL);
        assertThatThrownBy(() -> shelf.install(jar("1.9.0"), AS_USUAL))
                .isInstanceOf(Refusal.class)
                .hasMessage("bounty is there in version 1.10.0; add --older if 1.9.0 is meant");
        assertThatThrownBy(() -> shelf.install(jar("1.10.0"), new Allowed(true, true)))
                .hasMessage("bounty 1.10.0 is there already; a change needs another version");
        shelf.install(jar("1.9.0"), new Allowed(true, true));
        assertThat(shelf.jars())
                .extracting(PluginShelf.Jar::version)
                .containsExactlyInAnyOrder("1.0.0", "1.9.0", "1.10.0");
    }

    private Path jar(String version) throws IOException {
        var jar = folder.resolve("bounty.jar");
        HostilePlugins.jar(jar, version, ">=1.0.0 & <2.0.0", Map.of("Bounty", "fail()"));
        return jar;
    }
}
