package org.karvan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.karvan.platform.config.Setting;

/**
 * How the server learns who is calling: by a password once, by the number of the signing-in at every later request.
 *
 * <p>Roles are not remembered with the session but asked anew each time. So a role that was taken away, a deputyship
 * that began or ended at midnight, a session that somebody ended and an account that was closed all count from the next
 * click, for the server's own checks as for the portal's.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    /** The attribute of the browser's session that holds the number of the signing-in. */
    public static final String SIGN_IN = "karvan.signIn";

    /** The cookie with the secret that belongs to the signing-in. */
    static final String KEY = "karvan_key";

    private static final String KEY_HASH = "karvan.signIn.key";
    private static final String NOTED = "karvan.signIn.noted";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** How long somebody stays signed in at most, however busy he is. */
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    /** How exactly it is noted when somebody was last seen; each note is a write. */
    private static final Duration NOTE_EVERY = Duration.ofMinutes(1);

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SignIns signIns;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.isAuthenticationRequest() ? context.getAuthParameters().getCredential() : null;
        if (credential != null) {
            return signIn(request, response, context, credential);
        }
        HttpSession session = request.getSession(false);
        Long signIn = session == null ? null : (Long) session.getAttribute(SIGN_IN);
        if (signIn == null || request.getServletPath().startsWith(RESOURCES) || !holdsKey(request, session)) {
            return context.doNothing();
        }
        Optional<SignIns.Present> present = isTooOld(session) ? Optional.empty() : signIns.resume(signIn);
        if (present.isEmpty()) {
            session.invalidate();
            return context.doNothing();
        }
        note(session, signIn);
        return context.notifyContainerAboutLogin(present.get().name(), present.get().groups());
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, Credential credential) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            String email = result.getCallerPrincipal().getName();
            HttpSession session = request.getSession();
            request.changeSessionId();
            String key = Tokens.fresh();
            session.setAttribute(KEY_HASH, Tokens.hash(key));
            response.addCookie(keyCookie(key, request));
            session.setAttribute(SIGN_IN, signIns.begin(email, request.getHeader("User-Agent")));
        }
        return context.notifyContainerAboutLogin(result);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        Long signIn = session == null ? null : (Long) session.getAttribute(SIGN_IN);
        if (signIn != null) {
            session.removeAttribute(SIGN_IN);
            session.removeAttribute(KEY_HASH);
            Cookie gone = keyCookie("", request);
            gone.setMaxAge(0);
            response.addCookie(gone);
            signIns.end(signIn);
        }
        context.cleanClientSubject();
    }

    /** Whoever knows the number of a session alone, which holds 56 random bits on this server, is nobody. */
    private static boolean holdsKey(HttpServletRequest request, HttpSession session) {
        String expected = (String) session.getAttribute(KEY_HASH);
        return expected != null && request.getCookies() != null && Arrays.stream(request.getCookies())
                .filter(cookie -> KEY.equals(cookie.getName()))
                .anyMatch(cookie -> Tokens.hash(cookie.getValue()).equals(expected));
    }

    private static Cookie keyCookie(String key, HttpServletRequest request) {
        Cookie cookie = new Cookie(KEY, key);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || Setting.isReachedByTls());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** By the server's own clock, which is also the one that lets a session run out. */
    private static boolean isTooOld(HttpSession session) {
        return session.getLastAccessedTime() - session.getCreationTime() > LONGEST_SESSION.toMillis();
    }

    private void note(HttpSession session, Long signIn) {
        Long noted = (Long) session.getAttribute(NOTED);
        if (noted == null || session.getLastAccessedTime() - noted > NOTE_EVERY.toMillis()) {
            session.setAttribute(NOTED, session.getLastAccessedTime());
            signIns.seen(signIn);
        }
    }
}
