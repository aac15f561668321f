package dev.entente.attribution;

import dev.entente.api.Percentage;
import dev.entente.sale.Evidence.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A split that was agreed on, as it is decided by: who the vendor's own sellers are plays no part in that, what they have does. */
record Agreed(
        String by,
        LocalDate on,
        List<Portion> shares,
        @Nullable Percentage own) {

    Agreed {
        shares = List.copyOf(shares);
    }

    /** What a partner has of it. */
    record Portion(
            UUID partner,
            Part part,
            Percentage share,
            @Nullable String motion) {}

    boolean includes(UUID partner) {
        return shares.stream().anyMatch(each -> each.partner().equals(partner));
    }
}
