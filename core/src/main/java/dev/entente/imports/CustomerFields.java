package dev.entente.imports;

import static dev.entente.imports.Field.needed;
import static dev.entente.imports.Field.useful;

import dev.entente.customer.NamedCustomer;
import java.util.List;

/** What a customer can be described by in a file. It is known by its domain or, without one, by its name. */
final class CustomerFields {

    static final List<Field> ALL = List.of(
            needed(
                    "customer",
                    "Customer",
                    "Osprey Rail",
                    "The company's name",
                    "customer name, name, company, company name, account, account name, end customer"),
            useful(
                    "domain",
                    "Customer\u2019s domain",
                    "osprey.example",
                    "The customer's internet domain, such as example.com",
                    "customer domain, domain, company domain, website, account website, url, homepage"),
            useful("region", "Region", "Nordics", "Where it is, as your deals say it", "customer region, area"),
            useful("segment", "Segment", "Mid-market", "Which kind of customer it is", "customer segment, market"),
            useful("industry", "Industry", "Transport", "What it does", "sector, vertical, branch"),
            useful(
                    "size",
                    "Size",
                    "251-1000",
                    "1-50, 51-250, 251-1000, 1001-5000 or 5001+, or how many people work there",
                    "people, employees, number of employees, headcount, company size"));

    private CustomerFields() {}

    /** What rows that mean one company have in common. */
    static String key(Values row) {
        return NamedCustomer.keyOf(row.text("customer"), row.text("domain"));
    }
}
