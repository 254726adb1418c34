package org.karvan.browser;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.identity.Role;

/**
 * A page with an address at which there is something to see, and who sees it.
 *
 * @param path the page, with parameters of which the scene fills what stands in braces
 * @param everybody whether a visitor sees it too
 * @param roles who sees it, when not everybody does
 */
record Sight(String path, boolean everybody, Set<Role> roles) {

    /** Every page of the portal: the tests that go through them fail for one that is not here. */
    static final List<Sight> ALL = List.of(
            open("/index.xhtml"),
            open("/error/forbidden.xhtml"),
            open("/error/missing.xhtml"),
            open("/error/fault.xhtml"),
            open("/identity/sign-in.xhtml"),
            of("/audit/trail.xhtml", Role.AUDITOR, Role.ADMINISTRATOR),
            of("/audit/entry.xhtml?id={entry}", Role.AUDITOR, Role.ADMINISTRATOR),
            of("/audit/proof.xhtml?id={entry}", Role.AUDITOR, Role.ADMINISTRATOR),
            of("/audit/verification.xhtml", Role.AUDITOR, Role.ADMINISTRATOR),
            signedIn("/notification/inbox.xhtml"),
            of("/notification/notice.xhtml?id={notice}", Role.OFFICER),
            of("/notification/outbox.xhtml", Role.ADMINISTRATOR));

    private static Sight open(String path) {
        return new Sight(path, true, Set.of());
    }

    private static Sight of(String path, Role... roles) {
        return new Sight(path, false, EnumSet.copyOf(Arrays.asList(roles)));
    }

    private static Sight signedIn(String path) {
        return new Sight(path, false, EnumSet.complementOf(EnumSet.of(Role.CLOCK)));
    }

    /** The page without its parameters. */
    String page() {
        return path.replaceFirst("\\?.*", "");
    }

    /** The address with what the scene has made. */
    String address(Map<String, String> scene) {
        String address = path;
        for (Map.Entry<String, String> known : scene.entrySet()) {
            address = address.replace("{" + known.getKey() + "}", PortalPages.encoded(known.getValue()));
        }
        return address;
    }

    /** Somebody who sees it; nobody in particular when a visitor does. */
    Optional<Role> anyone() {
        return everybody ? Optional.empty() : roles.stream().sorted().findFirst();
    }

    @Override
    public String toString() {
        return path;
    }
}
