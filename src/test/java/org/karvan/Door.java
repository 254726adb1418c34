package org.karvan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.identity.Role;

/**
 * One way into the portal: a public method of a door.
 *
 * @param method what can be asked
 */
public record Door(Method method) {

    /** What a visitor may ask stands with this word where others have their roles. */
    private static final String EVERYBODY = "EVERYBODY";
    private static final String WHOEVER_IS_SIGNED_IN = "WHOEVER IS SIGNED IN";

    /** By this the platform means whoever is signed in. */
    private static final String SIGNED_IN = "**";

    /** Whether the class is a door: its methods can be asked from outside its own transaction. */
    public static boolean isDoor(Class<?> type) {
        return type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
    }

    /** The methods of a door, in a steady order. */
    public static List<Door> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(Door::new)
                .sorted(Comparator.comparing(Door::signature))
                .toList();
    }

    /** Its name and what it takes, such as {@code bid.Bids.submit(String, String)}. */
    public String signature() {
        String taken = Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", "));
        return method.getDeclaringClass().getName().replace("org.karvan.", "") + "." + method.getName() + "(" + taken + ")";
    }

    /** Whether a visitor may ask, too. */
    public boolean isForEverybody() {
        return method.isAnnotationPresent(PermitAll.class) || !method.isAnnotationPresent(RolesAllowed.class)
                && method.getDeclaringClass().isAnnotationPresent(PermitAll.class);
    }

    private boolean isForWhoIsSignedIn() {
        return roles().equals(EnumSet.complementOf(EnumSet.of(Role.CLOCK)));
    }

    /** Whose holders may ask; empty where everybody may. */
    public Set<Role> roles() {
        RolesAllowed allowed = method.isAnnotationPresent(RolesAllowed.class) ? method.getAnnotation(RolesAllowed.class)
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (!isForEverybody() && allowed != null) {
            Arrays.stream(allowed.value()).forEach(name -> roles.addAll(
                    name.equals(SIGNED_IN) ? EnumSet.complementOf(EnumSet.of(Role.CLOCK)) : EnumSet.of(Role.valueOf(name))));
        }
        return roles;
    }

    /** The line by which it is listed. */
    public String line() {
        return signature() + ": " + (isForEverybody() ? EVERYBODY : isForWhoIsSignedIn() ? WHOEVER_IS_SIGNED_IN : roles().stream().map(Role::name).collect(Collectors.joining(", ")));
    }

    @Override
    public String toString() {
        return signature();
    }
}
