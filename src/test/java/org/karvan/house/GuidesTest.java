package org.karvan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guides for users: one for each role, and the pictures in them, which the journeys in a browser take. */
class GuidesTest {

    private static final Path GUIDES = Path.of("docs/guide");
    private static final Path PICTURES = GUIDES.resolve("images");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*]\\((?!https?:|#)([^)#]+)");

    /** What a reader on a slow link is asked to fetch for one picture, in bytes. */
    private static final long HEAVIEST = 160_000;

    @Test
    void everyRoleHasItsGuide() {
        Set<String> there = House.files(GUIDES, ".md").stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());

        assertEquals(List.of(), Stream.of("supplier", "buyer", "evaluator", "opener", "administrator", "compliance", "auditor", "reviewer")
                .map(role -> role + ".md").filter(guide -> !there.contains(guide)).toList());
    }

    @Test
    void everyPictureOfAGuideIsThereAndEveryPictureThereIsShown() {
        Set<Path> shown = new TreeSet<>();
        for (Path guide : House.files(GUIDES, ".md")) {
            Matcher pictures = PICTURE.matcher(House.read(guide));
            while (pictures.find()) {
                assertFalse(pictures.group(1).isBlank(), guide + " does not say what " + pictures.group(2) + " shows");
                shown.add(guide.resolveSibling(pictures.group(2)).normalize());
            }
        }

        assertEquals(shown, new TreeSet<>(House.files(PICTURES, ".png")));
    }

    @Test
    void noPictureIsHeavierThanItMustBe() {
        assertEquals(List.of(), House.files(PICTURES, ".png").stream().filter(picture -> picture.toFile().length() > HEAVIEST).toList());
    }

    @Test
    void everyLinkOfAGuideLeadsSomewhere() {
        Set<String> lost = new TreeSet<>();
        for (Path guide : House.files(GUIDES, ".md")) {
            LINK.matcher(House.read(guide)).results()
                    .filter(link -> !Files.exists(guide.resolveSibling(link.group(1))))
                    .forEach(link -> lost.add(guide + ": " + link.group(1)));
        }
        assertEquals(Set.of(), lost);
    }
}
