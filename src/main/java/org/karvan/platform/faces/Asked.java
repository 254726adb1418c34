package org.karvan.platform.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.PlainText;

/** What a request asks for by a parameter, on pages that must know it before they take in what was typed. */
public final class Asked {

    private Asked() {
    }

    /**
     * The parameter; the first when it is given twice, empty when it is missing.
     *
     * @throws NotThere when it is no {@link PlainText}: nothing is called so
     */
    public static Optional<String> of(HttpServletRequest request, String name) {
        Optional<String> given = Optional.ofNullable(request.getParameter(name));
        if (given.filter(PlainText::is).isPresent() || given.isEmpty()) {
            return given;
        }
        throw new NotThere("what the parameter " + name + " asks for");
    }
}
