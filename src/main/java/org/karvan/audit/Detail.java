package org.karvan.audit;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/**
 * What else an entry tells.
 *
 * @param name what it is, such as {@code version}
 * @param value its value
 */
public record Detail(String name, String value) {

    /** What somebody altered may be no JSON any more: it is shown as it stands, and the verification finds it. */
    static List<Detail> read(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .map(member -> new Detail(member.getKey(), ((JsonString) member.getValue()).getString()))
                    .toList();
        } catch (JsonException | ClassCastException altered) {
            return List.of(new Detail("details", json));
        }
    }
}
