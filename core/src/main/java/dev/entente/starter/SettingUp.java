package dev.entente.starter;

import dev.entente.clock.UsualPromises;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.product.DescribingProducts;
import dev.entente.program.Adjustment;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.PublishingPrograms;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.program.ReadingPrograms;
import dev.entente.starter.Setup.Step;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leads a workspace from nothing to its first program and partner. Every step may be left, skipped and done again; what is
 * there already is never made twice.
 */
@ApplicationScoped
@Transactional
@Requires(ProgramPermissions.PUBLISH)
public class SettingUp {

    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    Setups setups;

    @Inject
    ReadingStarters starters;

    @Inject
    PublishingPrograms publishing;

    @Inject
    DescribingProducts describing;

    @Inject
    UsualPromises promising;

    @Inject
    ReadingPrograms programs;

    @Inject
    ReadingPartners partners;

    @Inject
    WelcomingFirstPartner welcoming;

    @Inject
    Addresses addresses;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** Where a workspace stands: the step to go on with, what was chosen, and what there is. */
    public record State(
            Step step,
            @Nullable String starter,
            Adjustment adjustment,
            @Nullable String program,
            int partners,
            @Nullable UUID partnerId) {

        public boolean isPublished() {
            return program != null;
        }
    }

    public State state() {
        return state(setups.byId(id()).orElse(null));
    }

    /** Takes a starter, as it comes; the one that was taken before keeps what was changed in it. */
    public State choose(String starter) {
        var first = starters.first(starter);
        return change(setup -> {
            if (!starter.equals(setup.starter)) {
                setup.starter = starter;
                setup.adjustment = JSON.writeValueAsString(first);
            }
            setup.step = Step.ADJUST;
        });
    }

    /** Keeps what is to be different in the chosen starter, once it can be published like that. */
    public State adjust(Adjustment adjusted) {
        starters.preview(chosen(), adjusted);
        return change(setup -> {
            setup.adjustment = JSON.writeValueAsString(adjusted);
            setup.step = Step.PUBLISH;
        });
    }

    /** Goes to a step, forwards or back, without doing anything. */
    public State go(Step step) {
        return change(setup -> setup.step = step);
    }

    /**
     * Publishes what was chosen, with the products that it speaks of, and makes the usual promises; what is published or promised
     * already stays as it is. Where the linter warns, with a word on why it is meant; a starter as it comes has its own.
     */
    public Outcome publish(@Nullable String word) {
        lock();
        var state = state();
        var opened = starters.preview(chosen(), state.adjustment());
        describing.complete(StarterFiles.products(chosen()));
        var outcome = publishing.publish(opened.draft().file(), word == null ? opened.word() : word);
        promising.begin();
        change(setup -> setup.step = Step.PARTNER);
        return outcome;
    }

    /** Adds the first partner, puts it into the program and invites its first member; a second time changes nothing. */
    public WelcomingFirstPartner.Welcomed welcome(FirstPartner first) {
        lock();
        var welcomed = welcoming.welcome(first, state().partnerId());
        change(setup -> {
            setup.partnerId = welcomed.partnerId();
            setup.step = Step.DONE;
        });
        return welcomed;
    }

    /** The address that partners are told. */
    public String portal() {
        return addresses.of(tenant.get().slug()) + "/portal";
    }

    private String chosen() {
        var starter = state().starter();
        if (starter == null) throw new Problem(StarterProblem.NOTHING_CHOSEN, "Choose the program to begin with.");
        return starter;
    }

    private interface Changing {
        void change(Setup setup);
    }

    private State change(Changing changing) {
        lock();
        var setup = setups.byId(id()).orElseThrow();
        changing.change(setup);
        setup.changedAt = clock.instant();
        setups.update(setup);
        return state(setup);
    }

    private void lock() {
        setups.insertUnlessThere(Scope.current().tenantId(), id());
        setups.lock(Scope.current().tenantId(), id());
    }

    private State state(@Nullable Setup setup) {
        var published = programs.list().stream()
                .map(page -> page.program().code())
                .findFirst()
                .orElse(null);
        int known = partners.count(null);
        if (setup == null) {
            var step = published == null ? Step.CHOOSE : known == 0 ? Step.PARTNER : Step.DONE;
            return new State(step, null, Adjustment.NONE, published, known, null);
        }
        var adjusted = setup.adjustment == null ? Adjustment.NONE : JSON.readValue(setup.adjustment, Adjustment.class);
        return new State(setup.step, setup.starter, adjusted, published, known, setup.partnerId);
    }

    private static UUID id() {
        return Setup.id(Scope.current().tenantId());
    }
}
