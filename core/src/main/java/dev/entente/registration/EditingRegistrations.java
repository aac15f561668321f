package dev.entente.registration;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.registration.CountingChecks.Look;
import dev.entente.registration.Registration.State;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets a partner change what it said in a registration while nobody has decided it. The customer and the place in line stay;
 * whoever decides what stood there before is told what was changed.
 */
@ApplicationScoped
@Transactional
public class EditingRegistrations {

    @Inject
    StoredRegistrations stored;

    @Inject
    CountingChecks counting;

    @Inject
    CurrentTenant tenant;

    @Requires(RegistrationPermissions.REGISTER)
    public Registration edit(UUID id, @Nullable Integer revision, Claim claim) {
        var registration = stored.seen(id, revision);
        if (registration.state() != State.SUBMITTED) {
            throw StoredRegistrations.decided("Only one that waits for a decision is changed.");
        }
        if (!registration.domain().equals(claim.customer().registeredDomain())) {
            throw Problem.field(
                    RegistrationProblem.UNCLEAR_REGISTRATION,
                    "/accountUrl",
                    "It was registered for " + registration.domain() + ". Register another customer anew");
        }
        if (!registration.customerName().equals(claim.customerName())) {
            throw Problem.field(
                    RegistrationProblem.UNCLEAR_REGISTRATION,
                    "/customerName",
                    "It was registered for " + registration.customerName() + ". Register another customer anew");
        }
        // What then stands in its way tells who covers that market.
        if (!isSamePlace(registration, claim)) {
            counting.look(registration.partnerId(), new Look(claim.customer(), claim.place()))
                    .orRefuse();
        }
        if (!registration.meetingOn().equals(claim.meetingOn())) claim.meetsFrom(tenant.today());
        var before = said(registration);
        registration.say(claim);
        var after = said(registration);
        var changed = new ArrayList<String>();
        after.forEach((what, value) -> {
            if (!Objects.equals(before.get(what), value)) changed.add(what);
        });
        if (!changed.isEmpty()) stored.edited(registration, changed, before, after);
        return registration;
    }

    private static boolean isSamePlace(Registration registration, Claim claim) {
        return Objects.equals(registration.country(), claim.country())
                && Objects.equals(registration.segment(), claim.segment());
    }

    private static Map<String, Object> said(Registration it) {
        var said = new LinkedHashMap<String, Object>();
        said.put("buyer", it.buyerRole());
        said.put("need", it.problem());
        said.put("next meeting", it.meetingOn() + (it.meetingAt() == null ? "" : " " + it.meetingAt()));
        said.put("motion", it.motion() + (it.program() == null ? "" : " in " + it.program()));
        said.put("products", String.valueOf(it.products()));
        said.put("amount", String.valueOf(it.amount()));
        said.put("expected close", String.valueOf(it.expectedClose()));
        said.put("evidence", String.valueOf(it.evidence()));
        said.put("country", String.valueOf(it.country()));
        said.put("segment", String.valueOf(it.segment()));
        return said;
    }
}
