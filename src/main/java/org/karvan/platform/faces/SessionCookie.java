package org.karvan.platform.faces;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.karvan.platform.config.Setting;

/** Lets the session's cookie travel only encrypted where people reach the portal so, also behind a proxy that decrypts. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(Setting.isReachedByTls());
    }
}
