package org.karvan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Tells Jakarta Security who signs in with which roles. */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {

    @Inject
    private Accounts accounts;

    @Inject
    private Powers powers;

    /** Called by the platform, by way of the interface's dispatch on the type of the credential. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        SignInResult result = accounts.signIn(credential.getCaller(), credential.getPassword().getValue());
        if (result instanceof SignInResult.Welcome welcome) {
            Actor actor = powers.actor(welcome.account());
            return new CredentialValidationResult(welcome.account().email(), SignIns.names(actor.roles()));
        }
        return CredentialValidationResult.INVALID_RESULT;
    }
}
