package org.karvan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.identity.Upkeep;
import org.karvan.platform.faces.Reader;

/** What the operator tells the reader of every page now. */
@Named
@RequestScoped
public class BannerStrip {

    private static final String URDU = "ur";

    @Inject
    private Upkeep upkeep;

    @Inject
    private Reader reader;

    private List<String> texts;

    /** The words in his language; empty most days. */
    public List<String> getTexts() {
        if (texts == null) {
            boolean isUrdu = URDU.equals(reader.getLanguage());
            texts = upkeep.shownBanners().stream().map(banner -> isUrdu ? banner.urdu() : banner.english()).toList();
        }
        return texts;
    }
}
