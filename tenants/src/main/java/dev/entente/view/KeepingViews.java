package dev.entente.view;

import dev.entente.audit.Audit;
import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.view.SavedView.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The own views of whoever acts: a list's filter under a name. */
@ApplicationScoped
@Transactional
@Requires(ViewPermissions.OWN_VIEWS)
public class KeepingViews {

    /** How many views of one list a member keeps. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 200;
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    Views views;

    @Inject
    Instance<ViewedLists> contributions;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** By list, then by name. */
    public List<SavedView> all() {
        return views.all(me());
    }

    /** Of one list, by name. */
    public List<SavedView> of(String list) {
        return views.of(me(), list);
    }

    public SavedView save(String list, String name, Map<String, List<String>> filter) {
        var called = name.strip();
        var findings = new Findings().line("/name", called, LONGEST_NAME);
        list(list)
                .ifPresentOrElse(
                        known -> check(known, filter, findings),
                        () -> findings.add("/list", "There is no list of this name for you"));
        findings.refuse(ViewProblem.UNCLEAR_VIEW);
        refuseTaken(list, called, NONE);
        if (views.count(me(), list) >= MOST) {
            throw new Problem(ViewProblem.TOO_MANY_VIEWS, "Remove one that you need no longer.");
        }
        var me = access.current();
        var view =
                new SavedView(new Owner(me.partnerId(), me.id()), list, called, new TreeMap<>(filter), clock.instant());
        insert(view);
        audit.record("view.saved", "view", view.id(), null, told(view));
        return view;
    }

    public SavedView rename(UUID id, String name) {
        var view = find(id);
        var called = name.strip();
        new Findings().line("/name", called, LONGEST_NAME).refuse(ViewProblem.UNCLEAR_VIEW);
        refuseTaken(view.list(), called, id);
        views.rename(me(), id, called, SavedView.key(called));
        audit.record("view.renamed", "view", id, view.name(), called);
        return find(id);
    }

    public void remove(UUID id) {
        var view = find(id);
        views.delete(me(), id);
        audit.record("view.removed", "view", id, told(view), null);
    }

    private SavedView find(UUID id) {
        return views.find(me(), id)
                .orElseThrow(() -> new Problem(ViewProblem.UNKNOWN_VIEW, "Look for it among your views."));
    }

    private Optional<ViewedList> list(String name) {
        return contributions.stream()
                .flatMap(capability -> capability.viewed().stream())
                .filter(known -> known.name().equals(name) && access.may(known.permission()))
                .findFirst();
    }

    private static void check(ViewedList list, Map<String, List<String>> filter, Findings findings) {
        filter.forEach((field, values) -> {
            var at = "/filter/" + field;
            if (!list.fields().contains(field)) findings.add(at, "The list is not filtered by this");
            if (values == null) { // a program may send anything for a value of a map
                findings.add(at, "Say which values");
                return;
            }
            if (values.size() > MOST_VALUES) findings.add(at, "Use at most " + MOST_VALUES + " values");
            for (var value : values) findings.line(at, value, LONGEST_VALUE);
        });
    }

    private void refuseTaken(String list, String name, UUID but) {
        if (views.named(me(), list, SavedView.key(name), but) > 0) throw taken();
    }

    private void insert(SavedView view) {
        Broken.told(
                () -> views.insert(view), KeepingViews::taken, "saved_view_tenant_id_member_id_list_name_name_key_key");
    }

    private static Problem taken() {
        return Problem.field(ViewProblem.VIEW_NAME_TAKEN, "/name", "Use another name");
    }

    private static Map<String, Object> told(SavedView view) {
        return Map.of("list", view.list(), "name", view.name(), "filter", view.filter());
    }

    private UUID me() {
        return access.current().id();
    }
}
