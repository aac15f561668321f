package dev.entente.activity;

import java.time.Instant;

/** What was said and done, as it is read. */
public final class ActivityFixtures {

    private ActivityFixtures() {}

    public static Activity activity(Activity.New said, Instant at, String by) {
        return new Activity(said, at, null, by);
    }
}
