package org.karvan.registration;

/** By which document a person proves who he is. */
public enum IdentityDocument {
    /** Pakistan's computerised national identity card. */
    CNIC,
    PASSPORT;

    boolean admits(String number) {
        return this == CNIC ? Identifiers.isCnic(number) : Identifiers.isPassport(number);
    }

    /** The key of the text that tells how its number is written. */
    String problem() {
        return this == CNIC ? "registration.cnic.shape" : "registration.passport.shape";
    }
}
