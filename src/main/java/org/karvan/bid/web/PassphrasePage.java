package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.platform.faces.Confirmation;
import org.karvan.sealing.OwnKeySheet;
import org.karvan.sealing.OwnKeys;
import org.karvan.sealing.PassphraseChoice;

/**
 * The bid passphrase of the reader's organisation: its people choose it, prove it, change it, and make another key when they
 * have lost it. It lives for one request, so that no passphrase stays in a session.
 */
@Named
@RequestScoped
public class PassphrasePage {

    @Inject
    private OwnKeys door;

    @Inject
    private TenderParameter tender;

    @Inject
    private Confirmation confirmation;

    private OwnKeySheet sheet;
    private boolean read;
    private String passphrase;
    private String present;
    private String seen;
    private boolean understood;
    private String chosen;
    private String again;

    /** Reads the key, if there is one. */
    public void load() {
        sheet = door.own().orElse(null);
        read = true;
    }

    /** Chooses the first passphrase, and leads back to the bid for which it was asked. */
    public String make() {
        door.make(choice());
        confirmation.tell("passphrase.make.done");
        return tender.redirectTo(getTender().isEmpty() ? "passphrase" : "prices");
    }

    /** Proves the passphrase. */
    public String prove() {
        door.prove(passphrase);
        return told("passphrase.prove.done");
    }

    /** Changes the passphrase. */
    public String change() {
        door.change(present, choice());
        return told("passphrase.change.done");
    }

    /** Makes another key in the place of one whose passphrase is lost. */
    public String replace() {
        door.replace(seen, understood, choice());
        return told("passphrase.replace.done");
    }

    private PassphraseChoice choice() {
        return new PassphraseChoice(chosen, again);
    }

    private String told(String key) {
        confirmation.tell(key);
        return tender.redirectTo("passphrase");
    }

    /** The key; null when there is none. The forms of a page that is sent ask for it before anything else happens. */
    public OwnKeySheet getSheet() {
        if (!read) {
            load();
        }
        return sheet;
    }

    /** The tender whose bid led here; empty when none did. */
    public String getTender() {
        return tender.reference();
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

    /** The key that the form shows: when a colleague has replaced it meanwhile, it is not replaced again. */
    public String getSeen() {
        return getSheet() == null ? null : getSheet().fingerprint();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
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
