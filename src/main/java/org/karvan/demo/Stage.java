package org.karvan.demo;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where a scene is played: signs its person in, as the sign-in page does, and runs it in his request.
 *
 * <p>It runs only scenes that the player holds ready under a random number, so nobody else can use it.
 */
@WebServlet(Stage.PATH)
public class Stage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/demo/stage";
    static final String SCENE = "scene";
    static final String PERSON = "person";

    @Inject
    private transient SecurityContext security;

    @Inject
    private transient Scenes scenes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scenes.Ready ready = scenes.take(request.getParameter(SCENE));
        if (ready == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getUserPrincipal() != null || isSignedIn(request, response)) {
            ready.play();
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            ready.fail("nobody can sign in as " + request.getParameter(PERSON));
        }
    }

    private boolean isSignedIn(HttpServletRequest request, HttpServletResponse response) {
        String person = request.getParameter(PERSON);
        return security.authenticate(request, response, withParams()
                .credential(new UsernamePasswordCredential(person, Cast.PASSWORD))
                .newAuthentication(true)) == AuthenticationStatus.SUCCESS;
    }
}
