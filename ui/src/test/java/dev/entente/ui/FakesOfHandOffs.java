package dev.entente.ui;

import dev.entente.handoff.HandOffFilter;
import dev.entente.handoff.HandOffProblem;
import dev.entente.handoff.KeepingHandOffs;
import dev.entente.handoff.ReadingHandOffs;
import dev.entente.handoff.ShownHandOff;
import dev.entente.problem.Problem;
import dev.entente.ui.handoff.HandOffDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of hand-offs. */
final class FakesOfHandOffs {

    static final Map<Class<?>, Object> ALL =
            Map.of(ReadingHandOffs.class, new Reading(), KeepingHandOffs.class, new Keeping());

    static final Class<?>[] BEANS = {HandOffDesk.class};

    private FakesOfHandOffs() {}

    private static final class Reading extends ReadingHandOffs {

        @Override
        public List<ShownHandOff> list(HandOffFilter filter, int offset, int limit) {
            return found(filter).stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count(HandOffFilter filter) {
            return found(filter).size();
        }

        @Override
        public ShownHandOff open(UUID id) {
            return World.current().handOffs.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(HandOffProblem.UNKNOWN_HAND_OFF, "Look for it in the list."));
        }

        private static List<ShownHandOff> found(HandOffFilter filter) {
            return World.current().handOffs.stream()
                    .filter(each -> filter.dealId() == null || each.dealId().equals(filter.dealId()))
                    .filter(each ->
                            filter.standings().isEmpty() || filter.standings().contains(each.standing()))
                    .toList();
        }
    }

    private static final class Keeping extends KeepingHandOffs {

        @Override
        public void sumUp(UUID id, @Nullable String words) {
            if (words == null || words.isBlank())
                throw Problem.field(HandOffProblem.UNCLEAR_HAND_OFF, "/words", "Write something here");
            change(id, each -> with(each, words, each.calledOn()));
        }

        @Override
        public void call(UUID id, @Nullable LocalDate on, @Nullable String note) {
            if (on == null) throw Problem.field(HandOffProblem.UNCLEAR_HAND_OFF, "/on", "Use a day until today");
            change(id, each -> with(each, each.summary(), on));
        }

        private static void change(UUID id, UnaryOperator<ShownHandOff> change) {
            World.current().handOffs.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        }

        private static ShownHandOff with(ShownHandOff one, @Nullable String summary, @Nullable LocalDate calledOn) {
            return new ShownHandOff(
                    one.id(),
                    one.partnerId(),
                    one.partner(),
                    one.dealId(),
                    one.number(),
                    one.customer(),
                    one.giver(),
                    one.handedAt(),
                    summary,
                    summary == null ? null : Instant.parse("2026-03-31T10:00:00Z"),
                    summary == null ? null : "Ada Lovelace",
                    calledOn,
                    null,
                    calledOn == null ? null : "Bo Berg",
                    one.endedAt());
        }
    }
}
