package org.karvan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TrailQueryTest {

    @Test
    void blanksAskForEverything() {
        assertEquals(TrailQuery.ALL, new TrailQuery(" ", "", null, "\t", null, null));
        assertNull(TrailQuery.ALL.actorPattern());
    }

    @Test
    void theSignsOfPatternsStandForThemselves() {
        assertEquals("%50!% !_!! khan%", new TrailQuery(null, null, null, "50% _! Khan", null, null).actorPattern());
    }
}
