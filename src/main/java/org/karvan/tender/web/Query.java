package org.karvan.tender.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parameters of an address. */
final class Query {

    private Query() {
    }

    /** {@code name=value&}, or nothing for null. */
    static String of(String name, Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }
}
