package dev.entente.plugin;

import org.jspecify.annotations.Nullable;

/** The view of a watch for those who only want to know: whether it may be asked; what they see of it is told to nobody. */
record Quiet(Watch watch) implements Watch {

    @Override
    public @Nullable String silenced() {
        return watch.silenced();
    }

    @Override
    public void took(long fuel, long cells, long nanos) {}

    @Override
    public void answered() {}

    @Override
    public void failed(Failure failure) {
        if (watch instanceof Rest) watch.failed(failure); // which holds for this one alone
    }
}
