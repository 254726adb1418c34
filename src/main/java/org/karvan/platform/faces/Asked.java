package org.karvan.platform.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.PlainText;

/** What a request asks for by a parameter, on pages that must know it before they take in what was typed. */
public final class Asked {

    private static final String ALL = Asked.class.getName();

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
            given.ifPresent(value -> known(request).put(name, List.of(value)));
            return given;
        }
        throw new NotThere("what the parameter " + name + " asks for");
    }

    /** All that this request has asked for, with which its page can be asked for again. */
    static Map<String, List<String>> all(HttpServletRequest request) {
        return Map.copyOf(known(request));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> known(HttpServletRequest request) {
        if (request.getAttribute(ALL) == null) {
            request.setAttribute(ALL, new LinkedHashMap<String, List<String>>());
        }
        return (Map<String, List<String>>) request.getAttribute(ALL);
    }
}
