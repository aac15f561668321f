package dev.entente.program;

import dev.entente.identity.Internal;
import dev.entente.product.DescribingProducts;
import dev.entente.product.Product;
import dev.entente.tenant.TenantOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Gives a new tenant the program and products of the starter that was chosen for it, in the transaction that opens it. */
@Internal
@ApplicationScoped
public class BringingStarters {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,40}");

    @Inject
    PublishingPrograms publishing;

    @Inject
    DescribingProducts describing;

    void bring(@Observes TenantOpened opened) {
        if (opened.starter() == null) return;
        describing.begin(products(opened.starter()));
        publishing.begin(program(opened.starter()), word(opened.starter()));
    }

    /** Why what is odd about it is meant; null where nothing is. */
    private static @Nullable String word(String starter) {
        return new JsonMapper()
                .readTree(read(starter, "starter.json"))
                .path("word")
                .stringValue(null);
    }

    static String program(String starter) {
        return new String(read(starter, "program.yaml"), StandardCharsets.UTF_8);
    }

    static List<Product.Description> products(String starter) {
        var products = new JsonMapper().readValue(read(starter, "products.json"), Product.Description[].class);
        return List.of(products);
    }

    private static byte[] read(String starter, String file) {
        if (!NAME.matcher(starter).matches()) throw new IllegalArgumentException("Not a starter: " + starter);
        try (InputStream in = TenantOpened.class.getResourceAsStream("/starters/" + starter + "/" + file)) {
            if (in == null) throw new IllegalArgumentException("There is no starter " + starter);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
