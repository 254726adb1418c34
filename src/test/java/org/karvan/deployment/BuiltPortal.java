package org.karvan.deployment;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR as it was built for shipping, and beside its classes those of the integration tests with their movable clock
 * and a mail server to send to.
 *
 * <p>Unit tests, browser tests and this package stay out: the server has none of the libraries they use.
 */
public class BuiltPortal implements DeploymentScenarioGenerator {

    private static final Path BUILD = Path.of("target");
    private static final Path TEST_CLASSES = BUILD.resolve("test-classes");
    private static final Pattern OUTSIDE = Pattern.compile("org/karvan/(browser|deployment|house|start)/.*|.*Test(\\$.*)?\\.class");

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        forget(BUILD.resolve("it-data"));
        WebArchive portal = ShrinkWrap.create(ZipImporter.class, "karvan.war")
                .importFrom(BUILD.resolve("karvan.war").toFile())
                .as(WebArchive.class);
        for (Path file : filesBelow(TEST_CLASSES.resolve("org"))) {
            String name = TEST_CLASSES.relativize(file).toString().replace('\\', '/');
            if (!OUTSIDE.matcher(name).matches()) {
                portal.add(new FileAsset(file.toFile()), ArchivePaths.create("WEB-INF/classes/" + name));
            }
        }
        portal.addAsLibrary(new File(GreenMail.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
        portal.addAsWebInfResource("org/karvan/quiet-timers.xml", "ejb-jar.xml");
        return List.of(new DeploymentDescription("portal", portal));
    }

    /** Every run begins with an empty data folder. */
    private static void forget(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
