package org.karvan.platform.refusal;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** What was handed in cannot be accepted; nothing has changed. Pages show each problem at its field, REST answers 422. */
@ApplicationException(rollback = true)
public class Invalid extends RuntimeException implements Explained {

    private final transient List<Problem> problems;

    public Invalid(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** A single problem at one field. */
    public static Invalid at(String field, String key, Object... arguments) {
        return new Invalid(List.of(new Problem(field, key, List.of(arguments))));
    }

    /** What is wrong, in the order of the form. */
    @Override
    public List<Problem> problems() {
        return problems;
    }
}
