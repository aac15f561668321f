package dev.entente.imports;

import dev.entente.customer.BringingCustomers;
import dev.entente.customer.Customer;
import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerProfile;
import dev.entente.customer.NamedCustomer;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.partner.NamesAlike;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows as customers, by their domain or, without one, by their name. An empty cell leaves what is known. */
@ApplicationScoped
class CustomerTarget implements Target {

    private static final Map<String, Size> SIZES = sizes();
    private static final int MOST_TOLD = 10;

    @Inject
    BringingCustomers customers;

    private static Map<String, Size> sizes() {
        var sizes = new TreeMap<String, Size>();
        for (var size : Size.values())
            for (var word : List.of(size.code(), size.words())) sizes.put(Mapping.key(word), size);
        return sizes;
    }

    /** What a row says: of whom, as it was known (null: not at all), and as it would be; refused where it cannot be read. */
    private record Row(
            @Nullable NamedCustomer named,
            @Nullable Customer known,
            @Nullable CustomerProfile said) {

        Fate fate() {
            if (said == null) return new Fate.Refused();
            if (known == null) return new Fate.New();
            return known.profile().equals(said) ? new Fate.Same() : new Fate.Changed();
        }
    }

    @Override
    public Kind kind() {
        return Kind.CUSTOMERS;
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var named = named(entries);
        return rows(entries, named, customers.known(fine(named))).stream()
                .map(Row::fate)
                .toList();
    }

    /** In the order of the entries; null where nobody can be called so. */
    private static List<@Nullable NamedCustomer> named(List<Entry> entries) {
        var named = new ArrayList<@Nullable NamedCustomer>();
        for (var entry : entries) named.add(named(entry.first()));
        return named;
    }

    private static @Nullable NamedCustomer named(Values row) {
        if (!row.isFine()) return null;
        return row.taking(
                () -> new NamedCustomer(row.text("customer"), row.textOrNull("domain")),
                pointer -> pointer.equals("/name") ? "customer" : pointer.substring(1));
    }

    private static List<NamedCustomer> fine(Collection<@Nullable NamedCustomer> named) {
        return named.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static List<Row> rows(
            List<Entry> entries, List<@Nullable NamedCustomer> named, Map<NamedCustomer, Customer> known) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < entries.size(); i++) {
            var each = named.get(i);
            var before = each == null ? null : known.get(each);
            rows.add(new Row(
                    each, before, each == null ? null : profile(entries.get(i).first(), before)));
        }
        return rows;
    }

    private static @Nullable CustomerProfile profile(Values row, @Nullable Customer known) {
        var before = known == null ? CustomerProfile.UNKNOWN : known.profile();
        var size = size(row);
        if (!row.isFine()) return null;
        return row.taking(
                () -> new CustomerProfile(
                        said(row, "region", before.region()),
                        said(row, "segment", before.segment()),
                        said(row, "industry", before.industry()),
                        size == null ? before.size() : size),
                pointer -> pointer.substring(1));
    }

    private static @Nullable String said(Values row, String field, @Nullable String before) {
        var said = row.textOrNull(field);
        return said == null ? before : said;
    }

    /** As we write it, or by the people who work there. */
    private static @Nullable Size size(Values row) {
        var text = row.text("size");
        var known = SIZES.get(Mapping.key(text));
        if (text.isEmpty() || known != null) return known;
        var people = row.whole("size");
        if (people == null) return null;
        if (people >= 1) return Size.of(people);
        row.add("size", "Say how many people work there, or leave it out");
        return null;
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var named = named(entries);
        var rows = rows(entries, named, customers.hold(fine(named)));
        var fresh = new LinkedHashMap<NamedCustomer, CustomerProfile>();
        var changed = new LinkedHashMap<Customer, CustomerProfile>();
        var fates = new ArrayList<Fate>();
        for (var row : rows) {
            var fate = row.fate();
            if (fate instanceof Fate.New)
                fresh.put(Objects.requireNonNull(row.named()), Objects.requireNonNull(row.said()));
            if (fate instanceof Fate.Changed) {
                var customer = Objects.requireNonNull(row.known());
                var said = Objects.requireNonNull(row.said());
                fate = new Taken(
                        customer.id(), customer.name(), Found.written(customer.profile()), Found.written(said));
                changed.put(customer, said);
            }
            fates.add(fate);
        }
        customers.change(changed);
        var added = customers.add(fresh);
        for (int i = 0; i < rows.size(); i++) {
            if (!(fates.get(i) instanceof Fate.New)) continue;
            var customer = Objects.requireNonNull(
                    added.get(Objects.requireNonNull(rows.get(i).named())));
            fates.set(i, new Taken(customer.id(), customer.name(), null, Found.written(customer.profile())));
        }
        return fates;
    }

    @Override
    public void undo(List<ImportItem> items) {
        var known = customers.held(items.stream().map(ImportItem::subjectId).toList());
        var restored = new HashMap<Customer, CustomerProfile>();
        var created = new ArrayList<Customer>();
        for (var item : items) {
            var customer = known.get(item.subjectId());
            if (customer == null) item.leave(Found.GONE);
            else if (!Found.written(customer.profile()).equals(item.after())) item.leave(Found.CHANGED_SINCE);
            else if (item.before() == null) created.add(customer);
            else restored.put(customer, Found.read(item.before(), CustomerProfile.class));
        }
        customers.change(restored);
        var removed = customers.remove(created);
        for (var item : items) {
            if (item.undo == Undo.LEFT) continue;
            if (item.before() != null) item.undo = Undo.RESTORED;
            else if (removed.contains(item.subjectId())) item.undo = Undo.REMOVED;
            else item.leave("A deal, a sale or a partner has it by now");
        }
    }

    /** Customers that new ones of the file may be, under another domain or without one. */
    @Override
    public List<String> remarkable(List<Entry> entries) {
        var named = fine(named(entries));
        var known = customers.known(named);
        var fresh = named.stream().filter(each -> !known.containsKey(each)).toList();
        var names = fresh.stream().map(each -> NamesAlike.core(each.name())).collect(Collectors.toSet());
        return customers.beginningLike(fresh).stream()
                .filter(customer -> names.contains(NamesAlike.core(customer.name())))
                .map(CustomerTarget::told)
                .toList();
    }

    private static String told(Customer customer) {
        var domain = customer.domain();
        return customer.name() + " (" + (domain == null ? "without a domain" : domain) + ")";
    }

    @Override
    public String remark(List<String> found) {
        if (found.isEmpty()) return "";
        var more = found.size() > MOST_TOLD ? Stream.of("others") : Stream.<String>empty();
        var told = Stream.concat(found.stream().limit(MOST_TOLD), more).toList();
        return "Known already under another domain, or without one: " + String.join(", ", told)
                + ". Say it in their rows as it is known, or they become customers of their own.";
    }
}
