package org.karvan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients that ask for one page, each as soon as it has the last answer, for so long; on loopback only. */
final class Load {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int clients;
    private final Duration length;

    Load(int clients, Duration length) {
        this.clients = clients;
        this.length = length;
    }

    /**
     * One page to be asked for.
     *
     * @param address on loopback
     * @param cookie of the session; null for a visitor
     * @param twin whether its constant twin is meant
     */
    record Page(URI address, String cookie, boolean twin) {

        Page {
            if (!"127.0.0.1".equals(address.getHost())) {
                throw new IllegalArgumentException("loopback only: " + address);
            }
        }

        Page twinned() {
            return new Page(address, cookie, true);
        }

        private HttpRequest request() {
            HttpRequest.Builder builder = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
            if (cookie != null) {
                builder.header("Cookie", cookie);
            }
            if (twin) {
                builder.header("X-Karvan-Twin", "1");
            }
            return builder.build();
        }
    }

    /** The page as text. */
    String text(Page page) throws IOException, InterruptedException {
        return client.send(page.request(), HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Requests per second. @throws IllegalStateException for an answer other than 200: a wrong page must not count as a fast one */
    double perSecond(Page page) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long start = System.nanoTime();
        long end = start + length.toNanos();
        List<Future<Integer>> each = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            each.add(threads.submit(() -> askUntil(end, page)));
        }
        int answers = 0;
        for (Future<Integer> one : each) {
            answers += one.get();
        }
        threads.shutdown();
        return answers * 1e9 / (System.nanoTime() - start);
    }

    private int askUntil(long end, Page page) throws IOException, InterruptedException {
        int answers = 0;
        while (System.nanoTime() < end) {
            HttpResponse<byte[]> answer = client.send(page.request(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page.address() + " answered " + answer.statusCode());
            }
            answers++;
        }
        return answers;
    }
}
