package dev.entente.deploy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.signup.CheckingNames;
import dev.entente.signup.SignUpResource;
import dev.entente.signup.SigningUp;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Signing up as the OpenAPI document describes it, beside what the code does. */
abstract class SignUpDocument {

    private static final String ROOT = "/signup/v1/";

    private final JsonNode document =
            Harness.rest("localhost", "").get("/openapi?format=JSON").body();

    @Test
    void namesEveryOperationAndAsksForNoKey() {
        var described = document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(ROOT))
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(verb -> verb.getValue().has("responses"))
                        .peek(verb -> assertThat(verb.getValue()
                                                .path("security")
                                                .isArray()
                                        && verb.getValue().path("security").isEmpty())
                                .as(path.getKey())
                                .isTrue())
                        .map(verb -> verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(toSet());
        var written = Arrays.stream(SignUpResource.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .map(method -> verb(method) + " " + ROOT
                        + method.getAnnotation(Path.class).value())
                .collect(toSet());
        assertThat(described).isEqualTo(written).hasSize(2);
    }

    @Test
    void describesBodiesAsTheyAre() {
        assertThat(properties("WantedWorkspace")).isEqualTo(components(SignUpResource.Wanted.class));
        assertThat(properties("NameAnswer")).isEqualTo(components(CheckingNames.Answer.class));
        assertThat(properties("OpenedWorkspace")).isEqualTo(components(SigningUp.SignedUp.class));
        var states = document.path("components")
                .path("schemas")
                .path("NameAnswer")
                .path("properties")
                .path("state")
                .path("enum");
        assertThat(TestTenant.list(states).stream().map(JsonNode::asString))
                .containsExactly(
                        Stream.of(CheckingNames.State.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void isReachedAtNoTenantsAddress() {
        var tenant = TestTenant.open("reseller");
        for (var path : Set.of("names/acme", "workspaces")) {
            assertThat(tenant.rest().get(ROOT + path).status()).as(path).isEqualTo(404);
        }
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(mark -> Stream.ofNullable(mark.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }

    private Set<String> properties(String schema) {
        return Set.copyOf(document.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .propertyNames());
    }

    private static Set<String> components(Class<? extends Record> body) {
        return Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(toSet());
    }
}
