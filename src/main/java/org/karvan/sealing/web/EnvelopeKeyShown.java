package org.karvan.sealing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.karvan.sealing.EnvelopeKeySheet;
import org.karvan.sealing.EnvelopeKeys;

/** What a page says of the key to its thing's envelopes, by the page's own parameter {@code ref}. */
@Named
@RequestScoped
public class EnvelopeKeyShown {

    @Inject
    private EnvelopeKeys keys;

    @Inject
    private HttpServletRequest request;

    private EnvelopeKeySheet sheet;

    @PostConstruct
    void read() {
        String subject = request.getParameter("ref");
        sheet = subject == null ? null : keys.sheet(subject).orElse(null);
    }

    /** The key; null when the thing has none. */
    public EnvelopeKeySheet getSheet() {
        return sheet;
    }
}
