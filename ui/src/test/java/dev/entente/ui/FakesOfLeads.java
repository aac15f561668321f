package dev.entente.ui;

import dev.entente.lead.AnsweringLeads;
import dev.entente.lead.ChangingRouting;
import dev.entente.lead.Conversion;
import dev.entente.lead.ExportingLeads;
import dev.entente.lead.KeepingLeads;
import dev.entente.lead.Lead;
import dev.entente.lead.LeadFilter;
import dev.entente.lead.LeadFixtures;
import dev.entente.lead.LeadProblem;
import dev.entente.lead.LeadProfile;
import dev.entente.lead.LeadShare;
import dev.entente.lead.LeadShare.Role;
import dev.entente.lead.ReadingLeads;
import dev.entente.lead.ReadingOffers;
import dev.entente.lead.RehearsingRouting;
import dev.entente.lead.RoutingPolicy;
import dev.entente.lead.SendingLeads;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of leads. */
final class FakesOfLeads {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingLeads.class, new Reading(),
            ExportingLeads.class, new ExportingLeads(),
            KeepingLeads.class, new Keeping(),
            ChangingRouting.class, new Changing(),
            RehearsingRouting.class, new Rehearsing(),
            ReadingOffers.class, new Offers(),
            AnsweringLeads.class, new Answering(),
            SendingLeads.class, new FormOpen());

    private FakesOfLeads() {}

    static final class Reading extends ReadingLeads {

        private static Stream<ReadingLeads.Row> found(LeadFilter filter) {
            return World.current().leads.stream()
                    .map(Page::row)
                    .filter(each -> filter.states().isEmpty()
                            || filter.states().contains(each.lead().state()));
        }

        @Override
        public List<ReadingLeads.Row> list(LeadFilter filter, int offset, int limit) {
            return found(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(LeadFilter filter) {
            return (int) found(filter).count();
        }

        @Override
        public Map<Lead.State, Long> counted() {
            return found(LeadFilter.ALL)
                    .collect(Collectors.groupingBy(each -> each.lead().state(), Collectors.counting()));
        }

        @Override
        public Page open(UUID id) {
            return World.current().leads.stream()
                    .filter(each -> each.row().lead().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(LeadProblem.UNKNOWN_LEAD, "Look for it in the list."));
        }
    }

    static final class Keeping extends KeepingLeads {

        private static Lead done(String what) {
            World.current().done.add(what);
            return World.current().leads.getFirst().row().lead();
        }

        @Override
        public Added add(LeadProfile profile, @Nullable String source, @Nullable String externalId) {
            return new Added(
                    done("added " + profile.company() + " of "
                            + profile.contact().email()),
                    true);
        }

        @Override
        public Lead route(UUID id) {
            return done("routed");
        }

        @Override
        public Lead recall(UUID id, String because) {
            new Findings().line("/because", because, 500).refuse(LeadProblem.UNCLEAR_ANSWER);
            return done("recalled: " + because);
        }
    }

    static final class Changing extends ChangingRouting {

        @Override
        public Standing current() {
            return new Standing(World.current().routing.equals(RoutingPolicy.USUAL) ? 0 : 1, World.current().routing);
        }

        @Override
        public Choices choices() {
            return new Choices(Map.of("dach", "EMEA \u203a DACH"), Map.of("architect", "Architect"), List.of("gold"));
        }

        @Override
        public Standing change(@Nullable Integer seen, RoutingPolicy policy) {
            if (policy.limit() < 1) throw Problem.field(LeadProblem.UNCLEAR_ROUTING, "/limit", "Use 1 to 1000");
            World.current().routing = policy;
            return current();
        }
    }

    static final class Rehearsing extends RehearsingRouting {

        @Override
        public List<Rehearsed> rehearse(List<LeadProfile> profiles, @Nullable RoutingPolicy tried) {
            var lead = LeadFixtures.lead("L-00001", "Osprey Rail", Lead.State.OFFERED);
            var outcome = LeadFixtures.page(lead).routes().getFirst().outcome();
            return profiles.stream()
                    .map(each -> new Rehearsed(each, "EMEA \u203a DACH", outcome))
                    .toList();
        }
    }

    static final class Offers extends ReadingOffers {

        private static Stream<Open> found(List<LeadShare.State> states, @Nullable Role role) {
            return World.current().offers.stream()
                    .filter(each ->
                            states.isEmpty() || states.contains(each.share().state()))
                    .filter(each -> role == null || role == each.share().role());
        }

        @Override
        public List<ReadingOffers.Row> list(List<LeadShare.State> states, @Nullable Role role, int offset, int limit) {
            return found(states, role)
                    .skip(offset)
                    .limit(limit)
                    .map(each -> new ReadingOffers.Row(
                            each.share(), each.told() == null ? "" : each.told().company()))
                    .toList();
        }

        @Override
        public long left() {
            return World.current().leadsLeft;
        }

        @Override
        public List<LeadShare> waiting(int most) {
            return found(List.of(LeadShare.State.OFFERED), Role.RECEIVES)
                    .map(Open::share)
                    .toList();
        }

        @Override
        public Open openLead(UUID lead) {
            return World.current().offers.stream()
                    .filter(each -> each.share().leadId().equals(lead))
                    .findFirst()
                    .orElseThrow(() -> new Problem(LeadProblem.UNKNOWN_LEAD, "Look for it in the list."));
        }
    }

    static final class FormOpen extends SendingLeads {

        @Override
        public Given form(String remote) {
            return new Given("Acme & Sons", "token");
        }

        @Override
        public void send(LeadProfile profile, Sending sending) {
            if (profile.contact().email().isEmpty())
                throw Problem.field(LeadProblem.UNCLEAR_LEAD, "/contact/email", "Write an address");
            World.current().done.add("sent " + profile.company() + ": " + profile.consent());
        }
    }

    static final class Answering extends AnsweringLeads {

        private static LeadShare done(String what, LeadShare.State state) {
            World.current().done.add(what);
            var share = World.current().offers.getFirst().share();
            LeadFixtures.state(share, state);
            return share;
        }

        @Override
        public LeadShare accept(UUID share) {
            return done("accepted", LeadShare.State.ACCEPTED);
        }

        @Override
        public LeadShare decline(UUID share, String because) {
            new Findings().line("/because", because, 500).refuse(LeadProblem.UNCLEAR_ANSWER);
            return done("declined: " + because, LeadShare.State.DECLINED);
        }

        @Override
        public LeadShare convert(UUID share, Conversion conversion) {
            return done("converted for " + conversion.amount(), LeadShare.State.CONVERTED);
        }
    }
}
