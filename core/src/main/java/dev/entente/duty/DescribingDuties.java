package dev.entente.duty;

import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.measure.Measures;
import dev.entente.partner.PartnerType;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what partners of a type take on; said again it is another revision. */
@ApplicationScoped
@Transactional
@Requires(DutyPermissions.DESCRIBE)
public class DescribingDuties {

    @Inject
    DutyLists lists;

    @Inject
    Measures measures;

    @Inject
    Audit audit;

    /** Those of all types of which something is said, in the order of types. */
    public List<DutyList> list() {
        return lists.all();
    }

    /** By its code, such as "reseller". */
    public PartnerType type(String code) {
        return Arrays.stream(PartnerType.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(DutyProblem.UNKNOWN_PARTNER_TYPE, "Use one of " + codes() + "."));
    }

    private static String codes() {
        return Arrays.stream(PartnerType.values()).map(PartnerType::code).collect(Collectors.joining(", "));
    }

    /** Nothing where nothing is said of the type. */
    public Optional<DutyList> find(PartnerType type) {
        return lists.ofType(type);
    }

    /** What can be a target: figures of the partner as a whole. */
    public List<Definition> figures() {
        return measures.catalog().stream()
                .filter(each -> each.pers().contains(Per.PARTNER) && !each.own())
                .toList();
    }

    /** From now on; the revision is the one that was seen (null: whatever there is). The same again changes nothing. */
    public DutyList describe(PartnerType type, List<Duty> duties, @Nullable Integer revision) {
        DutyCheck.of(duties, this::isTarget).refuse(DutyProblem.UNCLEAR_DUTIES);
        var before = lists.ofType(type).orElse(null);
        int known = before == null ? 0 : before.revision();
        if (revision != null && revision != known) throw meanwhile();
        if (before != null && before.duties().equals(duties)) return before;
        if (before == null) add(new DutyList(type, duties));
        else if (lists.change(type, DutyList.write(duties), known) == 0) throw meanwhile();
        var after = lists.ofType(type).orElseThrow();
        audit.record("duties.described", "duty-list", after.id(), before == null ? null : view(before), view(after));
        return after;
    }

    private boolean isTarget(Measure measure) {
        return measures.knows(measure)
                && figures().stream().anyMatch(each -> each.what().equals(measure.what()));
    }

    private void add(DutyList list) {
        Broken.told(() -> lists.insert(list), DescribingDuties::meanwhile, "duty_list_tenant_id_partner_type_key");
    }

    private static Map<String, Object> view(DutyList list) {
        return Map.of(
                "type",
                list.type().code(),
                "duties",
                list.duties().stream().map(Duty::words).toList());
    }

    private static Problem meanwhile() {
        return new Problem(DutyProblem.DUTIES_CHANGED_MEANWHILE, "Look at them again, and change what you see then.");
    }
}
