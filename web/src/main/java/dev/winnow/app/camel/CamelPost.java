package dev.winnow.app.camel;

import dev.winnow.alerts.letter.Mail;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.letter.Post;
import dev.winnow.app.config.MailSettings;
import dev.winnow.app.config.MailSettings.Folder;
import dev.winnow.app.config.MailSettings.Smtp;
import dev.winnow.app.config.MailSettings.Tls;
import dev.winnow.harvest.address.HostAndPort;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Carries mails by Camel: to a mail server, or into a folder. Safe for many threads. */
public final class CamelPost implements Post, AutoCloseable {

  private static final String LETTERS = "direct:letters";
  private static final int PATIENCE_MILLIS = 30_000;

  private final MailSettings settings;
  private final boolean toFolder;
  private final CamelContext camel;
  private final ProducerTemplate producer;

  /**
   * A post that is ready to carry.
   *
   * @param settings with a carrier
   * @param loopbackOnly whether a server elsewhere is refused
   * @throws IllegalArgumentException when the server is elsewhere all the same
   */
  public CamelPost(MailSettings settings, boolean loopbackOnly) {
    this.settings = settings;
    MailSettings.Carrier carrier = settings.carrier().orElseThrow();
    this.toFolder = carrier instanceof Folder;
    String endpoint =
        switch (carrier) {
          case Smtp smtp -> endpoint(smtp, loopbackOnly);
          case Folder folder -> "file:" + folder.folder() + "?fileExist=Override";
        };
    this.camel = started(endpoint);
    this.producer = camel.createProducerTemplate();
  }

  private static CamelContext started(String endpoint) {
    try {
      CamelContext camel = new DefaultCamelContext();
      camel.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              from(LETTERS).routeId("letters").errorHandler(noErrorHandler()).to(endpoint);
            }
          });
      camel.start();
      return camel;
    } catch (Exception e) {
      throw new IllegalStateException("mails cannot be sent: " + e.getMessage(), e);
    }
  }

  private static String endpoint(Smtp smtp, boolean loopbackOnly) {
    if (loopbackOnly && !new HostAndPort(smtp.host(), smtp.port()).isLoopback()) {
      throw new IllegalArgumentException(
          "mail.host %s is not on loopback, and network: loopback is set".formatted(smtp.host()));
    }
    String scheme = smtp.tls() == Tls.TLS ? "smtps" : "smtp";
    String properties = "mail." + scheme + ".";
    List<String> options = new ArrayList<>();
    options.add("connectionTimeout=" + PATIENCE_MILLIS);
    options.add(properties + "timeout=" + PATIENCE_MILLIS);
    options.add(properties + "ssl.checkserveridentity=true");
    if (smtp.tls() == Tls.STARTTLS) {
      options.add(properties + "starttls.enable=true");
      options.add(properties + "starttls.required=true");
    }
    if (smtp.user().isEmpty()) {
      options.add(properties + "auth=false");
    } else {
      options.add("username=RAW(" + smtp.user() + ")");
      options.add("password=RAW(" + smtp.password() + ")");
    }
    return "%s://%s:%d?%s".formatted(scheme, smtp.host(), smtp.port(), String.join("&", options));
  }

  @Override
  public Outcome send(Mail mail) {
    Exchange answer =
        producer.send(
            LETTERS,
            exchange -> {
              MimeMessage message = MimeLetters.of(mail, settings.from());
              if (toFolder) {
                exchange.getMessage().setHeader(Exchange.FILE_NAME, mail.name() + ".eml");
                exchange.getMessage().setBody(bytes(message));
              } else {
                exchange.getMessage().setBody(message);
              }
            });
    Exception failure = answer.getException();
    return failure == null ? new Outcome.Taken("taken over") : SmtpAnswers.outcome(failure);
  }

  private static byte[] bytes(MimeMessage message) throws IOException, MessagingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    message.saveChanges();
    message.writeTo(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    camel.stop();
  }
}
