package kz.rectorblog.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import kz.rectorblog.common.TimeSource;

@AnalyzeClasses(
        packages = "kz.rectorblog",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OurOwn.class})
class ArchitectureTest {

    private static final String GENERATED_TEMPLATES = "kz/rectorblog/templates/";
    private static final String LAUNCHER = "kz/rectorblog/launcher/";

    /** Neither the pages that the build generates nor the launcher, which stands alone, are rooms of the house. */
    static final class OurOwn implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains(GENERATED_TEMPLATES) && !location.contains(LAUNCHER);
        }
    }

    @ArchTest
    static void everyTierNamesPackagesThatExistAndNoneIsForgotten(JavaClasses house) {
        Set<String> rooms = house.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(Tiers.ROOT))
                .map(Tiers::roomOf)
                .collect(Collectors.toSet());
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(Tiers.rooms());
    }

    @ArchTest
    static final ArchRule importsGoDownOnly = classes().should(lookDown());

    @ArchTest
    static final ArchRule timeIsReadFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(TimeSource.class.getName())
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("the Clock that common.TimeSource makes is the one place that reads the machine's time");

    @ArchTest
    static final ArchRule theHeartKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage("kz.rectorblog.text..", "kz.rectorblog.moderation..", "kz.rectorblog.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut..", "java.sql..", "javax.sql..", "jakarta.inject..", "gg.jte..");

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom =
            classes().that().areAssignableTo(GenericRepository.class).should().notBePublic();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule aServiceHasAtMostSevenCollaborators = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Singleton.class)
            .should(new ArchCondition<>("take at most seven parameters") {
                @Override
                public void check(
                        com.tngtech.archunit.core.domain.JavaConstructor constructor, ConditionEvents events) {
                    int collaborators = constructor.getRawParameterTypes().size();
                    events.add(new SimpleConditionEvent(
                            constructor,
                            collaborators <= 7,
                            constructor.getFullName() + " takes " + collaborators + ": it is two services"));
                }
            });

    private static ArchCondition<JavaClass> lookDown() {
        return new ArchCondition<>("import from lower tiers only") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOurs(dependency.getTargetClass()))
                        .filter(dependency -> !mayLook(user, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(user, dependency.getDescription())));
            }
        };
    }

    private static boolean isOurs(JavaClass target) {
        return target.getPackageName().startsWith(Tiers.ROOT)
                && !target.getPackageName().startsWith("kz.rectorblog.templates");
    }

    private static boolean mayLook(JavaClass user, JavaClass target) {
        String from = Tiers.roomOf(user.getPackageName());
        String to = Tiers.roomOf(target.getPackageName());
        return from.equals(to) || Tiers.tierOf(to) < Tiers.tierOf(from);
    }
}
