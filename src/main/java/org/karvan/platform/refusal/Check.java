package org.karvan.platform.refusal;

import java.util.ArrayList;
import java.util.List;

/** Gathers all that is wrong with a form, so that its reader mends everything at once. */
public final class Check {

    private final List<Problem> problems = new ArrayList<>();

    /** Notes a problem at the field unless the condition is met. */
    public Check that(boolean met, String field, String key, Object... arguments) {
        if (!met) {
            problems.add(new Problem(field, key, List.of(arguments)));
        }
        return this;
    }

    /** Notes a problem unless the text is there, is {@link PlainText} and not longer than the limit, in characters. */
    public Check text(String value, String field, int limit) {
        that(!PlainText.isBlank(value), field, "invalid.required");
        return optional(value, field, limit);
    }

    /** Notes a problem when a text that may be missing is not {@link PlainText} or longer than the limit, in characters. */
    public Check optional(String value, String field, int limit) {
        that(value == null || PlainText.is(value), field, "invalid.characters");
        return that(value == null || value.length() <= limit, field, "invalid.tooLong", limit);
    }

    /** Ends the check. @throws Invalid when anything is wrong */
    public void done() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
