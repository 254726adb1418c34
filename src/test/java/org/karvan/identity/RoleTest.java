package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.DeclareRoles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The roles, and the places that must name every one of them. */
class RoleTest {

    private static final Set<String> ALL = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void theNamesForAnnotationsAreTheRoles() throws IllegalAccessException {
        Set<String> names = new TreeSet<>();
        for (var constant : Role.Names.class.getFields()) {
            assertEquals(constant.getName(), constant.get(null));
            names.add(constant.getName());
        }
        assertEquals(ALL, names);
    }

    @Test
    void thePortalDeclaresEveryRole() {
        assertEquals(ALL, new TreeSet<>(Arrays.asList(SecuritySetup.class.getAnnotation(DeclareRoles.class).value())));
    }

    /** One explicit mapping, that of the timers, switches the server's implicit ones off. */
    @Test
    void theServerMapsEveryRole() throws IOException {
        String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/payara-web.xml"));
        Set<String> mapped = Pattern.compile("<role-name>(\\w+)</role-name>\\s*<(?:group-name>\\1<|principal-name>clock<)")
                .matcher(descriptor).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(ALL, mapped);
    }

    @Test
    void nobodyHoldsTheClock() {
        assertTrue(Arrays.stream(Side.values()).noneMatch(Role.CLOCK::isOf));
    }

    @Test
    void everyKindOfOrganisationHasRolesOfItsOwnOnly() {
        assertFalse(Role.of(Side.SUPPLIER).contains(Role.APPROVER));
        assertFalse(Role.of(Side.BUYER).contains(Role.BIDDER));
        assertFalse(Role.of(Side.BUYER).contains(Role.ADMINISTRATOR));
        for (Side side : Side.values()) {
            assertFalse(Role.of(side).isEmpty(), side.name());
        }
    }
}
