package org.karvan;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;

/**
 * Lets a test knock at the portal's doors as somebody: {@code as.person("officer@buyer.example", () -> tenders.submit(reference))}.
 *
 * <p>Each piece of work runs on a thread and in a request context of its own, as if it had come with a request of its
 * own: nothing that one caller's request remembered reaches the next. The class uses the server's own
 * security context, which is why it can exist in tests only.
 */
@ApplicationScoped
public class As {

    /** The principal to which {@code payara-web.xml} maps the portal's timers. */
    private static final String CLOCK = "clock";

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private IdentityFixtures people;

    /** Something a test does that answers nothing. */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    /** Does it as the person with this mail address, with the roles that he holds now, also as a deputy. */
    public <T> T person(String email, Callable<T> work) throws Exception {
        return with(email, rolesOf(email), work);
    }

    /** Does it as the person with this mail address, with the roles that he holds now, also as a deputy. */
    public void person(String email, Task work) throws Exception {
        person(email, answering(work));
    }

    /** Does it as that person, with the roles that he holds now, also as a deputy. */
    public <T> T person(Account account, Callable<T> work) throws Exception {
        return person(account.email(), work);
    }

    /** Does it as that person, with the roles that he holds now, also as a deputy. */
    public void person(Account account, Task work) throws Exception {
        person(account.email(), answering(work));
    }

    /** Does it as the portal's timer. */
    public <T> T clock(Callable<T> work) throws Exception {
        return with(CLOCK, Set.of(), work);
    }

    /** Does it as the portal's timer. */
    public void clock(Task work) throws Exception {
        clock(answering(work));
    }

    /** Does it as a visitor who has not signed in. */
    public <T> T visitor(Callable<T> work) throws Exception {
        return onItsOwn(() -> inARequest(work));
    }

    /** Does it as a visitor who has not signed in. */
    public void visitor(Task work) throws Exception {
        visitor(answering(work));
    }

    private static Callable<Void> answering(Task work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private Set<String> rolesOf(String email) throws Exception {
        return onItsOwn(() -> inARequest(() -> people.rolesToday(email).stream().map(Role::name).collect(Collectors.toSet())));
    }

    private <T> T with(String name, Set<String> roles, Callable<T> work) throws Exception {
        return onItsOwn(() -> {
            ServerSecurity.enter(name, roles);
            try {
                return inARequest(work);
            } finally {
                ServerSecurity.leave();
            }
        });
    }

    private <T> T onItsOwn(Callable<T> work) throws Exception {
        Future<T> answer = threads.submit(work);
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    private static <T> T inARequest(Callable<T> work) throws Exception {
        RequestContextController requests = CDI.current().select(RequestContextController.class).get();
        boolean begun = requests.activate();
        try {
            return work.call();
        } finally {
            if (begun) {
                requests.deactivate();
            }
        }
    }

    /** Who calls, as the server itself keeps it for each thread. Its classes are not on the compile path. */
    private static final class ServerSecurity {

        private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";

        private ServerSecurity() {
        }

        static void enter(String name, Set<String> groups) throws ReflectiveOperationException {
            Subject subject = new Subject();
            subject.getPrincipals().add(principal("org.glassfish.security.common.PrincipalImpl", name));
            for (String group : groups) {
                subject.getPrincipals().add(principal("org.glassfish.security.common.Group", group));
            }
            Class<?> type = load(CONTEXT);
            Object context = type.getConstructor(String.class, Subject.class).newInstance(name, subject);
            type.getMethod("setCurrent", type).invoke(null, context);
        }

        static void leave() throws ReflectiveOperationException {
            load(CONTEXT).getMethod("setUnauthenticatedContext").invoke(null);
        }

        private static Principal principal(String type, String name) throws ReflectiveOperationException {
            Constructor<?> constructor = load(type).getConstructor(String.class);
            return (Principal) constructor.newInstance(name);
        }

        private static Class<?> load(String name) throws ClassNotFoundException {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        }
    }
}
