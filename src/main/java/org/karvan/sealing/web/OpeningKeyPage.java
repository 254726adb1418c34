package org.karvan.sealing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.platform.faces.Confirmation;
import org.karvan.sealing.OpenerKeySheet;
import org.karvan.sealing.OpenerKeys;
import org.karvan.sealing.PassphraseChoice;

/**
 * The reader's own key to openings: he makes it, proves that he knows its passphrase, and replaces it. It lives for one
 * request, so that no passphrase stays in a session.
 */
@Named
@RequestScoped
public class OpeningKeyPage {

    private static final String SELF = "/sealing/opening-key.xhtml?faces-redirect=true";

    @Inject
    private OpenerKeys door;

    @Inject
    private Confirmation confirmation;

    private OpenerKeySheet sheet;
    private boolean read;
    private String passphrase;
    private String present;
    private boolean lost;
    private String chosen;
    private String again;

    /** Reads the key, if there is one. */
    public void load() {
        sheet = door.own().orElse(null);
        read = true;
    }

    /** Makes the first key. */
    public String make() {
        door.make(new PassphraseChoice(chosen, again));
        return told("openingKey.make.done");
    }

    /** Proves the passphrase. */
    public String prove() {
        door.prove(passphrase);
        return told("openingKey.prove.done");
    }

    /** Replaces the key. */
    public String replace() {
        door.replace(present, lost, new PassphraseChoice(chosen, again));
        return told("openingKey.replace.done");
    }

    private String told(String key) {
        confirmation.tell(key);
        return SELF;
    }

    /** The key; null when there is none. The forms of a page that is sent ask for it before anything else happens. */
    public OpenerKeySheet getSheet() {
        if (!read) {
            load();
        }
        return sheet;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public boolean isLost() {
        return lost;
    }

    public void setLost(boolean lost) {
        this.lost = lost;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
