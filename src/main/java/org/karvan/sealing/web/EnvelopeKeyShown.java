package org.karvan.sealing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.karvan.sealing.EnvelopeKeySheet;
import org.karvan.sealing.EnvelopeKeys;

/** What a page says of the keys to its thing's envelopes, by the page's own parameter {@code ref}. */
@Named
@RequestScoped
public class EnvelopeKeyShown {

    @Inject
    private EnvelopeKeys keys;

    @Inject
    private HttpServletRequest request;

    private List<EnvelopeKeySheet> sheets;

    @PostConstruct
    void read() {
        String subject = request.getParameter("ref");
        sheets = subject == null ? List.of() : keys.sheets(subject);
    }

    /** The keys, one for each part that is opened apart; none when the thing has none. */
    public List<EnvelopeKeySheet> getSheets() {
        return sheets;
    }
}
