package org.karvan;

import java.lang.reflect.Field;

/** Hands a class what the container would inject, for tests without one. */
public final class Handing {

    private Handing() {
    }

    /** Gives that field of the target this value, and answers the target. */
    public static <T> T to(T target, String name, Object value) {
        try {
            Field field = declaring(target.getClass(), name).getDeclaredField(name);
            field.setAccessible(true);
            field.set(target, value);
            return target;
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalArgumentException(target.getClass() + " has no " + name, e);
        }
    }

    private static Class<?> declaring(Class<?> type, String name) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return each;
                }
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }
}
