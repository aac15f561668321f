package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Installation;
import java.util.List;
import java.util.function.Consumer;

/** Loads the demo into an installation that has no tenant yet. */
public final class Demo {

    private final Installation installation;
    private final int port;
    private final Consumer<String> say;

    public Demo(Installation installation, int port, Consumer<String> say) {
        this.installation = installation;
        this.port = port;
        this.say = say;
    }

    public void loadOnce() {
        say.accept("  demo " + installation.data() + port);
    }

    public static List<String> signIns(Installation installation) {
        return List.of();
    }
}
