package dev.entente.deploy.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The small lists that the demo's names and sentences are put together from. */
record Words(
        List<String> partners,
        List<String> kinds,
        List<String> customers,
        List<String> trades,
        List<String> first,
        List<String> last,
        List<String> posts,
        List<String> needs,
        List<String> buyers,
        List<String> notes,
        List<String> steps,
        List<String> lost,
        List<String> segments,
        Map<String, String> places) {

    static final Words ALL = Vendor.json("/demo/words.json", Words.class);

    /** Different for every number up to a thousand: "Orchard Health", and its address. */
    Customer customer(int number) {
        var name = customers.get(number % customers.size()) + " "
                + trades.get((number / customers.size() * 7 + number) % trades.size());
        return new Customer(name, code(name).replace("-", "") + ".example");
    }

    /** "Bea Winters" */
    String person(Chance chance) {
        return chance.pick(first) + " " + chance.pick(last);
    }

    static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Whom something is sold to. */
    record Customer(String name, String domain) {}
}
