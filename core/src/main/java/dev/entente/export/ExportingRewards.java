package dev.entente.export;

import dev.entente.identity.Requires;
import dev.entente.reward.ReadingRewards;
import dev.entente.reward.ReadingRewards.Row;
import dev.entente.reward.ReadingRewards.Used;
import dev.entente.reward.RewardPermissions;
import dev.entente.reward.RewardUse;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rewards and their uses as sheets, each page by the use case that shows it. */
@ApplicationScoped
public class ExportingRewards {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    ReadingRewards reading;

    /** All of them, by name, with what each tier has. */
    @Requires(RewardPermissions.DECIDE)
    public Sheet<Row> rewards() {
        return new Sheet<>("Rewards", RewardColumns.REWARD, last -> last == null ? reading.list() : List.of());
    }

    /** In the order of their keys; of one partner or all, in a state or any; to a partner's member, those of that partner. */
    @Requires(RewardPermissions.READ)
    public Sheet<Used> uses(@Nullable UUID partnerId, RewardUse.@Nullable State state) {
        return new Sheet<>(
                "Uses of rewards",
                RewardColumns.USE,
                last -> reading.usesAfter(last == null ? BEFORE_ALL : last.use().id(), partnerId, state, Pages.SIZE));
    }
}
