package org.karvan.platform.refusal;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/**
 * How a program is told of a refusal: the problem details of RFC 9457.
 *
 * @param status the HTTP status, a 4xx
 * @param title what kind of refusal it is
 * @param detail what is to be done about it, in the language that was asked for
 */
public record ProblemDetails(int status, String title, String detail) {

    /** Their media type. */
    public static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

    /** The document, to which a feature may add members of its own. */
    public JsonObjectBuilder json() {
        return Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status).add("detail", detail);
    }
}
