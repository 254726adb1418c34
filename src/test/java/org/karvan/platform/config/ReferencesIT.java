package org.karvan.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;

/** The numbers that people see. */
class ReferencesIT extends PortalIT {

    private static final int AT_ONCE = 8;

    @Inject
    private References references;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void manyWhoBeginASeriesAtOnceGetDifferentNumbersWithoutAGap() throws Exception {
        Callable<String> next = () -> {
            transaction.begin();
            String reference = references.next("TRY");
            transaction.commit();
            return reference;
        };

        List<Future<String>> futures = new ArrayList<>(threads.invokeAll(Collections.nCopies(AT_ONCE, next)));

        Set<String> given = new TreeSet<>();
        for (Future<String> each : futures) {
            given.add(each.get());
        }
        assertEquals(AT_ONCE, given.size());
        assertEquals("0008", given.stream().reduce((first, second) -> second).orElseThrow().replaceFirst(".*-", ""));
    }
}
