package dev.entente.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applicants by what they say. */
final class Applicants {

    private Applicants() {}

    static Applicant complete() {
        return from("DE", Map.of());
    }

    static Applicant from(String country, Map<String, List<String>> answers) {
        return new Applicant(
                "Lindqvist Cloud AB",
                "www.lindqvist.example/partners",
                country,
                "Maja Lindqvist",
                "Maja@Lindqvist.example",
                List.of("reseller", "services"),
                List.of("resell"),
                new HashMap<>(answers));
    }
}
