package dev.entente.ui.approval;

import dev.entente.approval.ApprovalRequest;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.approval.Approver;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list: for which partner (empty: the vendor's own), how long there is to decide it (null: as long as one likes), and
 * whether nobody is there who can.
 */
record Asked(
        ApprovalRequest request, String partner, @Nullable Clock clock, boolean stuck) {

    static final String STUCK = "Nobody can decide";

    String quiet() {
        return partner.isEmpty() ? request.number() : request.number() + " \u00b7 " + partner;
    }

    String status() {
        return stuck ? STUCK : words(request.state());
    }

    Tone tone() {
        return stuck ? Tone.BAD : tone(request.state());
    }

    static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String words(State state) {
        return Format.word(code(state));
    }

    static Tone tone(State state) {
        return switch (state) {
            case OPEN -> Tone.WARN;
            case APPROVED -> Tone.GOOD;
            case DECLINED -> Tone.BAD;
            case WITHDRAWN, OVERTAKEN -> Tone.NEUTRAL;
        };
    }

    static StatusBadge badge(State state) {
        return new StatusBadge(words(state), tone(state));
    }

    /** "Finance or Ada Byron". */
    static String whom(List<Approver> approvers, boolean all, Map<UUID, String> names) {
        return approvers.stream()
                .map(each -> switch (each) {
                    case Approver.OfRole(var role) -> role.words();
                    case Approver.Person(var member) -> names.getOrDefault(member, "Somebody who has left");
                })
                .collect(Collectors.joining(all ? " and " : " or "));
    }
}
