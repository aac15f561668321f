package dev.entente.approval;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request with what was asked back; and for the vendor who decides, what is known of its subject (as far as whoever looks may see
 * it), what was done, and the names of
 * those who did it and are asked, and whether nobody is there who can decide it. The course is null where it is not found out yet, and for partners.
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
