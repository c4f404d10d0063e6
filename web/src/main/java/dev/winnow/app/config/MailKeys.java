package dev.winnow.app.config;

import dev.winnow.app.config.MailSettings.Carrier;
import dev.winnow.app.config.MailSettings.Folder;
import dev.winnow.app.config.MailSettings.Smtp;
import dev.winnow.app.config.MailSettings.Tls;
import dev.winnow.settings.Settings;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** Reads the keys below {@code mail}. */
final class MailKeys {

  private static final Map<String, Tls> TLS =
      Map.of("starttls", Tls.STARTTLS, "tls", Tls.TLS, "none", Tls.NONE);
  private static final Map<Tls, Integer> PORTS =
      Map.of(Tls.STARTTLS, 587, Tls.TLS, 465, Tls.NONE, 25);

  private MailKeys() {}

  static MailSettings read(Settings settings) {
    Optional<Carrier> carrier = smtp(settings).map(Carrier.class::cast).or(() -> folder(settings));
    MailSettings read =
        new MailSettings(
            carrier,
            settings
                .value("from", "an address such as 'Winnow <alerts@example.org>'", MailKeys::from)
                .orElse(""),
            settings
                .value("morning", "a time of day such as 06:00", LocalTime::parse)
                .orElse(LocalTime.of(6, 0)));
    if (carrier.isPresent() && read.from().isEmpty()) {
      settings.problem(
          "from", "mails need one; write 'from: Winnow <alerts@your.domain>' below 'mail:'");
    }
    settings.done();
    return read;
  }

  private static Optional<Smtp> smtp(Settings settings) {
    Optional<String> host = settings.text("host");
    Tls tls = settings.choice("tls", TLS).orElse(Tls.STARTTLS);
    int port =
        settings.value("port", "a port from 1 to 65535", MailKeys::port).orElse(PORTS.get(tls));
    String user = settings.text("user").orElse("");
    if (settings.keys().contains("password")) {
      settings.problem(
          "password", "a password does not belong in a file; set WINNOW_MAIL_PASSWORD instead");
    }
    String password = settings.text("password").orElse("");
    return host.map(name -> new Smtp(name, port, user, password, tls));
  }

  private static Optional<Carrier> folder(Settings settings) {
    return settings.text("folder").map(name -> new Folder(Path.of(name)));
  }

  private static String from(String text) {
    if (!text.matches("([^<>@]*<[^<>@\\s]+@[^<>@\\s]+>|[^<>@\\s]+@[^<>@\\s]+)")) {
      throw new IllegalArgumentException("no address in it");
    }
    return text;
  }

  private static int port(String text) {
    int port = Integer.parseInt(text);
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("out of range");
    }
    return port;
  }
}
