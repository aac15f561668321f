package dev.entente.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Notes what a capability asks for, in place of running anything. */
public final class NotedClocks extends RunningClocks {

    /** "start lead.call", in their order. */
    public final List<String> asked = new ArrayList<>();

    @Override
    public void start(String occasion, Subject subject) {
        asked.add("start " + occasion);
    }

    @Override
    public void stopAll(String occasion, Collection<UUID> subjects) {
        asked.add("stop " + occasion);
    }

    @Override
    public void dropAll(String occasion, Collection<UUID> subjects) {
        asked.add("drop " + occasion);
    }

    @Override
    public void pause(String occasion, UUID subject, String because) {
        asked.add("pause " + occasion);
    }

    @Override
    public void resume(String occasion, UUID subject, String because) {
        asked.add("resume " + occasion);
    }
}
