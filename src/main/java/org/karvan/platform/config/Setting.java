package org.karvan.platform.config;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing an installation may choose, read from the environment variable of the same name.
 *
 * <p>Every setting has a default with which the portal starts on its embedded database; the README's table lists
 * them all and {@code SettingTest} holds that table to this enum.
 */
public enum Setting {
    KARVAN_PORT("8080", "TCP port of the web server"),
    KARVAN_HOST("127.0.0.1", "Address the web server listens on; 0.0.0.0 opens it to the network"),
    KARVAN_DATA("data", "Folder of the embedded database, the keys and the signed audit heads"),
    KARVAN_DB_URL("", "JDBC address of the database; empty means embedded H2 in the data folder"),
    KARVAN_DB_USER("karvan", "Database user"),
    KARVAN_DB_PASSWORD("", "Password of the database user"),
    KARVAN_MEMORY("768m", "Heap of the server, as Java writes it"),
    KARVAN_DEMO("on", "bin/run starts the demonstration market; off starts the portal itself"),
    KARVAN_ADMIN_EMAIL("", "Address of the first administrator, created in an empty database"),
    KARVAN_ADMIN_PASSWORD("", "First password of that administrator"),
    KARVAN_BASE_URL("http://127.0.0.1:8080", "Address under which people reach the portal, used in mails"),
    KARVAN_SMTP_HOST("", "Mail server; empty means that no mail is sent and links are shown to an administrator"),
    KARVAN_SMTP_PORT("25", "Port of the mail server"),
    KARVAN_SMTP_USER("", "User name at the mail server; empty means that it asks for none"),
    KARVAN_SMTP_PASSWORD("", "Password of that user"),
    KARVAN_SMTP_TLS("off", "How mails are carried: off (in the clear), starttls (encrypted or not at all), on (encrypted from the first byte)"),
    KARVAN_SMTP_FROM("portal@karvan.example", "Sender of the portal's mails");

    private final String preset;
    private final String meaning;

    Setting(String preset, String meaning) {
        this.preset = preset;
        this.meaning = meaning;
    }

    /** The value when the environment says nothing. */
    public String preset() {
        return preset;
    }

    /** What the setting decides, in one sentence, as the README prints it. */
    public String meaning() {
        return meaning;
    }

    /** The value in force; blank counts as not set. A system property of the same name goes before the environment. */
    public String value() {
        return given().orElse(preset);
    }

    /** The value somebody chose, if anybody did. */
    public Optional<String> given() {
        return Optional.ofNullable(System.getProperty(name(), System.getenv(name()))).filter(value -> !value.isBlank());
    }

    /** Whether people reach the portal under an encrypted address, so that its cookies never travel in the clear. */
    public static boolean isReachedByTls() {
        return KARVAN_BASE_URL.value().toLowerCase(Locale.ROOT).startsWith("https:");
    }

    /** The folder for files of the portal itself: database, keys, audit heads. */
    public static Path dataFolder() {
        return Path.of(KARVAN_DATA.value()).toAbsolutePath();
    }
}
