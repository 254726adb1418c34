package org.karvan.platform.faces;

/** Every Urdu text of the portal. The platform looks bundles up by this name, so it carries the language. */
public class Texts_ur extends Texts {

    public Texts_ur() {
        super("_ur");
    }
}
