package org.karvan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** What one window of load measured: requests per second and the median of the answers' times in milliseconds. */
    record Rate(double perSecond, double medianMillis) {
    }

    /** The page as text. */
    String page(URI address, String cookie) throws IOException, InterruptedException {
        return client.send(request(address, cookie), HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Loads one page. @throws IllegalStateException for an answer other than 200: a wrong page must not count as a fast one */
    Rate on(URI address, String cookie) throws InterruptedException, ExecutionException {
        if (!"127.0.0.1".equals(address.getHost())) {
            throw new IllegalArgumentException("loopback only: " + address);
        }
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long end = System.nanoTime() + length.toNanos();
        List<Future<List<Long>>> each = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            each.add(threads.submit(() -> askUntil(end, address, cookie)));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> one : each) {
            all.addAll(one.get());
        }
        threads.shutdown();
        long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Rate(sorted.length / (length.toNanos() / 1e9), sorted[sorted.length / 2] / 1e6);
    }

    private List<Long> askUntil(long end, URI address, String cookie) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request(address, cookie), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private static HttpRequest request(URI address, String cookie) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
        return (cookie == null ? builder : builder.header("Cookie", cookie)).build();
    }

    /** The median of some figures. */
    static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
