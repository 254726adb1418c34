package org.karvan.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.karvan.identity.Accounts;
import org.karvan.identity.Role;
import org.karvan.platform.config.Setting;

/** Plays the market once into an empty database when the demonstration starts, and tells {@code bin/run} how it goes. */
@Singleton
@Startup
@DependsOn("Migrations")
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Player {

    private static final Logger LOG = Logger.getLogger(Player.class.getName());

    /** What {@code bin/run} reads: a first line of one word, then what to print. */
    private static final String PROGRAMME = "demonstration.txt";

    /** So often the start page is asked for, a tenth of a second apart: a slow machine needs half a minute. */
    private static final int TRIES = 600;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Market market;

    @Inject
    private Accounts accounts;

    @PostConstruct
    void begin() {
        Path programme = Setting.dataFolder().resolve(PROGRAMME);
        if (isComplete(programme)) {
            return;
        }
        if (accounts.countWith(Role.ADMINISTRATOR) > 0 || Files.exists(programme)) {
            write(programme, List.of("failed", "The data folder " + Setting.dataFolder() + " is not empty: the demonstration plays only into an"
                    + " empty one. Empty it, or choose another by KARVAN_DATA."));
            return;
        }
        write(programme, List.of("playing"));
        threads.execute(() -> play(programme));
    }

    private void play(Path programme) {
        try {
            awaitServer();
            write(programme, market.play());
        } catch (IllegalStateException | IllegalArgumentException | UncheckedIOException e) {
            LOG.log(Level.SEVERE, "the demonstration could not be played", e);
            write(programme, List.of("failed", String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause())));
        }
    }

    /** The player comes in by the front door, which is open some moments before somebody stands behind it. */
    private static void awaitServer() {
        URI start = URI.create("http://127.0.0.1:" + Setting.KARVAN_PORT.value() + "/index.xhtml");
        HttpClient visitor = HttpClient.newHttpClient();
        for (int tries = 0; tries < TRIES; tries++) {
            if (answers(visitor, start)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("no page answers at " + start);
    }

    private static boolean answers(HttpClient visitor, URI page) {
        try {
            return visitor.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == HttpServletResponse.SC_OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isComplete(Path programme) {
        try {
            return Files.exists(programme) && Files.readAllLines(programme).get(0).equals("complete");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path programme, List<String> lines) {
        try {
            Files.createDirectories(programme.getParent());
            Files.write(programme, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
