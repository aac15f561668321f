package dev.entente.imports;

import dev.entente.partner.Partner.Profile;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a partner was before a file or after it, as text: what was said of it, and what it covered where the file said that (else
 * null), with the days on which some of that would have ended, which files of former times do not keep.
 */
record KeptPartner(Profile profile, @Nullable String covers, Map<String, LocalDate> ends) {

    private static final String COVERS = "covers";
    private static final String ENDS = "coversUntil";

    KeptPartner {
        ends = Map.copyOf(ends);
    }

    static String text(Profile profile, @Nullable String covers) {
        return text(profile, covers, Map.of());
    }

    static String text(Profile profile, @Nullable String covers, Map<String, LocalDate> ends) {
        if (covers == null) return Found.written(profile);
        ObjectNode whole = ImportBatch.JSON.valueToTree(profile);
        whole.put(COVERS, covers);
        if (!ends.isEmpty()) {
            var days = whole.putObject(ENDS);
            new TreeMap<>(ends).forEach((cell, day) -> days.put(cell, day.toString()));
        }
        return Found.written(whole);
    }

    static KeptPartner of(String text) {
        var whole = (ObjectNode) ImportBatch.JSON.readTree(text);
        var covers = whole.remove(COVERS);
        var days = whole.remove(ENDS);
        var ends = new TreeMap<String, LocalDate>();
        if (days != null)
            days.properties()
                    .forEach(each -> ends.put(
                            each.getKey(), LocalDate.parse(each.getValue().asString())));
        var profile = ImportBatch.JSON.treeToValue(whole, Profile.class);
        return new KeptPartner(profile, covers == null ? null : covers.asString(), ends);
    }
}
