package dev.entente.imports;

import dev.entente.api.Unit;
import dev.entente.customer.NamedCustomer;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import dev.entente.registration.BringingRegistrations;
import dev.entente.registration.BringingRegistrations.Brought;
import dev.entente.registration.Claim;
import dev.entente.registration.Registration;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rows as registrations that wait to be decided. One that its partner has already is left as it is. */
@ApplicationScoped
class RegistrationTarget implements Target {

    @Inject
    BringingRegistrations registrations;

    @Inject
    BringingPartners partners;

    @Inject
    CurrentTenant tenant;

    /** What rows are read against. */
    private record Context(Map<String, Partner> partners, List<Registration> known, Unit unit) {

        boolean isKnown(Brought said) {
            var domain = said.claim().domain();
            return known.stream()
                    .anyMatch(each -> each.partnerId().equals(said.partnerId())
                            && each.domain().equals(domain));
        }
    }

    @Override
    public Kind kind() {
        return Kind.REGISTRATIONS;
    }

    private Context context(List<Entry> entries) {
        var codes = entries.stream()
                .map(entry -> entry.first().text("partner"))
                .filter(code -> !code.isEmpty() && Found.canBeStored(code))
                .distinct()
                .toList();
        var domains = entries.stream()
                .flatMap(entry -> NamedCustomer.domainOf(entry.first().text("website")).stream())
                .distinct()
                .toList();
        return new Context(
                partners.byCode(codes),
                registrations.claiming(domains),
                Unit.currency(tenant.get().currency().getCurrencyCode()));
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var context = context(entries);
        return entries.stream()
                .map(entry -> fate(said(entry.first(), context), context))
                .toList();
    }

    /** Customers that somebody holds: what comes in for them stands in line. */
    @Override
    public List<String> remarkable(List<Entry> entries) {
        var domains = entries.stream()
                .flatMap(entry -> NamedCustomer.domainOf(entry.first().text("website")).stream())
                .distinct()
                .toList();
        return registrations.held(domains).values().stream()
                .map(each -> each.domain() + " (" + each.number() + ")")
                .toList();
    }

    @Override
    public String remark(List<String> found) {
        if (found.isEmpty()) return "";
        return "Another registration protects these customers today, so what comes in for them stands in line: "
                + String.join(", ", found) + ".";
    }

    private static Fate fate(@Nullable Brought said, Context context) {
        if (said == null) return new Fate.Refused();
        return context.isKnown(said) ? new Fate.Same() : new Fate.New();
    }

    private static @Nullable Brought said(Values row, Context context) {
        var partner = context.partners().get(row.text("partner"));
        if (partner == null && !row.text("partner").isEmpty()) row.add("partner", "There is no partner with this code");
        var meeting = row.day("meetingOn");
        var close = row.day("close");
        var amount = row.amount("amount", row.currency("currency", context.unit()));
        if (!row.isFine() || partner == null || meeting == null) return null;
        var claim = row.taking(
                () -> new Claim(
                        row.text("website"),
                        row.text("customer"),
                        row.text("buyer"),
                        row.text("problem"),
                        meeting,
                        null,
                        row.text("motion"),
                        row.textOrNull("program"),
                        row.textOrNull("products"),
                        amount,
                        close,
                        row.textOrNull("evidence"),
                        row.textOrNull("country"),
                        row.textOrNull("segment")),
                RegistrationTarget::field);
        return claim == null ? null : new Brought(partner.id(), claim);
    }

    private static String field(String pointer) {
        return switch (pointer) {
            case "/accountUrl" -> "website";
            case "/customerName" -> "customer";
            case "/buyerRole" -> "buyer";
            case "/expectedClose" -> "close";
            case "/amount/unit" -> "currency";
            default -> pointer.substring(1);
        };
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var context = context(entries);
        var fresh = new LinkedHashMap<Integer, Brought>();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var said = said(entry.first(), context);
            var fate = fate(said, context);
            if (said != null && fate instanceof Fate.New) fresh.put(fates.size(), said);
            fates.add(fate);
        }
        var brought = registrations.bring(List.copyOf(fresh.values())).iterator();
        for (var place : fresh.keySet()) {
            var registration = brought.next();
            fates.set(place, new Taken(registration.id(), registration.number(), null, null));
        }
        return fates;
    }

    /** What was decided meanwhile, or changed, stays. */
    @Override
    public void undo(List<ImportItem> items) {
        var known =
                registrations.byIds(items.stream().map(ImportItem::subjectId).toList());
        for (var item : items) {
            var registration = known.get(item.subjectId());
            if (registration == null) item.leave(Found.GONE);
            else if (registration.state() != Registration.State.SUBMITTED || registration.revision() > 0)
                item.leave(Found.CHANGED_SINCE);
            else {
                registrations.takeBack(registration);
                item.undo = Undo.REMOVED;
            }
        }
    }
}
