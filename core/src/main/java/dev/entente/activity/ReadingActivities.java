package dev.entente.activity;

import dev.entente.activity.Activity.Place;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what was said and done; a partner's member finds what is shared with that partner. */
@ApplicationScoped
@Transactional
public class ReadingActivities {

    @Inject
    Activities activities;

    @Inject
    ReadingPartners partners;

    /** On one record, newest first, behind this place. */
    @Requires(ActivityPermissions.READ)
    public List<Activity> of(String subjectKind, UUID subjectId, Place behind, int limit) {
        return activities.of(subjectKind, subjectId, behind.at(), behind.id(), Limit.of(limit));
    }

    /** On a partner's own record, in the order in which they were recorded, behind this one. */
    @Requires(ActivityPermissions.READ)
    public List<Activity> onPartner(UUID partnerId, UUID after, int limit) {
        partners.open(partnerId);
        return activities.onPartnerAfter(partnerId, after, Limit.of(limit));
    }
}
