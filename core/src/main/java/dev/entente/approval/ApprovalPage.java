package dev.entente.approval;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request with what was asked back. For the vendor also who decides and what was done, with the names of all of them; what is
 * known of the subject, as far as whoever looks may see it; and whether nobody can decide it.
 *
 * @param course null where it is not found out yet, and for partners
 */
public record ApprovalPage(
        ApprovalRequest request,
        List<ApprovalQuestion> questions,
        @Nullable ApprovalCourse course,
        Map<String, String> facts,
        List<ApprovalAct> acts,
        Map<UUID, String> names,
        boolean mayDecide,
        boolean stuck) {

    public ApprovalPage {
        questions = List.copyOf(questions);
        facts = Map.copyOf(facts);
        acts = List.copyOf(acts);
        names = Map.copyOf(names);
    }

    /** The question that is open; null where none is. */
    public @Nullable ApprovalQuestion open() {
        return questions.stream()
                .filter(each -> each.answer() == null)
                .findFirst()
                .orElse(null);
    }
}
