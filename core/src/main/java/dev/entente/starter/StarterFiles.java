package dev.entente.starter;

import dev.entente.problem.Problem;
import dev.entente.product.Product;
import dev.entente.tenant.TenantOpened;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The files of the starters, as they come with the product: a program, its products, and what is said of it. */
final class StarterFiles {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMES = List.of(JSON.readValue(read("index.json"), String[].class));

    private StarterFiles() {}

    /**
     * What a starter is for, for whom, and what is to be worked out as an example; why what is odd about it is meant (null: nothing
     * is odd).
     */
    record Sheet(
            String title,
            String purpose,
            String audience,
            @Nullable String word,
            List<Example> examples) {}

    /** All there are, the most usual first. */
    static List<String> names() {
        return NAMES;
    }

    static Sheet sheet(String starter) {
        return JSON.readValue(read(known(starter) + "/starter.json"), Sheet.class);
    }

    static String program(String starter) {
        return new String(read(known(starter) + "/program.yaml"), StandardCharsets.UTF_8);
    }

    static List<Product.Description> products(String starter) {
        return List.of(JSON.readValue(read(known(starter) + "/products.json"), Product.Description[].class));
    }

    private static String known(String starter) {
        if (NAMES.contains(starter)) return starter;
        throw new Problem(StarterProblem.UNKNOWN_STARTER, "Choose one of: " + String.join(", ", NAMES) + ".");
    }

    private static byte[] read(String path) {
        try (InputStream in = TenantOpened.class.getResourceAsStream("/starters/" + path)) {
            if (in == null) throw new IllegalStateException("There is no file " + path + " among the starters");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
