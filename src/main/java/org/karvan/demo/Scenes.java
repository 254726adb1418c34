package org.karvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.karvan.platform.config.Setting;

/** The scenes that are ready to be played, and how the player sends a person on stage with one. */
@ApplicationScoped
class Scenes {

    private final Map<String, Ready> waiting = new ConcurrentHashMap<>();
    private final Map<String, HttpClient> people = new ConcurrentHashMap<>();

    /** One scene and how it ended. */
    static final class Ready {
        private final Supplier<?> scene;
        private final CompletableFuture<Object> end = new CompletableFuture<>();

        private Ready(Supplier<?> scene) {
            this.scene = scene;
        }

        void play() {
            try {
                end.complete(scene.get());
            } catch (RuntimeException e) {
                end.completeExceptionally(e);
            }
        }

        void fail(String why) {
            end.completeExceptionally(new IllegalStateException(why));
        }
    }

    /** The scene of that number, which can be played once. */
    Ready take(String number) {
        return number == null ? null : waiting.remove(number);
    }

    /** Lets that person play the scene, signed in, in a request of his own; returns what the scene returned. */
    <T> T as(String person, Supplier<T> scene) {
        String number = UUID.randomUUID().toString();
        Ready ready = new Ready(scene);
        waiting.put(number, ready);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Setting.KARVAN_PORT.value() + Stage.PATH))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Stage.SCENE + "=" + number + "&" + Stage.PERSON + "=" + URLEncoder.encode(person, StandardCharsets.UTF_8)))
                .build();
        try {
            HttpClient client = people.computeIfAbsent(person, key -> HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (!ready.end.isDone()) {
                throw new IllegalStateException("scene of " + person + " answered " + answer.statusCode());
            }
            @SuppressWarnings("unchecked")
            T result = (T) ready.end.get();
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("scene of " + person, e.getCause());
        }
    }

    /** Ends the sessions of all players. */
    void end() {
        people.clear();
    }
}
