package org.karvan.platform.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose script nonce is the one that {@link ScriptNonce} chose for it, if it chose one. */
class NonceRequest extends HttpServletRequestWrapper {

    NonceRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        Object chosen = ScriptNonce.NAME.equals(name) ? getAttribute(ScriptNonce.NAME) : null;
        return chosen == null ? super.getParameter(name) : (String) chosen;
    }
}
