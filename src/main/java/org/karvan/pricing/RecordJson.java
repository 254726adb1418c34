package org.karvan.pricing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.Tonnes;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * Terms, consignments and statements as JSON, so that the record itself is the format: an object has the members of its
 * record, and where several kinds may stand, {@code kind} names which. Figures are texts of decimals, so that no reader
 * rounds them; numbers are read too. What cannot be read is refused at its path; an unknown member as well, since a
 * misspelt clause must not go unnoticed.
 */
final class RecordJson {

    private static final String KIND = "kind";
    private static final List<String> NAMES_OF_ITEMS = List.of("number", "reference", "element", "name");
    /** A plain decimal: powers of ten would let a short text cost much memory. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");
    private static final int LONGEST_TEXT = 200;
    /** Terms need about ten levels. */
    private static final int DEEPEST = 32;

    private RecordJson() {
    }

    /** The text as one object. @throws Unpriceable when it is anything else */
    static JsonObject parse(String name, String text) {
        Unpriceable.unless(depth(text) <= DEEPEST, name, Fault.NOT_JSON);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | UnsupportedOperationException e) {
            // The second is what the parser says of numbers with more than a thousand digits.
            throw new Unpriceable(name, Fault.NOT_JSON);
        }
    }

    /** How deep objects and lists are nested: a parser may give up on too many in its own, unkind way. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        boolean isWithinText = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isWithinText && c == '\\') {
                at++;
            } else if (c == '"') {
                isWithinText = !isWithinText;
            } else if (!isWithinText && (c == '{' || c == '[')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!isWithinText && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return deepest;
    }

    /** The record that an object describes. @throws Unpriceable at the path of what cannot be */
    static <T> T read(Class<T> type, JsonObject object, String path) {
        return type.cast(value(type, object, path));
    }

    private static Object value(Type type, JsonValue json, String path) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, json, path);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord() && wanted != Percent.class && wanted != Tonnes.class) {
            return object(wanted, asObject(json, path), path);
        }
        if (wanted.isInterface()) {
            JsonObject object = asObject(json, path);
            String kind = text(object.getOrDefault(KIND, JsonValue.NULL), path + "." + KIND);
            return object(kinds(wanted).stream().filter(known -> known.getSimpleName().equals(kind)).findFirst()
                    .orElseThrow(() -> new Unpriceable(path + "." + KIND, Fault.FIELD_UNREADABLE)), object, path);
        }
        return single(wanted, text(json, path), path);
    }

    private static Object collection(ParameterizedType generic, JsonValue json, String path) {
        Type item = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Optional.class) {
            return Optional.of(value(item, json, path));
        }
        if (generic.getRawType() == Map.class) {
            Map<Object, Object> map = new TreeMap<>();
            asObject(json, path).forEach((key, entry) -> map.put(value(item, Json.createValue(key), path), value(generic.getActualTypeArguments()[1], entry, path + "." + key)));
            return map;
        }
        List<Object> items = new ArrayList<>();
        if (json.getValueType() != JsonValue.ValueType.ARRAY) {
            throw new Unpriceable(path, Fault.FIELD_UNREADABLE);
        }
        for (JsonValue entry : json.asJsonArray()) {
            items.add(value(item, entry, path + "[" + nameOf(entry, items.size()) + "]"));
        }
        return generic.getRawType() == Set.class ? new HashSet<>(items) : items;
    }

    /** A clause is called by its number and a lot by its reference, not by the place where it stands. */
    private static String nameOf(JsonValue entry, int index) {
        if (entry instanceof JsonObject object) {
            for (String name : NAMES_OF_ITEMS) {
                if (object.get(name) instanceof JsonString string && string.getString().length() <= LONGEST_TEXT) {
                    return string.getString();
                }
            }
        }
        return String.valueOf(index + 1);
    }

    private static Object object(Class<?> type, JsonObject object, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> unknown = new HashSet<>(object.keySet());
        unknown.remove(KIND);
        Object[] values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            String name = components[index].getName();
            unknown.remove(name);
            values[index] = member(components[index].getGenericType(), object.get(name), path + "." + name);
        }
        unknown.stream().sorted().findFirst().ifPresent(name -> {
            throw new Unpriceable(path + "." + name, Fault.FIELD_UNKNOWN);
        });
        return made(type, values, path);
    }

    /** What may be absent is empty; everything else must be there. */
    private static Object member(Type type, JsonValue json, String path) {
        boolean isAbsent = json == null || json == JsonValue.NULL;
        if (!isAbsent) {
            return value(type, json, path);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return Optional.empty();
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() != Map.class) {
            return generic.getRawType() == Set.class ? Set.of() : List.of();
        }
        throw new Unpriceable(path, Fault.FIELD_MISSING);
    }

    private static Object made(Class<?> type, Object[] values, String path) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Unpriceable refusal) {
                throw refusal;
            }
            throw new Unpriceable(path, Fault.FIELD_UNREADABLE);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Object single(Class<?> wanted, String text, String path) {
        try {
            if (wanted == String.class) {
                return text;
            }
            if (wanted == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (wanted == Currency.class) {
                return Currency.getInstance(text);
            }
            if (wanted.isEnum()) {
                return Arrays.stream(wanted.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text)).findFirst().orElseThrow(IllegalArgumentException::new);
            }
            return number(wanted, text);
        } catch (DateTimeParseException | IllegalArgumentException | ArithmeticException e) {
            throw new Unpriceable(path, Fault.FIELD_UNREADABLE);
        }
    }

    private static Object number(Class<?> wanted, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        BigDecimal figure = new BigDecimal(text);
        if (wanted == int.class) {
            return figure.intValueExact();
        }
        return wanted == Percent.class ? new Percent(figure) : wanted == Tonnes.class ? new Tonnes(figure) : figure;
    }

    private static String text(JsonValue json, String path) {
        String text = json instanceof JsonString string ? string.getString() : json instanceof JsonNumber ? json.toString() : null;
        if (text == null) {
            throw new Unpriceable(path, json == JsonValue.NULL ? Fault.FIELD_MISSING : Fault.FIELD_UNREADABLE);
        }
        Unpriceable.unless(text.length() <= LONGEST_TEXT, path, Fault.TOO_LONG);
        return text;
    }

    private static JsonObject asObject(JsonValue json, String path) {
        Unpriceable.unless(json instanceof JsonObject, path, Fault.FIELD_UNREADABLE);
        return json.asJsonObject();
    }

    private static List<Class<?>> kinds(Class<?> type) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            kinds.addAll(permitted.isRecord() ? List.of(permitted) : kinds(permitted));
        }
        return kinds;
    }

    /** The record as an object that {@link #read} turns into an equal one. */
    static JsonObject write(Record record) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        boolean isOneOfSeveral = Arrays.stream(record.getClass().getInterfaces()).anyMatch(Class::isSealed);
        if (isOneOfSeveral) {
            object.add(KIND, record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = of(component, record);
            if (!(value instanceof Optional<?> optional) || optional.isPresent()) {
                object.add(component.getName(), json(value));
            }
        }
        return object.build();
    }

    private static Object of(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    static JsonValue json(Object value) {
        if (value instanceof Optional<?> optional) {
            return json(optional.orElseThrow());
        }
        if (value instanceof Percent percent) {
            return json(percent.value());
        }
        if (value instanceof Tonnes tonnes) {
            return json(tonnes.value());
        }
        if (value instanceof Record record) {
            return write(record);
        }
        if (value instanceof List<?> list) {
            return array(list);
        }
        if (value instanceof Set<?> set) {
            return array(set.stream().sorted().toList());
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            new TreeMap<>(map).forEach((key, entry) -> object.add(key.toString(), json(entry)));
            return object.build();
        }
        if (value instanceof Integer number) {
            return Json.createValue(number);
        }
        return Json.createValue(value instanceof BigDecimal figure ? figure.toPlainString() : value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private static JsonArray array(List<?> list) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        list.forEach(item -> array.add(json(item)));
        return array.build();
    }
}
