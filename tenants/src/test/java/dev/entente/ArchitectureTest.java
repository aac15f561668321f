package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** Calls go down; a package uses what stands below it. */
    private static final List<String> PICTURE = """
            edge
            signup
            operator
            message
            branding
            job
            file
            view
            identity
            credential
            rest
            audit
            tenant
            problem
            """.lines().toList();

    private static final Path SOURCES = Path.of("src/main/java/dev/entente");
    private static final int LONGEST_FILE = 300;
    private static final int MOST_PARAMETERS = 5;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.entente");

    @Test
    void looksAtAllOfIt() {
        assertThat(CLASSES.size()).isGreaterThan(100);
        assertThat(CLASSES.stream().map(ArchitectureTest::folder).distinct())
                .containsExactlyInAnyOrderElementsOf(PICTURE);
    }

    @Test
    void callsGoDown() {
        var up = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::goesUp)
                .map(Dependency::getDescription);
        assertThat(up).isEmpty();
    }

    private static boolean goesUp(Dependency call) {
        var target = call.getTargetClass().getBaseComponentType();
        return target.getPackageName().startsWith("dev.entente.")
                && PICTURE.indexOf(folder(target)) < PICTURE.indexOf(folder(call.getOriginClass()));
    }

    private static String folder(JavaClass type) {
        return type.getPackageName().replace("dev.entente.", "");
    }

    @Test
    void namesSayWhatAThingIs() {
        var empty = CLASSES.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Impl|Service|Manager|Helper|Utils?|Dto|Mapper)"));
        assertThat(empty).isEmpty();
    }

    @Test
    void methodsTakeFewParameters() {
        var many = CLASSES.stream()
                .filter(type -> !type.getSimpleName().endsWith("_"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawParameterTypes().size() > MOST_PARAMETERS)
                .filter(method -> !method.getOwner().getSimpleName().equals("JsonBody"))
                .map(JavaMethod::getFullName);
        assertThat(many).isEmpty();
    }

    /** A generated repository that is a bean keeps one session, and with it one tenant, for life. */
    @Test
    void noGeneratedRepositoryIsABean() throws IOException {
        var excluded = Files.readString(Path.of("src/main/resources/META-INF/beans.xml"));
        var repositories = CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("_") && type.isAnnotatedWith(Dependent.class))
                .map(type -> "<exclude name=\"" + type.getName() + "\"/>")
                .toList();
        assertThat(repositories).hasSizeGreaterThan(2).allMatch(excluded::contains);
    }

    @Test
    void filesStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(LONGEST_FILE);
            }
        }
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        for (var folder : PICTURE) {
            var info = Files.readString(SOURCES.resolve(folder).resolve("package-info.java"));
            assertThat(info).as(folder).startsWith("/** ").contains("@NullMarked");
        }
    }
}
