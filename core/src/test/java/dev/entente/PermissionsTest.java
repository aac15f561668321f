package dev.entente;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.entente.identity.Internal;
import dev.entente.identity.Open;
import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation has a decision who may do it, and the decisions stand in a page that people read. */
class PermissionsTest {

    private static final Path PAGE = Path.of("../docs/permissions.md");

    /** Credentials stand below members: their callers ask. */
    private static final String BELOW = "dev.entente.credential";

    private static List<JavaClass> useCases = List.of();
    private static List<Permission> catalog = List.of();

    @BeforeAll
    static void look() {
        var all = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("dev.entente");
        useCases = all.stream()
                .filter(PermissionsTest::isUseCase)
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
        catalog = all.stream()
                .filter(type -> type.isAssignableTo(Permissions.class) && !type.isInterface())
                .flatMap(type -> contribution(type).permissions().stream())
                .sorted(Comparator.comparing(Permission::code))
                .toList();
    }

    private static boolean isUseCase(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class)
                && type.isTopLevelClass()
                && !type.isAssignableTo(Permissions.class)
                && type.getSimpleName().matches("[A-Z][a-z]+ing([A-Z].*)?")
                && !type.getPackageName().equals(BELOW);
    }

    private static Permissions contribution(JavaClass type) {
        try {
            return (Permissions) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void seesTheUseCases() {
        assertThat(useCases).hasSizeGreaterThan(20);
        assertThat(catalog).hasSizeGreaterThan(10);
    }

    @Test
    void leavesNoOperationUndecided() {
        var undecided = operations()
                .filter(operation -> decision(operation, Requires.class).isEmpty()
                        && decision(operation, Open.class).isEmpty()
                        && decision(operation, Internal.class).isEmpty())
                .map(JavaMethod::getFullName);
        assertThat(undecided).isEmpty();
    }

    @Test
    void asksOnlyForWhatIsInTheCatalog() {
        var asked = operations()
                .flatMap(operation -> decision(operation, Requires.class).stream())
                .map(Requires::value);
        assertThat(catalog).extracting(Permission::code).containsAll(new TreeSet<>(asked.toList()));
    }

    @Test
    void contributesEachPermissionOnce() {
        assertThat(catalog).extracting(Permission::code).doesNotHaveDuplicates();
    }

    @Test
    void givesEachPermissionToSomebody() {
        assertThat(catalog)
                .allSatisfy(permission -> assertThat(permission.roles()).isNotEmpty());
    }

    /** To write the page anew: -Dwrite.pages=true. */
    @Test
    void standsInThePage() throws IOException {
        if (Boolean.getBoolean("write.pages")) Files.writeString(PAGE, page());
        assertThat(Files.readString(PAGE))
                .as("docs/permissions.md is another; run this test with -Dwrite.pages=true")
                .isEqualTo(page());
    }

    private static String page() {
        var roles = Role.values();
        var head = Arrays.stream(roles).map(Role::words).collect(joining(" | "));
        var rows = catalog.stream().map(PermissionsTest::row).collect(joining("\n"));
        return """
                # Who may do what

                The vendor's roles first, then the partner's; a partner's members reach their own partner only, whatever they may do.
                A test writes this page from the code, and fails when it is another.

                | permission | lets people | %s | asked by |
                |---|---|%s---|
                %s
                """.formatted(head, "---|".repeat(roles.length), rows);
    }

    private static String row(Permission permission) {
        var marks = Arrays.stream(Role.values())
                .map(role -> permission.roles().contains(role) ? "yes" : "")
                .collect(joining(" | "));
        return "| `%s` | %s | %s | %s |"
                .formatted(permission.code(), inSentence(permission.words()), marks, askers(permission));
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String askers(Permission permission) {
        Set<String> names = new TreeSet<>();
        operations()
                .filter(operation -> decision(operation, Requires.class)
                        .filter(asked -> asked.value().equals(permission.code()))
                        .isPresent())
                .forEach(operation -> names.add(operation.getOwner().getSimpleName()));
        return String.join(", ", names);
    }

    private static Stream<JavaMethod> operations() {
        return useCases.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static <A extends Annotation> Optional<A> decision(JavaMethod operation, Class<A> type) {
        return operation
                .tryGetAnnotationOfType(type)
                .or(() -> operation.getOwner().tryGetAnnotationOfType(type));
    }
}
