package org.karvan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;

/** Tells Jakarta Security who signs in with which roles. */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {

    @Inject
    private Accounts accounts;

    /** Called by the platform, by way of the interface's dispatch on the type of the credential. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        SignInResult result = accounts.signIn(credential.getCaller(), credential.getPassword().getValue());
        if (result instanceof SignInResult.Welcome welcome) {
            Account account = welcome.account();
            return new CredentialValidationResult(
                    account.email(), account.roles().stream().map(Role::name).collect(Collectors.toSet()));
        }
        return CredentialValidationResult.INVALID_RESULT;
    }
}
