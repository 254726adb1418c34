package org.karvan.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;

/** Papers are kept once, come back as they were, and are refused for what they are. */
class DocumentIT extends PortalIT {

    @Inject
    private DocumentVault vault;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Test
    void aPaperComesBackAsItWasHandedIn() throws Exception {
        byte[] paper = DocumentFixtures.pdf("licence");

        StoredDocument kept = kept(new Upload("کان کا اجازت نامہ.pdf", paper));

        StoredDocument described = vault.describe(kept.id());
        assertEquals("کان کا اجازت نامہ.pdf", described.fileName());
        assertEquals("application/pdf", described.mediaType());
        assertEquals(paper.length, described.size());
        assertEquals(64, described.sha256().length());
        assertArrayEquals(paper, vault.content(kept.id()));
    }

    @Test
    void theSameContentIsStoredOnceUnderEveryNameItWasGiven() throws Exception {
        StoredDocument first = kept(new Upload("a.pdf", DocumentFixtures.pdf("same")));
        StoredDocument second = kept(new Upload("b.pdf", DocumentFixtures.pdf("same")));

        assertNotEquals(first.id(), second.id());
        assertEquals(first.sha256(), second.sha256());
        assertEquals(1, contents());
        assertEquals("b.pdf", vault.describe(second.id()).fileName());
    }

    @Test
    void theSameContentHandedInTwiceAtOnceIsStoredOnce() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(4);
        Callable<Long> handIn = () -> as.visitor(() -> kept(new Upload("a.pdf", DocumentFixtures.pdf("at once"))).id());
        List<Long> ids = new ArrayList<>();
        for (Future<Long> each : hands.invokeAll(List.of(handIn, handIn, handIn, handIn))) {
            ids.add(each.get());
        }
        hands.shutdown();

        assertEquals(4, ids.stream().distinct().count());
        assertEquals(1, contents());
    }

    @Test
    void aFileOfTheLargestSizeIsKeptAndALargerOneIsNot() throws Exception {
        byte[] text = new byte[Upload.LARGEST];
        Arrays.fill(text, (byte) 'a');
        assertArrayEquals(text, vault.content(kept(new Upload("a.txt", text)).id()));

        byte[] larger = new byte[Upload.LARGEST + 1];
        Arrays.fill(larger, (byte) 'a');
        assertRefused("document.tooLarge", new Upload("a.txt", larger));
    }

    @Test
    void nothingAnEmptyFileAndAWrongTypeAreRefusedAtTheField() {
        assertRefused("document.empty", null);
        assertRefused("document.empty", new Upload("a.pdf", new byte[0]));
        assertRefused("document.empty", new Upload("a.pdf", null));
        assertRefused("document.type", new Upload("a.pdf", new byte[] {'M', 'Z', 0, 1}));
    }

    @Test
    void contentThatWasAlteredIsNotGivenOut() throws Exception {
        StoredDocument kept = kept(new Upload("a.pdf", DocumentFixtures.pdf("true")));
        transaction.begin();
        entities.createNativeQuery("UPDATE shelved_content SET content = ?1")
                .setParameter(1, DocumentFixtures.pdf("false"))
                .executeUpdate();
        transaction.commit();

        assertThrows(IllegalStateException.class, () -> vault.content(kept.id()));
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThrows(NotThere.class, () -> vault.describe(-1L));
        assertThrows(NotThere.class, () -> vault.content(-1L));
    }

    private StoredDocument kept(Upload upload) throws Exception {
        transaction.begin();
        try {
            return vault.keep(upload);
        } finally {
            transaction.commit();
        }
    }

    private void assertRefused(String key, Upload upload) {
        Invalid refused = assertThrows(Invalid.class, () -> vault.keep(upload));
        assertEquals("file", refused.problems().get(0).field());
        assertEquals(key, refused.problems().get(0).key());
    }

    private long contents() {
        return entities.createQuery("select count(c) from ShelvedContent c", Long.class).getSingleResult();
    }
}
