package dev.entente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.entente.identity.Internal;
import dev.entente.identity.Open;
import dev.entente.identity.Permissions;
import dev.entente.identity.Requires;
import dev.entente.operator.Operator;
import jakarta.data.repository.Repository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How this module is built. Change the picture here first, and the code after it. */
class ArchitectureTest {

    /** A package uses what stands in lines below its own, and neither its neighbours nor what stands above. */
    private static final String PICTURE = """
            export imports
            dispute payout contribution conflict health offboarding scorecard
            settlement starter profitability whatif parallel lead refresh
            earning
            attribution holdback
            ledger plan clientele
            sale milestone
            quote
            registration handoff
            deal drafting announcement compensation reward prospect territory duty
            level application
            program enablement
            pricebook rate
            distribution
            lifecycle
            activity
            approval
            clock
            search
            partner customer product
            catalog
            table template document measure model plugin payable
            guard
            """;

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java");
    private static final Pattern GERUND = Pattern.compile("[A-Z][a-z]+ing[A-Z].*");
    private static final JavaClasses CORE = new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes"));

    @Test
    void enoughIsSeen() {
        assertThat(CORE).hasSizeGreaterThan(200);
        assertThat(CORE.stream().filter(each -> each.isAnnotatedWith(Entity.class)))
                .hasSizeGreaterThan(8);
        assertThat(useCases()).hasSizeGreaterThan(12);
    }

    @Test
    void thePictureShowsEveryPackage() {
        assertThat(CORE.stream().map(ArchitectureTest::folder).collect(toSet())).isEqualTo(lines().keySet());
    }

    @Test
    void callsGoDown() {
        var calls = CORE.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(call -> !to(call).equals(from(call)) && lines().containsKey(to(call)))
                .toList();
        assertThat(calls).hasSizeGreaterThan(50);
        assertThat(calls.stream().filter(call -> line(from(call)) >= line(to(call))))
                .isEmpty();
    }

    @Test
    void namesSayWhatAThingIsAndNotWhatKindOfClass() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Dto|DTO|Mapper)(\\$.*)?")
                .orShould()
                .resideInAnyPackage("..common..", "..shared..", "..util..", "..impl..")
                .check(CORE);
    }

    @Test
    void everyPackageSaysWhatItIsAndMarksItsNulls() throws IOException {
        for (var folder : lines().keySet()) {
            var source = Files.readString(SOURCES.resolve("dev/entente/" + folder + "/package-info.java"));
            assertThat(source).describedAs(folder).startsWith("/**").contains(".");
            assertThat(CORE.getPackage("dev.entente." + folder).isAnnotatedWith(NullMarked.class))
                    .describedAs(folder)
                    .isTrue();
        }
    }

    @Test
    void everyUseCaseAsksForAPermissionOrSaysThatItIsInternal() {
        var open = useCases().stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(ArchitectureTest::canBeCalled)
                .filter(method -> !isDecided(method))
                .map(JavaMethod::getFullName);
        assertThat(open).isEmpty();
    }

    @Test
    void resourcesCallUseCasesThatAskForAPermission() {
        noClasses()
                .that(are(resources()))
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Repository.class)
                .orShould()
                .callMethodWhere(describe("an internal method is called", call -> isInternal(call.getTarget())))
                .check(CORE);
    }

    @Test
    void everyRowBelongsToATenant() {
        var homeless = CORE.stream()
                .filter(each -> each.isAnnotatedWith(Entity.class))
                .filter(each -> !each.getField("tenantId").isAnnotatedWith(TenantId.class));
        assertThat(homeless).isEmpty();
    }

    /** A generated repository that is a bean keeps one session, and with it one tenant, for life. */
    @Test
    void noGeneratedRepositoryIsABean() throws IOException {
        var excluded = Files.readString(java.nio.file.Path.of("src/main/resources/META-INF/beans.xml"));
        var repositories = CORE.stream()
                .filter(each -> each.getSimpleName().endsWith("_") && each.isAnnotatedWith(Dependent.class))
                .map(JavaClass::getName)
                .toList();
        assertThat(repositories).hasSizeGreaterThan(8);
        assertThat(repositories.stream().filter(name -> !excluded.contains("<exclude name=\"" + name + "\"/>")))
                .isEmpty();
    }

    @Test
    void theClockIsInjected() {
        noClasses()
                .should()
                .callMethodWhere(describe("the machine's clock is read", ArchitectureTest::isNow))
                .check(CORE);
    }

    @Test
    void filesStayShort() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(100);
            for (var source : sources) {
                assertThat(Files.readAllLines(source))
                        .describedAs(source.toString())
                        .hasSizeLessThan(300);
            }
        }
    }

    private static DescribedPredicate<JavaClass> resources() {
        return describe("resources", each -> each.isAnnotatedWith(Path.class));
    }

    /** What a resource, a screen or another capability can start work with. */
    private static Set<JavaClass> useCases() {
        return CORE.stream()
                .filter(each -> each.isAnnotatedWith(Transactional.class)
                        || each.isAnnotatedWith(ApplicationScoped.class)
                                && GERUND.matcher(each.getSimpleName()).matches())
                .filter(each -> !each.isAssignableTo(Permissions.class))
                .collect(toSet());
    }

    // The operator's work asks whether it is the operator who is there.
    private static boolean isInternal(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        boolean asks = owner.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Operator.class));
        return !asks && (owner.isAnnotatedWith(Internal.class) || target.isAnnotatedWith(Internal.class));
    }

    private static boolean isNow(JavaMethodCall call) {
        var type = call.getTargetOwner();
        return type.getPackageName().equals("java.time") && call.getName().equals("now")
                || type.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
    }

    private static boolean canBeCalled(JavaMethod method) {
        return method.getModifiers().contains(PUBLIC)
                && !method.getModifiers().contains(STATIC)
                && !method.getModifiers().contains(SYNTHETIC);
    }

    private static boolean isDecided(JavaMethod method) {
        return Stream.of(Requires.class, Internal.class, Open.class)
                .anyMatch(mark ->
                        method.isAnnotatedWith(mark) || method.getOwner().isAnnotatedWith(mark));
    }

    private static String from(Dependency call) {
        return folder(call.getOriginClass());
    }

    private static String to(Dependency call) {
        return folder(call.getTargetClass());
    }

    private static String folder(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        return name.startsWith("dev.entente.") ? name.substring("dev.entente.".length()) : "";
    }

    private static int line(String folder) {
        return lines().getOrDefault(folder, -1);
    }

    /** Each package with the number of its line, from the top. */
    private static Map<String, Integer> lines() {
        var lines = new HashMap<String, Integer>();
        var all = PICTURE.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            for (var folder : all.get(i).split(" ")) lines.put(folder, i);
        }
        return lines;
    }
}
