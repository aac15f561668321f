package dev.entente.guard;

import dev.entente.guard.Exhausted.Limit;
import java.util.IdentityHashMap;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** How a meter stood with what goes on around what runs now, where that is metered too. */
record Around(
        Limits limits,
        boolean bound,
        long fuel,
        long cells,
        int depth,
        Clock clock,
        @Nullable Limit over,
        @Nullable IdentityHashMap<BaseStream<?, ?>, Integer> stages,
        @Nullable Around around) {}
