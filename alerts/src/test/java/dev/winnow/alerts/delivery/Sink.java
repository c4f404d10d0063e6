package dev.winnow.alerts.delivery;

import dev.winnow.alerts.letter.Mail;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.letter.Post;
import dev.winnow.alerts.webhook.WebhookAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Where everything ends up; its answers can be chosen. */
final class Sink implements Post, Hooks {

  final List<Mail> mails = Collections.synchronizedList(new ArrayList<>());
  final List<Posted> posts = Collections.synchronizedList(new ArrayList<>());
  Supplier<Outcome> mailAnswers = () -> new Outcome.Taken("250 ok");
  Supplier<Outcome> hookAnswers = () -> new Outcome.Taken("HTTP 204");

  /** Something that was posted. */
  record Posted(WebhookAddress to, Map<String, String> headers, String body) {

    String id() {
      return String.valueOf(headers.get("webhook-id"));
    }
  }

  @Override
  public Outcome send(Mail mail) {
    mails.add(mail);
    return mailAnswers.get();
  }

  @Override
  public Outcome post(WebhookAddress to, Map<String, String> headers, byte[] body) {
    posts.add(new Posted(to, headers, new String(body, StandardCharsets.UTF_8)));
    return hookAnswers.get();
  }

  List<String> told() {
    return mails.stream().map(mail -> mail.letter().text()).toList();
  }
}
