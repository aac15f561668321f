package dev.entente.conflict;

import dev.entente.conflict.Conflict.Outcome;
import dev.entente.conflict.Verdict.ShareOf;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the dated evidence speaks for, with its reasons; a person decides. For the vendor's eyes: it names everybody. */
public record Proposal(Outcome outcome, @Nullable UUID winner, List<ShareOf> shares, List<String> reasons) {

    public Proposal {
        shares = List.copyOf(shares);
        reasons = List.copyOf(reasons);
    }
}
