package org.karvan.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a session remembers of the forms that it has sent. */
class SentFormsTest {

    private final SentForms forms = new SentForms();

    @Test
    void aFormThatWasTakenLeadsWhereItLedBefore() {
        assertEquals(Optional.empty(), forms.begin("a"));
        forms.end("a", Optional.of("/next"));
        assertEquals(Optional.of("/next"), forms.begin("a"));
        assertEquals(Optional.empty(), forms.begin("b"), "another form");
    }

    @Test
    void aFormThatWasRefusedMayBeSentAgain() {
        forms.begin("a");
        forms.end("a", Optional.empty());
        assertEquals(Optional.empty(), forms.begin("a"));
    }

    @Test
    void theSecondOfTwoClicksWaitsForTheFirst() throws Exception {
        forms.begin("a");
        CompletableFuture<Optional<String>> second = CompletableFuture.supplyAsync(() -> forms.begin("a"));
        TimeUnit.MILLISECONDS.sleep(200);
        assertFalse(second.isDone(), "the first is still being taken");
        forms.end("a", Optional.of("/next"));
        assertEquals(Optional.of("/next"), second.get(10, TimeUnit.SECONDS));
    }

    @Test
    void theOldestAreForgotten() {
        for (int form = 0; form < 100; form++) {
            forms.begin("form " + form);
            forms.end("form " + form, Optional.of("/" + form));
        }
        assertEquals(Optional.empty(), forms.begin("form 0"));
        assertEquals(Optional.of("/99"), forms.begin("form 99"));
    }

    @Test
    void anotherServerKnowsWhatWasTakenButWaitsForNobody() throws IOException, ClassNotFoundException {
        forms.begin("taken");
        forms.end("taken", Optional.of("/next"));
        forms.begin("being taken");
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(forms);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            SentForms there = (SentForms) in.readObject();
            assertEquals(Optional.of("/next"), there.begin("taken"));
            assertEquals(Optional.empty(), there.begin("being taken"));
        }
    }
}
