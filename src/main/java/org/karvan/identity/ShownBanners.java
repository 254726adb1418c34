package org.karvan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.karvan.platform.config.TimeSource;

/**
 * The banners that every page shows now, read from the database every few seconds and not for every page. What is
 * posted on another node appears here with that delay.
 */
@ApplicationScoped
class ShownBanners {

    private static final Duration KEPT = Duration.ofSeconds(15);

    @Inject
    private BannerStore store;

    @Inject
    private TimeSource time;

    private volatile Read last;

    private record Read(Instant at, List<Banner> pending) {

        /** A clock that was set back makes what was read as stale as one that ran on. */
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    List<Banner> now() {
        Instant now = time.now();
        Read read = last;
        if (read == null || !read.isFresh(now)) {
            read = new Read(now, store.pending(now));
            last = read;
        }
        return read.pending().stream().filter(banner -> banner.isShown(now)).toList();
    }

    /** Heard only once a page has asked: at the end of a transaction the server injects nothing into a new bean. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION, notifyObserver = Reception.IF_EXISTS) AccountEvent event) {
        if (event.action() == AccountAction.BANNER_POSTED || event.action() == AccountAction.BANNER_WITHDRAWN) {
            last = null;
        }
    }
}
