package dev.entente.imports;

import dev.entente.partner.Partner.Profile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How a partner was before a file or after it, as text: what was said of it, and what it covered where the file said that (else null). */
record KeptPartner(Profile profile, @Nullable String covers) {

    private static final String COVERS = "covers";

    static String text(Profile profile, @Nullable String covers) {
        if (covers == null) return Found.written(profile);
        ObjectNode whole = ImportBatch.JSON.valueToTree(profile);
        return Found.written(whole.put(COVERS, covers));
    }

    static KeptPartner of(String text) {
        var whole = (ObjectNode) ImportBatch.JSON.readTree(text);
        var covers = whole.remove(COVERS);
        var profile = ImportBatch.JSON.treeToValue(whole, Profile.class);
        return new KeptPartner(profile, covers == null ? null : covers.asString());
    }
}
