package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.bid.Openings;
import org.karvan.platform.faces.Confirmation;
import org.karvan.sealing.CeremonySheet;

/**
 * The part of the opening's page on which openers come together, asked anew every few seconds. It lives for one request,
 * so that no passphrase stays in a session.
 */
@Named
@RequestScoped
public class Gathering {

    @Inject
    private Openings openings;

    @Inject
    private Confirmation confirmation;

    @Inject
    private OpeningPage page;

    private CeremonySheet sheet;
    private boolean read;
    private String passphrase;

    /** How far the openers have come; null once the bids are open. */
    public CeremonySheet getSheet() {
        if (!read) {
            sheet = openings.gathering(getTender()).orElse(null);
            read = true;
        }
        return sheet;
    }

    /** The reader gives his share. */
    public String give() {
        openings.give(getTender(), passphrase);
        confirmation.tell("gathering.given");
        return here();
    }

    /** Ends a ceremony whose key is lost. */
    public String beginAgain() {
        openings.beginAgain(getTender());
        return here();
    }

    private String here() {
        return "/bid/opening.xhtml?faces-redirect=true&tender=" + getTender();
    }

    /** The tender whose page this is: asked for by whichever of the page's forms was sent. */
    public String getTender() {
        return page.getTender();
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
