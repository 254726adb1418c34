package org.karvan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.karvan.document.Upload;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Explained;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;

/**
 * Every method of every door, asked by a visitor and by a holder of each single role; and by people of rivals who hold
 * the right role but name things that are not theirs.
 */
class WhoMayAskWhatIT extends PortalIT {

    /** What is answered to others, by the door and, where only that is theirs, by the thing: each with its reason. */
    private static final Map<String, String> FOR_OTHERS = Map.of(
            "bid.BidDrafts of tender", "whoever bids makes a bid of his own for what is open to all",
            "complaint.Complaints of tender", "whoever is approved may complain of what is open to all",
            "registration.Directory.supplier(String)", "the directory shows every approved supplier to those who buy",
            "sealing.Passphrases.tried(String)", "a passphrase for his own key is no name of anything",
            "sealing.Passphrases.triedOwn(String)", "a passphrase for the key of his own organisation is no name of anything",
            "tender.TenderDrafts.begin(String)", "the title of a new tender is no name of anything",
            "identity.OwnAccount.introduce(String, String)", "his own name is no name of anything");

    private static final String WORDS = "as the file shows";

    /** In the address of each of their people: with his own account he may do as he likes. */
    private static final String OF_A_RIVAL = "@rival-";

    /** So many methods at least take a key: fewer would mean that the doors were not found. */
    private static final int LEAST = 100;

    @Inject
    private BeanManager beans;

    @Inject
    private EveryRoleScene scene;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private CleanDatabase database;

    @Test
    void whoDoesNotHoldTheRoleIsTurnedAwayAtTheDoor() throws Exception {
        Map<String, String> people = scene.set();
        Map<Door, Object> doors = doors();
        assertFalse(doors.isEmpty());
        List<String> let = new ArrayList<>();
        for (Role role : Role.values()) {
            if (people.containsKey(role.name())) {
                as.person(people.get(role.name()), () -> doors.forEach((door, bean) -> {
                    if (!door.isForEverybody() && !door.roles().contains(role) && !isTurnedAway(door, bean)) {
                        let.add(door + " by " + role);
                    }
                }));
            }
        }
        as.visitor(() -> doors.forEach((door, bean) -> {
            if (!door.isForEverybody() && !isTurnedAway(door, bean)) {
                let.add(door + " by a visitor");
            }
        }));
        assertEquals(List.of(), let);
    }

    private boolean isTurnedAway(Door door, Object bean) {
        Object[] nothing = Arrays.stream(door.method().getParameterTypes()).map(type -> type.isPrimitive() ? sample(type) : null).toArray();
        return thrown(door.method(), bean, nothing).filter(fault -> has(fault, EJBAccessException.class)).isPresent();
    }

    @Test
    void nobodyReachesWhatIsAnotherOrganisations() throws Exception {
        Map<String, String> theirs = new TreeMap<>(scene.set());
        theirs.keySet().removeIf(key -> key.equals(key.toUpperCase(Locale.ROOT)));
        Party buyer = organisations.approvedBuyer("Rival Metals");
        Party supplier = organisations.approvedSupplier("Rival Mines");
        Map<Door, Object> doors = doors();
        doors.keySet().removeIf(door -> !isAskedByKey(door) || FOR_OTHERS.containsKey(door.signature()));
        assertTrue(doors.size() > LEAST, "only " + doors.size() + " methods are asked");
        Set<String> before = database.contents();
        Map<String, String> wrong = new TreeMap<>();
        for (Role role : Role.values()) {
            for (Party rival : List.of(buyer, supplier)) {
                if (role.isOf(rival == buyer ? Side.BUYER : Side.SUPPLIER)) {
                    as.person(rival.person(role), () -> doors.forEach((door, bean) -> {
                        if (door.roles().contains(role)) {
                            theirs.forEach((name, key) -> {
                                if (!isForOthers(door, name)) {
                                    ask(door, bean, key).ifPresent(answer -> wrong.put(door + " by " + role + " of " + name, answer));
                                }
                            });
                        }
                    }));
                    Set<String> lost = new HashSet<>(before);
                    lost.removeAll(database.contents());
                    lost.removeIf(row -> row.contains(OF_A_RIVAL));
                    if (!lost.isEmpty()) {
                        wrong.put(role + " of a rival", "changed " + lost);
                        before.removeAll(lost);
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    private static boolean isForOthers(Door door, String thing) {
        String type = door.signature().replaceFirst("\\.\\w+\\(.*", "");
        return FOR_OTHERS.containsKey(type + " of " + thing);
    }

    /** Whether it takes the name or the number of a thing. */
    private static boolean isAskedByKey(Door door) {
        return Arrays.stream(door.method().getParameterTypes()).anyMatch(type -> type == String.class || type == Long.class);
    }

    /** What it answered although it should not; empty when it refused or found nothing. */
    private static Optional<String> ask(Door door, Object bean, String key) {
        Optional<Object[]> given = arguments(door.method(), key);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            Object answer = door.method().invoke(bean, given.get());
            return saysSomething(answer) ? Optional.of("answered " + answer) : Optional.empty();
        } catch (InvocationTargetException e) {
            Throwable fault = e.getCause();
            boolean isRefusal = has(fault, Explained.class) || has(fault, NotThere.class) || has(fault, EJBAccessException.class);
            return isRefusal ? Optional.empty() : Optional.of("failed with " + root(fault));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key in the first place that takes one, and something of the right kind in the others; empty when it is no such key. */
    private static Optional<Object[]> arguments(Method method, String key) {
        List<Object> arguments = new ArrayList<>();
        boolean isGiven = false;
        for (Class<?> type : method.getParameterTypes()) {
            boolean takesKey = !isGiven && (type == String.class || type == Long.class);
            if (takesKey && type == Long.class && !key.matches("\\d+")) {
                return Optional.empty();
            }
            arguments.add(!takesKey ? sample(type) : type == Long.class ? (Object) Long.valueOf(key) : key);
            isGiven |= takesKey;
        }
        return Optional.of(arguments.toArray());
    }

    /** Something of that kind; null where nothing can be made up. */
    private static Object sample(Class<?> type) {
        if (type == String.class) {
            return WORDS;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class) {
            return 0L;
        } else if (type == Long.class) {
            return 1L;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 12, 1);
        } else if (type == Instant.class) {
            return Instant.parse("2026-12-01T12:00:00Z");
        } else if (type == List.class || type == Collection.class) {
            return List.of();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Upload.class) {
            return RegistrationFixtures.file(WORDS);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? sampleRecord(type) : null;
    }

    private static Object sampleRecord(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts).map(part -> sample(part.getType())).toArray());
        } catch (InvocationTargetException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static boolean saysSomething(Object answer) {
        if (answer instanceof Optional<?> perhaps) {
            return perhaps.isPresent();
        } else if (answer instanceof Collection<?> some) {
            return !some.isEmpty();
        } else if (answer instanceof Listing<?> listing) {
            return !listing.rows().isEmpty();
        }
        return answer != null && !answer.equals(false) && !answer.equals(0L);
    }

    private static Optional<Throwable> thrown(Method method, Object bean, Object... arguments) {
        try {
            method.invoke(bean, arguments);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean has(Throwable fault, Class<?> type) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable fault) {
        return fault.getCause() == null ? fault : root(fault.getCause());
    }

    /** Every door there is, its methods in a steady order, each with the bean that answers. */
    private Map<Door, Object> doors() {
        Map<Door, Object> doors = new LinkedHashMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.karvan.") && bean.getBeanClass().getName().split("\\.").length > 3)
                .filter(bean -> Door.isDoor(bean.getBeanClass()))
                .sorted(Comparator.comparing((Bean<?> bean) -> bean.getBeanClass().getName()))
                .forEach(bean -> {
                    CreationalContext<?> context = beans.createCreationalContext(bean);
                    Object reference = beans.getReference(bean, bean.getBeanClass(), context);
                    Door.of(bean.getBeanClass()).forEach(door -> doors.put(door, reference));
                });
        return doors;
    }
}
