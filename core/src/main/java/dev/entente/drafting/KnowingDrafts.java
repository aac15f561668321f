package dev.entente.drafting;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Knows drafts as they are, for whoever tries them; what is right and wrong in them is not looked at. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingDrafts {

    @Inject
    Drafts drafts;

    public ProgramDraft byId(UUID id) {
        return StoredDrafts.found(drafts, id);
    }
}
