package dev.entente.ui;

import dev.entente.approval.Absence;
import dev.entente.approval.AnsweringApprovals;
import dev.entente.approval.ApprovalCourse;
import dev.entente.approval.ApprovalFilter;
import dev.entente.approval.ApprovalFixtures;
import dev.entente.approval.ApprovalPage;
import dev.entente.approval.ApprovalProblem;
import dev.entente.approval.ApprovalRequest;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.approval.ChangingPolicies;
import dev.entente.approval.DecidingApprovals;
import dev.entente.approval.DecidingMany;
import dev.entente.approval.KnownFact;
import dev.entente.approval.KnownFact.Type;
import dev.entente.approval.Policy.Decided;
import dev.entente.approval.Precedent;
import dev.entente.approval.ReadingApprovals;
import dev.entente.approval.ReassigningApprovals;
import dev.entente.approval.StandingIn;
import dev.entente.approval.WrittenPolicy;
import dev.entente.approval.WrittenPolicy.WrittenApprover;
import dev.entente.approval.WrittenPolicy.WrittenCondition;
import dev.entente.approval.WrittenPolicy.WrittenDeadline;
import dev.entente.approval.WrittenPolicy.WrittenRule;
import dev.entente.approval.WrittenPolicy.WrittenStep;
import dev.entente.customer.CustomerFixtures;
import dev.entente.customer.MarkingAccounts;
import dev.entente.customer.NamedCustomer;
import dev.entente.customer.StrategicAccount;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.pricebook.Cost;
import dev.entente.pricebook.KeepingCosts;
import dev.entente.pricebook.NewCost;
import dev.entente.pricebook.PricebookFixtures;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.ui.approval.ApprovalBook;
import dev.entente.ui.approval.PolicyDesk;
import dev.entente.ui.quote.ClearanceOfQuotes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of approvals. */
final class FakesOfApprovals {

    static final Class<?>[] BEANS = {ApprovalBook.class, ClearanceOfQuotes.class, PolicyDesk.class};
    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingApprovals.class,
            new Reading(),
            DecidingApprovals.class,
            new Deciding(),
            DecidingMany.class,
            new Several(),
            ReassigningApprovals.class,
            new Reassigning(),
            AnsweringApprovals.class,
            new Answering(),
            ChangingPolicies.class,
            new Changing(),
            StandingIn.class,
            new Away(),
            MarkingAccounts.class,
            new Marking(),
            KeepingCosts.class,
            new Costs());

    private FakesOfApprovals() {}

    private static ApprovalPage find(UUID id) {
        return World.current().approvals.stream()
                .filter(page -> page.request().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(ApprovalProblem.UNKNOWN_APPROVAL, "Look for it in the list."));
    }

    static final class Reading extends ReadingApprovals {

        private static Stream<ApprovalPage> found(ApprovalFilter filter) {
            return World.current().approvals.stream()
                    .filter(page -> filter.states().isEmpty()
                            || filter.states().contains(page.request().state()));
        }

        @Override
        public ApprovalPage open(UUID id) {
            return find(id);
        }

        @Override
        public List<ApprovalRequest> about(UUID subjectId) {
            return World.current().approvals.stream()
                    .map(ApprovalPage::request)
                    .filter(each -> each.subjectId().equals(subjectId))
                    .toList();
        }

        @Override
        public List<ApprovalRequest> list(ApprovalFilter filter, int offset, int limit) {
            return found(filter)
                    .map(ApprovalPage::request)
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count(ApprovalFilter filter) {
            return (int) found(filter).count();
        }

        @Override
        public List<ApprovalRequest> waiting(@Nullable UUID id, @Nullable String kind, int limit) {
            return World.current().approvals.stream()
                    .filter(ApprovalPage::mayDecide)
                    .map(ApprovalPage::request)
                    .toList();
        }

        @Override
        public int countWaiting() {
            return waiting(null, null, 0).size();
        }

        @Override
        public Map<UUID, ApprovalCourse> courses(Collection<UUID> ids) {
            return World.current().approvals.stream()
                    .filter(page -> ids.contains(page.request().id()))
                    .collect(Collectors.toMap(
                            page -> page.request().id(), page -> Objects.requireNonNull(page.course())));
        }

        @Override
        public List<ApprovalRequest> stuck(int offset, int limit) {
            return stuck().skip(offset).limit(limit).toList();
        }

        @Override
        public int countStuck() {
            return (int) stuck().count();
        }

        private static Stream<ApprovalRequest> stuck() {
            return World.current().approvals.stream()
                    .filter(ApprovalPage::stuck)
                    .map(ApprovalPage::request);
        }

        @Override
        public Set<UUID> stuck(List<ApprovalRequest> of) {
            return stuck().filter(of::contains).map(ApprovalRequest::id).collect(Collectors.toSet());
        }

        @Override
        public List<Precedent> precedents(UUID id, int most) {
            return World.current().approvals.stream()
                    .filter(page -> !page.request().isOpen())
                    .map(page -> new Precedent(page.request(), page.facts()))
                    .toList();
        }
    }

    static final class Deciding extends DecidingApprovals {

        @Override
        public ApprovalRequest approve(UUID id, @Nullable String words) {
            World.current().done.add("approved");
            return ApprovalFixtures.close(find(id).request(), State.APPROVED, null);
        }

        @Override
        public ApprovalRequest decline(UUID id, String because) {
            new Findings().line("/because", because, 500).refuse(ApprovalProblem.UNCLEAR_APPROVAL);
            return ApprovalFixtures.close(find(id).request(), State.DECLINED, because);
        }
    }

    /** The second of several was decided meanwhile. */
    static final class Several extends DecidingMany {

        @Override
        public List<Decided> approve(List<UUID> ids, @Nullable String words) {
            World.current().done.add("approved " + ids.size());
            var late = new Problem(ApprovalProblem.APPROVAL_CHANGED_MEANWHILE, "Look at it again.");
            return IntStream.range(0, ids.size())
                    .mapToObj(i -> new Decided(ids.get(i), i == 1 ? late : null))
                    .toList();
        }
    }

    static final class Reassigning extends ReassigningApprovals {

        @Override
        public List<Member> others(UUID id) {
            return List.of(ApprovalFixtures.ada());
        }

        @Override
        public ApprovalRequest reassign(UUID id, UUID member) {
            World.current().done.add("reassigned");
            return find(id).request();
        }
    }

    /** One rule that asks finance, and a version that grows. */
    static final class Changing extends ChangingPolicies {

        private static final WrittenApprover FINANCE = new WrittenApprover(Role.FINANCE, null);
        private static final WrittenRule LARGE = new WrittenRule(
                "Large",
                List.of(new WrittenCondition("special", "25", null, null)),
                List.of(new WrittenStep("Finance", List.of(FINANCE), false, new WrittenDeadline(2, "days"), null)),
                null);
        private static final List<KnownFact> KNOWN = List.of(
                new KnownFact("special", "Off the usual price", Type.PERCENT),
                new KnownFact("strategic", "Strategic account", Type.FLAG));

        @Override
        public List<Standing> all() {
            return List.of(new Standing("quote", "Quotes", 3, new WrittenPolicy(null, List.of(LARGE)), KNOWN));
        }

        @Override
        public List<Named> approvers() {
            return List.of(new Named(FINANCE, "Any finance"));
        }

        @Override
        public Standing change(String kind, @Nullable Integer seen, WrittenPolicy written) {
            if (World.current().broken)
                throw Problem.field(ApprovalProblem.UNCLEAR_POLICY, "/rules/0/steps/0/approvers", "Say who approves");
            World.current().done.add("kept " + written.rules().size());
            return new Standing(kind, "Quotes", 4, written, KNOWN);
        }

        @Override
        public Decided trial(String kind, WrittenPolicy written, Map<String, String> values, Set<Role> asker) {
            return ApprovalFixtures.asks(values.getOrDefault("special", ""));
        }
    }

    static final class Away extends StandingIn {

        @Override
        public List<Named> list() {
            return World.current().away;
        }

        @Override
        public List<Member> others() {
            return List.of();
        }

        @Override
        public boolean isMine(Absence absence) {
            return true;
        }

        @Override
        public void back(UUID id) {
            World.current().away.clear();
        }
    }

    static final class Marking extends MarkingAccounts {

        @Override
        public List<StrategicAccount> list() {
            return World.current().accounts;
        }

        @Override
        public StrategicAccount mark(NamedCustomer customer, String because) {
            var account = CustomerFixtures.strategic(customer, because);
            World.current().accounts.add(account);
            return account;
        }

        @Override
        public void unmark(UUID id) {
            World.current().accounts.clear();
        }
    }

    static final class Costs extends KeepingCosts {

        @Override
        public List<Cost> after(@Nullable String typed, String place, int limit) {
            return World.current().costs.stream()
                    .filter(cost -> typed == null || cost.sku().contains(typed))
                    .toList();
        }

        @Override
        public List<NewCost> set(List<NewCost> said) {
            said.forEach(each -> World.current().costs.add(PricebookFixtures.cost(each)));
            return said;
        }
    }

    static final class Answering extends AnsweringApprovals {

        @Override
        public ApprovalRequest answer(UUID id, String answer) {
            World.current().done.add("answered " + answer);
            return find(id).request();
        }

        @Override
        public ApprovalRequest withdraw(UUID id, String because) {
            return ApprovalFixtures.close(find(id).request(), State.WITHDRAWN, because);
        }
    }
}
