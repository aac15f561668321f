package dev.entente.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.ui.shell.Outside;
import jakarta.data.repository.Repository;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final int FEWEST_CLASSES = 60;
    private static final JavaClasses UI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.entente.ui");

    @Test
    void seesEnoughClassesToMeanAnything() {
        assertThat(UI).hasSizeGreaterThan(FEWEST_CLASSES);
    }

    @Test
    void everyPageSaysWhoMayEnterIt() {
        classes().that().areAnnotatedWith(Route.class).should(sayWhoMayEnter()).check(UI);
    }

    @Test
    void onlySigningInAndApplyingAndLettersAndLastResortsAreOpenToEverybody() {
        classes()
                .that()
                .areAnnotatedWith(AnonymousAllowed.class)
                .should()
                .haveSimpleName("SignInView")
                .orShould()
                .haveSimpleName("ApplyView")
                .orShould()
                .haveSimpleName("InterestView")
                .orShould()
                .resideInAPackage("dev.entente.ui.entry")
                .orShould()
                .beAssignableTo(HasErrorParameter.class)
                .check(UI);
    }

    @Test
    void pagesAskUseCasesAndNeverRepositories() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Repository.class)
                .check(UI);
    }

    @Test
    void pagesLeaveInternalUseCasesAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.entente.ui.rest..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Internal.class)
                .check(UI);
    }

    @Test
    void pagesKnowNoPersistence() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta.persistence..", "java.sql..", "javax.sql..")
                .check(UI);
    }

    @Test
    void theKitKnowsNoPage() {
        noClasses()
                .that()
                .resideInAPackage("dev.entente.ui.kit..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are pages",
                        type -> type.getPackageName().startsWith("dev.entente.ui.")
                                && !type.getPackageName().startsWith("dev.entente.ui.kit")))
                .check(UI);
    }

    /** What people, partners and plugins write is a text wherever it is shown. */
    @Test
    void pagesShowTextsAndNeverMarkup() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.Html")
                .check(UI);
    }

    /** A use case is no part of a page's state: it is found again when the page is. */
    @Test
    void pagesKeepUseCasesOutOfTheirSession() {
        classes()
                .that()
                .areAssignableTo(Component.class)
                .should(keepBeansTransient())
                .check(UI);
    }

    private static ArchCondition<JavaClass> sayWhoMayEnter() {
        return condition("say who may enter", type -> {
            return Stream.of(Requires.class, AnonymousAllowed.class, Outside.class)
                            .filter(type::isAnnotatedWith)
                            .count()
                    == 1;
        });
    }

    private static ArchCondition<JavaClass> keepBeansTransient() {
        return condition(
                "keep beans transient",
                type -> type.getFields().stream()
                        .filter(field -> field.getRawType()
                                        .isMetaAnnotatedWith("jakarta.enterprise.context.NormalScope")
                                || field.getRawType().isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped"))
                        .allMatch(field -> field.getModifiers().contains(JavaModifier.TRANSIENT)));
    }

    private static ArchCondition<JavaClass> condition(String words, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " does not " + words));
            }
        };
    }
}
