package dev.entente.activity;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody does for a deal: of the vendor an account executive, engineer or success manager; of the partner its seller. */
public enum OwnerFunction {
    AE("AE", "Account executive"),
    SE("SE", "Sales engineer"),
    CSM("CSM", "Customer success manager"),
    PARTNER_AE("PartnerAE", "Partner\u2019s account executive");

    private final String code;
    private final String words;

    OwnerFunction(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The one that is written like this; none where there is none. */
    public static Optional<OwnerFunction> of(String written) {
        return Stream.of(values()).filter(each -> each.code.equals(written)).findFirst();
    }

    /** As interfaces write it. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
