package org.karvan.platform.faces;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/** Every English text of the portal: the {@code texts.properties} of each feature as one bundle. */
public class Texts extends ResourceBundle {

    /** The features that have texts; a test holds the list to the files. */
    private static final List<String> FEATURES = List.of(
            "platform", "identity", "workflow", "audit", "notification", "document", "sealing", "screening", "market", "registration", "pricing",
            "provenance", "tender", "bid", "evaluation", "complaint", "contract", "delivery", "settlement", "home");

    private final Map<String, String> texts;

    public Texts() {
        this("");
    }

    /** Reads the files of one language; the suffix is empty for English. */
    protected Texts(String suffix) {
        Map<String, String> all = new HashMap<>();
        for (String feature : FEATURES) {
            read("/org/karvan/" + feature + "/texts" + suffix + ".properties").forEach((key, value) -> all.put((String) key, (String) value));
        }
        texts = Map.copyOf(all);
    }

    /** The features whose texts these are. */
    public static List<String> features() {
        return FEATURES;
    }

    private static Properties read(String path) {
        Properties properties = new Properties();
        try (InputStream file = Texts.class.getResourceAsStream(path)) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
