package org.karvan.deployment;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.jboss.shrinkwrap.api.asset.StringAsset;
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
        countStatements(portal);
        writeServerCommands();
        return List.of(new DeploymentDescription("portal", portal));
    }

    /** Between the server's pool and the portal's database stands one that counts. */
    private static void countStatements(WebArchive portal) {
        try (InputStream descriptor = portal.delete("WEB-INF/web.xml").getAsset().openStream()) {
            String text = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            String counting = text.replace("org.karvan.platform.config.PortalDataSource", "org.karvan.CountingDataSource");
            if (counting.equals(text)) {
                throw new IllegalStateException("web.xml names no PortalDataSource");
            }
            portal.add(new StringAsset(counting), "WEB-INF/web.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server is set up as bin/run sets it up; arquillian.xml names the files. */
    private static void writeServerCommands() {
        Path folder = BUILD.resolve("it-server");
        try {
            Files.createDirectories(folder);
            ProcessBuilder commands = new ProcessBuilder("src/main/server/commands", folder.toString()).inheritIO();
            commands.environment().put("KARVAN_HOST", "127.0.0.1");
            int code = commands.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("src/main/server/commands ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
