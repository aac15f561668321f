package dev.entente.approval;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** What is due for requests. Each looks at how things stand, and does nothing where they have changed. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DueApprovals {

    @Inject
    ApprovalRequests requests;

    @Inject
    Courses courses;

    void begin(UUID id) {
        requests.byId(id).ifPresent(courses::begin);
    }

    void escalate(UUID id) {
        requests.byId(id).ifPresent(courses::escalate);
    }

    void answered(UUID id) {
        requests.byId(id).filter(ApprovalRequest::isOpen).ifPresent(courses::resume);
    }
}
