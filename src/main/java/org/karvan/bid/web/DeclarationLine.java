package org.karvan.bid.web;

import org.karvan.bid.Declaration;
import org.karvan.bid.OfferSheet.Declared;

/** One line of the form of declarations. */
public class DeclarationLine {

    private final Declaration declaration;
    private boolean made;

    DeclarationLine(Declared saved) {
        declaration = saved.declaration();
        made = saved.made();
    }

    public Declaration getDeclaration() {
        return declaration;
    }

    public boolean isMade() {
        return made;
    }

    public void setMade(boolean made) {
        this.made = made;
    }
}
