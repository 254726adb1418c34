package org.karvan.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Orders from which a visitor begins: terms as they are usual for each mineral, with invented figures. */
public enum ExampleOrder {
    ANTIMONY,
    TUNGSTEN,
    /** With gold and silver in it. */
    COPPER;

    /** The order as JSON. */
    public String json() {
        try (InputStream file = ExampleOrder.class.getResourceAsStream("example-" + name().toLowerCase(Locale.ROOT) + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
