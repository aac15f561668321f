package dev.entente.deploy.isolation;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.entente.identity.Permissions;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the product's classes say about who may do what: the catalog, and the permissions that each REST operation comes to ask for. */
final class Decisions {

    private static final JavaClasses ALL = new ClassFileImporter().importPackages("dev.entente");
    private static final Map<String, Set<Role>> CATALOG = ALL.stream()
            .filter(type -> type.isAssignableTo(Permissions.class) && !type.isInterface())
            .flatMap(type -> contribution(type).permissions().stream())
            .collect(toMap(permission -> permission.code(), permission -> permission.roles()));

    private Decisions() {}

    static Set<String> allPermissions() {
        return new TreeSet<>(CATALOG.keySet());
    }

    /** The roles that hold a permission. */
    static Set<Role> roles(String permission) {
        return CATALOG.getOrDefault(permission, Set.of());
    }

    /** The permissions behind each operation of the tenants' interface: {@code GET /partners/{id}}. */
    static Map<String, Set<String>> operations() {
        var operations = new TreeMap<String, Set<String>>();
        ALL.stream().filter(Decisions::isTenants).forEach(resource -> {
            for (var method : resource.getMethods()) {
                verb(method)
                        .ifPresent(verb -> operations
                                .computeIfAbsent(verb + " " + path(resource, method), _ -> new TreeSet<>())
                                .addAll(asked(method, new HashSet<>())));
            }
        });
        return operations;
    }

    private static boolean isTenants(JavaClass type) {
        return type.isAnnotatedWith(Path.class)
                && !type.getPackageName().endsWith(".operator")
                && !type.getSimpleName().equals("SignUpResource")
                && !type.getSimpleName().equals("ApplyResource")
                && !type.getSimpleName().equals("LeadFormResource")
                && !type.getSimpleName().equals("LedgerResource")
                && !type.getSimpleName().equals("PluginsResource")
                && !type.getSimpleName().equals("OperatorCatalogResource")
                && !type.getSimpleName().equals("PublisherResource");
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(mark -> mark.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(JavaClass resource, JavaMethod method) {
        var below = method.tryGetAnnotationOfType(Path.class).map(path -> "/" + path.value());
        return "/" + resource.getAnnotationOfType(Path.class).value() + below.orElse("");
    }

    private static Set<String> asked(JavaMethod method, Set<JavaMethod> seen) {
        var asked = new TreeSet<String>();
        if (!seen.add(method)) return asked;
        for (var call : method.getMethodCallsFromSelf()) {
            requires(call).ifPresent(asked::add);
            if (call.getTargetOwner().equals(method.getOwner())) {
                target(call).ifPresent(own -> asked.addAll(asked(own, seen)));
            }
        }
        return asked;
    }

    private static Optional<String> requires(JavaMethodCall call) {
        return Stream.concat(target(call).stream(), Stream.of())
                .flatMap(method -> Stream.of(on(method, Requires.class), on(method.getOwner())))
                .flatMap(Optional::stream)
                .map(Requires::value)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> on(JavaMethod method, Class<A> type) {
        return method.tryGetAnnotationOfType(type);
    }

    private static Optional<Requires> on(JavaClass type) {
        return type.tryGetAnnotationOfType(Requires.class);
    }

    private static Optional<JavaMethod> target(JavaMethodCall call) {
        return call.getTarget().resolveMember();
    }

    private static Permissions contribution(JavaClass type) {
        try {
            return (Permissions) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
