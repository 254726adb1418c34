package org.karvan.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.karvan.bid.web.AnswersPage;
import org.karvan.bid.web.CheckPage;
import org.karvan.bid.web.DeclarationsPage;
import org.karvan.bid.web.DeliveryPage;
import org.karvan.bid.web.OwnOfferPage;
import org.karvan.bid.web.PapersPage;
import org.karvan.bid.web.PassphrasePage;
import org.karvan.bid.web.PricesPage;
import org.karvan.bid.web.ShownOffer;

/** What a bidder writes must not outlive its request: neither in a bean of the session nor in the state of a view. */
class OfferPagesTest {

    private static final List<Class<?>> BEANS = List.of(PricesPage.class, DeliveryPage.class, AnswersPage.class, DeclarationsPage.class,
            PapersPage.class, CheckPage.class, OwnOfferPage.class, PassphrasePage.class, ShownOffer.class);

    private static final List<String> PAGES = List.of("prices", "delivery", "answers", "declarations", "papers", "check", "own-offer", "passphrase");

    /** Each of these can refuse what was typed, and what is refused stays in the view. */
    private static final Pattern REFUSING = Pattern.compile("f:convert|f:validat|converter=|validator=|required=|selectOne|selectMany|inputNumber");

    @Test
    void aPageOnWhichAnOfferIsWrittenLivesForOneRequest() {
        for (Class<?> bean : BEANS) {
            assertTrue(bean.isAnnotationPresent(RequestScoped.class), bean.getSimpleName());
            assertFalse(Serializable.class.isAssignableFrom(bean), bean.getSimpleName() + " could be kept in a session");
        }
    }

    @Test
    void noInputOfAnOfferRefusesInTheView() throws IOException {
        for (String page : PAGES) {
            String source = Files.readString(Path.of("src/main/webapp/bid", page + ".xhtml"));
            assertEquals(List.of(), REFUSING.matcher(source).results().map(found -> found.group()).toList(), page);
        }
    }

    /** The look at every text of the portal would refuse in the view too: it leaves forms alone that are marked so. */
    @Test
    void everyFormInWhichAnOfferIsTypedIsMarkedAsOneThatNothingRemembers() throws IOException {
        for (String page : PAGES) {
            String source = Files.readString(Path.of("src/main/webapp/bid", page + ".xhtml"));
            boolean isTyped = source.contains("p:inputText") || source.contains("p:password");
            boolean isMarked = source.contains("autocomplete=\"off\">");
            assertEquals(isTyped, isMarked, page);
        }
    }
}
