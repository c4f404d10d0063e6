package dev.winnow.app.camel;

import dev.winnow.alerts.letter.Mail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.util.Date;
import java.util.Properties;

/** Letters as MIME messages. */
final class MimeLetters {

  private MimeLetters() {}

  static MimeMessage of(Mail mail, String from) throws MessagingException {
    InternetAddress sender = new InternetAddress(from, true);
    String domain = sender.getAddress().substring(sender.getAddress().lastIndexOf('@') + 1);
    MimeMessage message = new Named("<" + mail.name() + "@" + domain + ">");
    message.setFrom(sender);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().text(), true));
    message.setSubject(mail.letter().subject(), "UTF-8");
    message.setSentDate(Date.from(mail.date()));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.thread().isPresent()) {
      String first = "<" + mail.thread().get() + "@" + domain + ">";
      message.setHeader("In-Reply-To", first);
      message.setHeader("References", first);
    }
    if (mail.stop().isPresent()) {
      URI stop = mail.stop().get();
      message.setHeader("List-Id", "Winnow alerts <alerts." + domain + ">");
      message.setHeader("List-Unsubscribe", "<" + stop + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setContent(
        new MimeMultipart(
            "alternative",
            part(mail.letter().text(), "plain"),
            part(mail.letter().html(), "html")));
    return message;
  }

  private static MimeBodyPart part(String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", kind);
    return part;
  }

  /** A message that keeps its name, whoever sends it and however often. */
  private static final class Named extends MimeMessage {

    private final String name;

    Named(String name) {
      super(Session.getInstance(new Properties()));
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
