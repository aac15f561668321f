package dev.entente.partner;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The ways in which a company can be a partner; one company is often several. */
public enum PartnerType {
    RESELLER("Reseller"),
    REFERRAL("Referral"),
    SERVICES("Services"),
    ISV("ISV"),
    MSP("MSP"),
    MARKETPLACE("Marketplace"),
    GSI("GSI"),
    CONSULTING("Consulting"),
    TECHNOLOGY("Technology");

    private final String words;

    PartnerType(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As interfaces write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The token that finds partners of this type; nothing that people type begins like it. */
    public String token() {
        return "#" + code();
    }

    /** A partner's few types in one column: "RESELLER SERVICES". */
    static String write(Set<PartnerType> types) {
        return types.stream().sorted().map(PartnerType::name).collect(Collectors.joining(" "));
    }

    static Set<PartnerType> read(String text) {
        var types = EnumSet.noneOf(PartnerType.class);
        Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(PartnerType::valueOf)
                .forEach(types::add);
        return Collections.unmodifiableSet(types);
    }
}
