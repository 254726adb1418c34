package org.karvan.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets pages read {@code #{row.reference}} where {@code reference()} is a component of a record or an accessor of an
 * entity: Expression Language 5 knows only getters.
 */
public class RecordResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, Optional<Method>>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null || !base.getClass().getName().startsWith("org.karvan.")) {
            return null;
        }
        Optional<Method> accessor = accessor(base.getClass(), String.valueOf(property));
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return read(accessor.get(), base);
    }

    private static Object read(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    private static Optional<Method> accessor(Class<?> type, String name) {
        return ACCESSORS.computeIfAbsent(type, key -> new ConcurrentHashMap<>()).computeIfAbsent(name, key -> find(type, key));
    }

    /** Reads what is public, and never calls something that does, not tells. */
    private static Optional<Method> find(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            return method.getReturnType() == void.class ? Optional.empty() : Optional.of(method);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records and entities are read by pages, never written.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
