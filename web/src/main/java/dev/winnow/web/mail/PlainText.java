package dev.winnow.web.mail;

import dev.winnow.web.mail.DigestPage.Group;
import dev.winnow.web.mail.DigestPage.Item;
import java.util.ArrayList;
import java.util.List;

/** The same sentences in the same order, for who reads mail as text. */
final class PlainText {

  private static final String RULE = "-".repeat(60);

  private PlainText() {}

  static String of(DigestPage page) {
    List<String> lines = new ArrayList<>(List.of(page.heading(), "", page.lead()));
    page.groups().forEach(group -> add(lines, group));
    if (!page.way().isEmpty()) {
      lines.addAll(List.of("", RULE, page.words().say("mail.way")));
      page.way().forEach(item -> lines.add(item.text().title() + ": " + item.text().says()));
    }
    if (!page.more().isEmpty()) {
      lines.addAll(List.of("", RULE, page.more()));
    }
    lines.addAll(List.of("", RULE));
    if (!page.watched().isEmpty()) {
      lines.addAll(List.of(page.watched(), ""));
    }
    lines.add(page.rhythm());
    lines.addAll(List.of(page.words().say("mail.change") + ":", page.manage(), ""));
    lines.add(page.words().say("mail.stop") + " (" + page.words().say("mail.stopNote") + "):");
    lines.add(page.stop());
    return joined(lines);
  }

  static String of(NotePage page) {
    List<String> lines = new ArrayList<>(List.of(page.subject()));
    page.paragraphs().forEach(paragraph -> lines.addAll(List.of("", paragraph)));
    lines.addAll(List.of("", page.button() + ":", page.address()));
    if (!page.small().isEmpty()) {
      lines.addAll(List.of("", page.small()));
    }
    return joined(lines);
  }

  private static void add(List<String> lines, Group group) {
    lines.addAll(List.of("", RULE, group.tone().mark() + " " + group.label()));
    for (Item item : group.items()) {
      lines.addAll(List.of("", item.text().title()));
      if (!item.where().isEmpty()) {
        lines.add(item.where());
      }
      lines.addAll(List.of(item.text().says(), item.text().means()));
      if (!item.address().isEmpty()) {
        lines.add(item.address());
      }
    }
    for (Item item : group.others()) {
      lines.add("* " + item.text().title() + " " + item.address());
    }
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
