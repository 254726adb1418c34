package org.karvan.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karvan.platform.config.TimeSource;
import org.karvan.workflow.Staged;
import org.karvan.workflow.Workflow;

/** How the house is built: which floor may use which, who may see what, and which names there are not. */
class ArchitectureTest {

    private static final Pattern NAMES_WITHOUT_MEANING = Pattern.compile(".*(Service|Manager|Helper|Util|Utils|Impl|DTO|Dto|Base)");

    @Test
    void everyFeatureStandsOnAFloor() {
        Set<String> homeless = House.classes().stream()
                .map(House::featureOf)
                .filter(feature -> !House.FLOORS.containsKey(feature))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), homeless);
    }

    @Test
    void aFeatureUsesOnlyLowerFloors() {
        Set<String> upward = new TreeSet<>();
        for (JavaClass type : House.classes()) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(House::isOurs)
                    .filter(used -> !House.featureOf(used).equals(House.featureOf(type)))
                    .filter(used -> floor(used) >= floor(type))
                    .forEach(used -> upward.add(type.getName() + " (floor " + floor(type) + ") uses " + used.getName() + " (floor " + floor(used) + ")"));
        }
        assertEquals(Set.of(), upward);
    }

    private static int floor(JavaClass type) {
        return House.FLOORS.getOrDefault(House.featureOf(type), 0);
    }

    @Test
    void noSourceFilesStandInACircle() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : House.classes()) {
            String source = House.outermost(type).getName();
            Set<String> targets = uses.computeIfAbsent(source, key -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(House::isOurs)
                    .map(used -> House.outermost(used).getName())
                    .filter(used -> !used.equals(source))
                    .forEach(targets::add);
        }
        assertEquals(List.of(), Circles.in(uses));
    }

    @Test
    void onlyTheWorkflowChangesAState() {
        Set<String> callers = new TreeSet<>();
        for (JavaClass type : House.classes()) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getName().equals("enter") && call.getTargetOwner().isAssignableTo(Staged.class))
                    .filter(call -> !call.getOriginOwner().isEquivalentTo(Workflow.class))
                    .filter(call -> !call.getOrigin().getModifiers().contains(JavaModifier.SYNTHETIC))
                    .map(JavaAccess::getDescription)
                    .forEach(callers::add);
        }
        assertEquals(Set.of(), callers);
    }

    @Test
    void pagesNeverTouchTheDatabase() {
        noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat().resideInAPackage("jakarta.persistence..")
                .check(House.classes());
    }

    @Test
    void queriesAndConditionsStayWithTheirFeature() {
        classes().that().haveSimpleNameEndingWith("Store").or().haveSimpleNameEndingWith("Guard")
                .and().doNotHaveFullyQualifiedName("org.karvan.workflow.Guard")
                .and().areNotAssignableTo(jakarta.security.enterprise.identitystore.IdentityStore.class)
                .should().notBePublic().check(House.classes());
    }

    @Test
    void noTwoEntitiesShareASimpleName() {
        Map<String, List<String>> byName = entities().collect(Collectors.groupingBy(
                JavaClass::getSimpleName, TreeMap::new, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertEquals(List.of(), byName.values().stream().filter(types -> types.size() > 1).toList());
        assertTrue(!byName.isEmpty(), "no entity was found at all");
    }

    @Test
    void everyDoorSaysWhoMayOpenIt() {
        Set<String> open = new TreeSet<>();
        for (JavaClass type : House.classes()) {
            boolean isDoor = type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class) || type.isAnnotatedWith(Stateful.class);
            if (isDoor && !saysWho(type)) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !saysWho(method))
                        .map(JavaMember::getFullName)
                        .forEach(open::add);
            }
        }
        assertEquals(Set.of(), open);
    }

    private static boolean saysWho(JavaClass type) {
        return type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(PermitAll.class) || type.isAnnotatedWith(DenyAll.class);
    }

    private static boolean saysWho(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class) || method.isAnnotatedWith(DenyAll.class);
    }

    @Test
    void nothingIsMappedFromBothSides() {
        List<String> both = entities()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getAnnotations().stream().anyMatch(ArchitectureTest::isMappedBy))
                .map(JavaField::getFullName)
                .toList();

        assertEquals(List.of(), both);
    }

    private static boolean isMappedBy(JavaAnnotation<?> annotation) {
        return annotation.get("mappedBy").map(value -> !value.equals("")).orElse(false);
    }

    @Test
    void entitiesHaveNoSetters() {
        List<String> setters = entities()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().matches("set[A-Z].*") && !method.getRawParameterTypes().isEmpty())
                .map(JavaMethod::getFullName)
                .toList();

        assertEquals(List.of(), setters);
    }

    @Test
    void namesSayWhatAThingIs() {
        List<String> meaningless = House.classes().stream()
                .filter(type -> NAMES_WITHOUT_MEANING.matcher(type.getSimpleName()).matches())
                .map(JavaClass::getName)
                .sorted()
                .toList();

        assertEquals(List.of(), meaningless);
    }

    @Test
    void thereIsOneClock() {
        List<String> others = new ArrayList<>();
        for (JavaClass type : House.classes()) {
            if (!type.isAssignableTo(TimeSource.class)) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                                || call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
                                || call.getTargetOwner().isEquivalentTo(java.util.Date.class) && call.getName().equals("<init>"))
                        .map(JavaAccess::getDescription)
                        .forEach(others::add);
            }
        }
        assertEquals(List.of(), others);
    }

    @Test
    void nothingIsPrinted() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(House.classes());
    }

    @Test
    void noFigureIsAFloatingPointNumber() {
        noFields().should().haveRawType(DescribedPredicate.describe("double or float", ArchitectureTest::isFloating))
                .check(House.classes());
    }

    private static boolean isFloating(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getName());
    }

    private static Stream<JavaClass> entities() {
        return House.classes().stream().filter(type -> type.isAnnotatedWith(Entity.class));
    }
}
